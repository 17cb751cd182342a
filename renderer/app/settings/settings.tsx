import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Host } from '#shared/contract/calls.ts'
import type { Settings, SettingsPatch } from '#shared/contract/settings.ts'

interface SettingsAccess {
  readonly settings: Settings
  /** Writes the given fields; the others stay. @throws {HostError} when the host could not */
  readonly change: (patch: SettingsPatch) => Promise<void>
}

const SettingsContext = createContext<SettingsAccess | undefined>(undefined)

/** The machine's settings, live: another window's change is seen here too. */
export const SettingsProvider = (props: { host: Host; initial: Settings; children: ReactNode }) => {
  const { host, initial, children } = props
  const [settings, setSettings] = useState(initial)
  useEffect(() => host.on('settings', (event) => setSettings(event.settings)), [host])
  const change = useCallback(
    async (patch: SettingsPatch) => {
      const written = await host.call('settings.write', patch)
      setSettings(written.settings)
    },
    [host],
  )
  const access = useMemo(() => ({ settings, change }), [settings, change])
  return <SettingsContext value={access}>{children}</SettingsContext>
}

/** @throws {Error} outside a `SettingsProvider` */
export const useSettings = (): SettingsAccess => {
  const access = useContext(SettingsContext)
  if (!access) throw new Error('useSettings needs a SettingsProvider above it')
  return access
}

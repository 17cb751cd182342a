import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { changeRules } from '#data/commands/rules.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { Rules } from '#shared/domain/records/desk.ts'

/** The user's rules, with a change already in them while everything is worked out again. */
export function useRules(): {
  readonly rules: Rules | undefined
  readonly isWorking: boolean
  readonly change: (patch: Partial<Omit<Rules, 'id'>>) => void
} {
  const data = useData()
  const act = useAct()
  const live = useLive(rulesOf, [], { keep: true })
  const [pending, setPending] = useState<Partial<Rules>>()
  const [seen, setSeen] = useState(live)
  const [working, setWorking] = useState(0)
  if (seen !== live) {
    // The change has arrived, or another one has: what is kept is what counts.
    setSeen(live)
    setPending(undefined)
  }
  const rules = live === undefined ? undefined : { ...live, ...pending }
  const change = (patch: Partial<Omit<Rules, 'id'>>) => {
    if (live === undefined) return
    setPending({ ...pending, ...patch })
    setWorking((count) => count + 1)
    const run = async () => {
      const acted = await act(() => changeRules(data, patch))
      if (acted === undefined || acted.seq === 0) setPending(undefined)
      setWorking((count) => count - 1)
    }
    void run()
  }
  return { rules, isWorking: working > 0, change }
}

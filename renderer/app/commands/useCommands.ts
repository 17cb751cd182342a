import { useMemo } from 'react'
import { useData } from '#data/react/index.ts'
import { featureCommands } from '../features/features.ts'
import { useText } from '../i18n/useText.ts'
import { useKeys } from '../keys/registry.ts'
import { useSettings } from '../settings/settings.tsx'
import { appCommands, placeCommands, readyCommands, type ReadyCommand } from './appCommands.ts'

/**
 * Every command there is. Whether one holds is asked when the palette opens or
 * its key is pressed, so `isOpen` is a reason to ask again.
 */
export const useCommands = (): (() => readonly ReadyCommand[]) => {
  const data = useData()
  const text = useText()
  const { settings, change } = useSettings()
  return useMemo(() => {
    const commands = [...appCommands({ text, settings, change }), ...featureCommands]
    return () => [...readyCommands(commands, data, text), ...placeCommands(text)]
  }, [data, text, settings, change])
}

/** Binds the keys of all commands while the shell is shown. */
export const useCommandKeys = (): void => {
  const data = useData()
  const text = useText()
  const { settings, change } = useSettings()
  const bindings = useMemo(() => {
    const commands = [...appCommands({ text, settings, change }), ...featureCommands]
    const keyed = commands.flatMap(({ keys, title, inFields, when, run }) =>
      keys === undefined
        ? []
        : [
            {
              keys,
              title: text(title),
              ...(inFields ? { inFields } : {}),
              run: () => {
                if (when?.({ data }) ?? true) run({ data })
              },
            },
          ],
    )
    const going = placeCommands(text).flatMap(({ keys, title, run }) => (keys === undefined ? [] : [{ keys, title, run }]))
    return [...keyed, ...going]
  }, [data, text, settings, change])
  useKeys(bindings, 'app')
}

import { Dialog } from '#ui/index.ts'
import { useText } from '../i18n/useText.ts'
import { shownKeys } from './keys.ts'
import styles from './KeyMap.module.css'
import { isMacPlatform } from './listen.ts'
import { closeKeyMap, useKeyMapOpen } from './map.ts'
import { useBoundKeys } from './registry.ts'

interface Entry {
  readonly title: string
  readonly keys: string
}

/** Keys of one title stand together: "Redo: Ctrl Shift Z or Ctrl Y". */
const joined = (entries: readonly Entry[]): { title: string; keys: string[] }[] => {
  const byTitle = new Map<string, string[]>()
  for (const { title, keys } of entries) byTitle.set(title, [...new Set([...(byTitle.get(title) ?? []), keys])])
  return [...byTitle].map(([title, keys]) => ({ title, keys }))
}

/** Every key that does something now, made from what is bound. */
export const KeyMap = () => {
  const text = useText()
  const isOpen = useKeyMapOpen()
  const bound = useBoundKeys()
  const isMac = isMacPlatform()
  const ofApp = bound.filter(({ scope }) => scope === 'app')
  const groups: { title: string; entries: readonly Entry[] }[] = [
    { title: text('keys.here'), entries: bound.filter(({ scope }) => scope === 'screen') },
    { title: text('keys.everywhere'), entries: ofApp.filter(({ keys }) => !keys.startsWith('g ')) },
    { title: text('keys.going'), entries: ofApp.filter(({ keys }) => keys.startsWith('g ')) },
    {
      title: text('keys.lists'),
      entries: [
        { title: text('keys.list.move'), keys: 'ArrowUp' },
        { title: text('keys.list.move'), keys: 'ArrowDown' },
        { title: text('keys.list.ends'), keys: 'Home' },
        { title: text('keys.list.ends'), keys: 'End' },
        { title: text('keys.list.open'), keys: 'Enter' },
        { title: text('keys.list.tick'), keys: text('keys.space') },
        { title: text('keys.list.tickMore'), keys: 'shift+ArrowDown' },
        { title: text('keys.list.all'), keys: 'mod+a' },
        { title: text('keys.list.none'), keys: 'Escape' },
        ...bound.filter(({ scope }) => scope === 'row'),
      ],
    },
    {
      title: text('keys.fields.heading'),
      entries: [
        { title: text('keys.fields.inline'), keys: 'Enter' },
        { title: text('keys.fields.save'), keys: 'mod+Enter' },
        { title: text('keys.fields.escape'), keys: 'Escape' },
      ],
    },
  ]
  return (
    <Dialog title={text('keys.title')} isOpen={isOpen} onClose={closeKeyMap} isDismissable size="large">
      <div className={styles.groups}>
        {groups
          .filter(({ entries }) => entries.length > 0)
          .map(({ title, entries }) => (
            <section key={title} className={styles.group}>
              <h3>{title}</h3>
              <dl>
                {joined(entries).map((entry) => (
                  <div key={entry.title}>
                    <dt>{entry.title}</dt>
                    <dd>
                      {entry.keys.map((keys) => (
                        <span key={keys} className={styles.keys}>
                          {shownKeys(keys, isMac).map((key) => (
                            <kbd key={key}>{key}</kbd>
                          ))}
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </Dialog>
  )
}

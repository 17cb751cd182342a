import { useText } from '#app/i18n/index.ts'
import { Choices } from '#ui/index.ts'
import type { PersonRef } from '#shared/language/log/reading.ts'
import { personKey } from '../draft/people.ts'
import type { EditorProps } from './ChipEditor.tsx'
import styles from './LogChips.module.css'
import { PersonField } from './PersonField.tsx'

/** Who it was: the others the name fits, anyone else, or explicitly someone new by that name. */
export function PersonEditor({ log, item, onChoose }: EditorProps<'person'>) {
  const t = useText()
  const candidates = item === undefined ? [] : candidatesOf(item.value, item.alternatives, item.words)
  const describe = (ref: PersonRef): string | undefined => {
    const known = ref.kind === 'contact' ? log.people?.byId.get(ref.id) : undefined
    return known?.organisation ?? known?.city
  }
  return (
    <>
      {candidates.length > 0 && (
        <div className={styles.list}>
          <Choices
            label={t('log.part.person')}
            takesFocus={candidates.length > 1}
            selected={item && personKey(item.value)}
            choices={candidates.map((ref) => ({
              value: personKey(ref),
              label: ref.kind === 'new' ? t('log.choose.newPerson', { name: ref.name }) : ref.name,
              description: describe(ref),
            }))}
            onChoose={(key) => {
              const chosen = candidates.find((ref) => personKey(ref) === key)
              if (chosen) onChoose(chosen)
            }}
          />
        </div>
      )}
      <PersonField
        label={t('log.choose.someone')}
        people={log.people}
        value={undefined}
        placeholder={t('log.choose.findPerson')}
        onChange={onChoose}
        // Below it is the way back into the text.
        opensOnTyping
      />
    </>
  )
}

/** The one it is now, the others it may be, and someone new by the name as it was written. */
function candidatesOf(value: PersonRef, alternatives: readonly PersonRef[], words: string | undefined): PersonRef[] {
  const all = [value, ...alternatives, ...(words === undefined ? [] : [{ kind: 'new' as const, name: words }])]
  return all.filter((ref, index) => all.findIndex((other) => personKey(other) === personKey(ref)) === index)
}

import { useText } from '#app/i18n/index.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { meetingWordsInUse } from '#data/queries/meetingTags.ts'
import { useLive } from '#data/react/index.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import { Chip, Chips, TagField } from '#ui/index.ts'
import styles from './Page.module.css'
import { useEdit } from './useEdit.ts'

/** The topics or the tags of a meeting as chips: taken off by their cross, added from those in use or made. */
export function WordsEdit({ meeting, what }: { readonly meeting: Meeting; readonly what: 'topics' | 'tags' }) {
  const t = useText()
  const edit = useEdit(meeting.id)
  const words = meeting[what]
  const save = (next: readonly string[]) => edit(what === 'topics' ? { topics: [...next] } : { tags: [...next] })
  return (
    <span className={styles.words}>
      {words.length > 0 && (
        <Chips label={t(`meetings.page.${what}`)}>
          {words.map((word) => (
            <Chip key={word} onRemove={() => save(words.filter((other) => other !== word))}>
              {word}
            </Chip>
          ))}
        </Chips>
      )}
      <FormPopover label={t(`meetings.page.add.${what}`)} shown={t(`meetings.page.add.${what}`)} isMissing>
        {(close) => (
          <OneMore
            what={what}
            words={words}
            onAdd={(added) => {
              close()
              save([...words, ...added])
            }}
          />
        )}
      </FormPopover>
    </span>
  )
}

interface OneMoreProps {
  readonly what: 'topics' | 'tags'
  readonly words: readonly string[]
  readonly onAdd: (words: readonly string[]) => void
}

/** A word that is typed or chosen is there at once, and Enter on the button takes the next. */
function OneMore({ what, words, onAdd }: OneMoreProps) {
  const t = useText()
  const inUse = useLive(meetingWordsInUse, [])
  return (
    <TagField
      label={t(`meetings.page.add.${what}`)}
      value={[]}
      suggestions={inUse?.[what].filter((word) => !words.includes(word)) ?? []}
      onChange={onAdd}
      autoFocus
    />
  )
}

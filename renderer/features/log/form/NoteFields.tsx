import { useText } from '#app/i18n/index.ts'
import { valuesInUse } from '#data/queries/inUse.ts'
import { useLive } from '#data/react/index.ts'
import { TagField, TextArea, TextField } from '#ui/index.ts'
import { valuesOf } from '../draft/draft.ts'
import { personKey } from '../draft/people.ts'
import styles from './FullForm.module.css'
import { NextTimeLines } from './NextTimeLines.tsx'
import { type Draftable, setMore, setTags } from './setting.ts'

/** What was said: the shared note, one a person where there are more, topics, tags, and lines to bring up. */
export function NoteFields({ log }: { readonly log: Draftable }) {
  const t = useText()
  const inUse = useLive(valuesInUse, [])
  const { draft } = log
  if (draft === undefined) return null
  const people = valuesOf(draft, 'person')
  const { personNotes = {}, topics = [] } = draft.more
  return (
    <>
      <TextArea
        label={t('log.note')}
        rows={4}
        value={draft.note}
        onChange={(text) => setMore(log, { note: { of: log.reading?.note ?? '', text } })}
      />
      {people.length > 1 && (
        <div className={styles.group}>
          {people.map((ref) => {
            const key = personKey(ref)
            return (
              <TextField
                key={key}
                label={t('log.form.noteOn', { name: ref.name })}
                value={personNotes[key] ?? ''}
                onChange={(text) => setMore(log, { personNotes: { ...personNotes, [key]: text } })}
              />
            )
          })}
        </div>
      )}
      <NextTimeLines log={log} />
      <TagField
        label={t('log.form.topics')}
        value={topics}
        suggestions={[]}
        onChange={(next) => setMore(log, { topics: next })}
      />
      <TagField
        label={t('log.form.tags')}
        value={valuesOf(draft, 'tag')}
        suggestions={inUse?.tags.map(({ value }) => value) ?? []}
        onChange={(tags) => setTags(log, tags)}
      />
    </>
  )
}

import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import type { TimelineItem } from '#data/queries/timeline.ts'
import { Link } from '#ui/index.ts'
import { PersonLinks } from '../parts/PersonLinks.tsx'
import { richText, slot } from '../parts/richText.tsx'
import styles from './Timeline.module.css'

/** A note, whole, and whom else it is about. */
export function NoteWords({ item }: { readonly item: Extract<TimelineItem, { kind: 'note' }> }) {
  const t = useText()
  const { note, others } = item
  return (
    <>
      <p className={styles.note}>{note.text}</p>
      <div className={styles.muted}>
        <Link onPress={() => openForm('note', { noteId: note.id })}>{t('person.timeline.note')}</Link>
        {others.length > 0 && (
          <>
            {' · '}
            {richText(t('person.timeline.alsoAbout', { names: slot('names') }), { names: <PersonLinks people={others} /> })}
          </>
        )}
        {note.tags.map((tag) => ` · #${tag}`).join('')}
      </div>
    </>
  )
}

import { openForm } from '#app/forms/forms.ts'
import type { Format, Text } from '#app/i18n/index.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { NamedContact } from '#data/queries/names.ts'
import type { TimelineItem } from '#data/queries/timeline.ts'
import { phraseLanguageOf } from '#shared/language/phrases/gathering.ts'
import { kindAtPlace } from '#shared/language/phrases/place.ts'
import type { Treated } from '#shared/domain/records/meeting.ts'
import { Link } from '#ui/index.ts'
import { PersonLinks } from '../parts/PersonLinks.tsx'
import { richText, slot } from '../parts/richText.tsx'
import styles from './Timeline.module.css'

/** Who treated, where that is known and one of those who were there. */
function treatedInWords(treated: Treated, people: readonly Pick<NamedContact, 'id' | 'name'>[], t: Text, format: Format) {
  if (treated.kind === 'me') return t('person.timeline.iTreated')
  if (treated.kind === 'split') return t('person.timeline.split')
  if (treated.kind !== 'participants') return undefined
  const names = people.filter(({ id }) => treated.ids.includes(id)).map(({ name }) => name)
  return names.length === 0 ? undefined : t('person.timeline.theyTreated', { name: format.list(names) })
}

/** A meeting: what, where, with whom else, what it was about, and the note about this person. */
export function MeetingWords({
  item,
  person,
}: {
  readonly item: Extract<TimelineItem, { kind: 'meeting' }>
  readonly person: Pick<NamedContact, 'id' | 'name'>
}) {
  const t = useText()
  const format = useFormat()
  const { meeting, others, note } = item
  const kind = t(`meetings.kind.${meeting.kind}`)
  const facts = [
    meeting.state === 'planned' && t('person.timeline.planned'),
    meeting.time,
    meeting.minutes !== undefined && format.minutes(meeting.minutes),
    treatedInWords(meeting.treated, [person, ...others], t, format),
    meeting.money && format.money(meeting.money),
    ...meeting.topics,
    ...meeting.tags.map((tag) => `#${tag}`),
  ].filter((fact) => typeof fact === 'string')
  return (
    <>
      <div className={styles.title}>
        <Link onPress={() => openForm('meeting', { meetingId: meeting.id })}>
          {meeting.where === undefined ? kind : kindAtPlace(kind, meeting.where, phraseLanguageOf(format.locale))}
        </Link>
        {others.length > 0 && (
          <span className={styles.muted}>
            {' '}
            {richText(t('person.timeline.with', { names: slot('names') }), { names: <PersonLinks people={others} /> })}
          </span>
        )}
        {meeting.removed !== undefined && (
          <span className={styles.muted}> {t('person.timeline.removed', { count: meeting.removed })}</span>
        )}
      </div>
      {facts.length > 0 && <div className={styles.muted}>{facts.join(' · ')}</div>}
      {meeting.note !== undefined && <p className={styles.note}>{meeting.note}</p>}
      {note !== undefined && (
        <p className={styles.note}>
          <span className={styles.label}>{t('person.timeline.aboutThem', { name: person.name })} </span>
          {note}
        </p>
      )}
    </>
  )
}

import { callName } from '#shared/domain/prompts/callName.ts'
import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import { meetingInWords, openInWords, type Wording } from '../words.ts'
import { NextTimeLine } from './NextTimeLine.tsx'
import { Part } from './Part.tsx'
import styles from './Person.module.css'

/** What there is between me and someone: what to bring up, what is open, when we last met and what about. */
export function Between({ person, wording }: { readonly person: PersonBrief; readonly wording: Wording }) {
  const { t } = wording
  const { contact, nextTime, meetings, topics } = person
  const { mine, theirs } = openInWords(person, wording)
  const sides = [
    { who: t('events.briefing.iDo'), what: mine },
    { who: t('events.briefing.theyDo', { name: callName(contact) }), what: theirs },
  ]
  return (
    <div className={styles.column}>
      <Part title={t('events.briefing.bringUp')}>
        {nextTime.map((line) => (
          <li key={line.id}>
            <NextTimeLine contact={contact} line={line} />
          </li>
        ))}
      </Part>
      <Part title={t('events.briefing.open')}>
        {sides
          .filter(({ what }) => what.length > 0)
          .map(({ who, what }) => (
            <li key={who}>
              <strong>{who}</strong>: {what.join('; ')}
            </li>
          ))}
      </Part>
      <Part title={t('events.briefing.lastTimes')}>
        {meetings.map((brief) => (
          <li key={brief.meeting.id}>
            <strong>{meetingInWords(brief, wording)}</strong>
            {brief.words !== undefined && <span className={styles.note}>{brief.words}</span>}
          </li>
        ))}
      </Part>
      <Part title={t('events.briefing.topics')}>{topics.length > 0 ? [<li key="topics">{topics.join(', ')}</li>] : []}</Part>
    </div>
  )
}

import { href } from '#app/place/place.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import { Link } from '#ui/index.ts'
import { Balance } from '../person/Balance.tsx'
import { briefingPath } from '../paths.ts'
import { Portrait } from '../person/Portrait.tsx'
import { positionInWords, type Wording } from '../words.ts'
import styles from './Compact.module.css'
import { compactLines, linesThatFit } from './lines.ts'

/** One guest in a few lines; the name opens everything about them. */
export function CompactGuest(props: { readonly eventId: EventId; readonly person: PersonBrief; readonly wording: Wording }) {
  const { eventId, person, wording } = props
  const { contact, summary } = person
  const position = positionInWords(person)
  const lines = compactLines(person, wording)
  const fit = linesThatFit(lines)
  return (
    <li className={styles.guest}>
      <Portrait contact={contact} size={48} />
      <div className={styles.who}>
        <p className={styles.name}>
          <Link href={href(briefingPath(eventId, contact.id))}>{summary.name}</Link>
          {contact.pronouns !== undefined && <span className={styles.pronouns}>{contact.pronouns}</span>}
        </p>
        {position !== '' && <p className={styles.position}>{position}</p>}
        <Balance person={person} wording={wording} size="row" />
      </div>
      <div className={styles.words}>
        {lines.map((line) => (
          <p key={line.term} {...(!fit.has(line) && { 'data-print': 'no' })}>
            <strong>{line.term}</strong> {line.said}
          </p>
        ))}
      </div>
    </li>
  )
}

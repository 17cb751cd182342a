import { href } from '#app/place/place.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import { Link } from '#ui/index.ts'
import { Balance } from '../person/Balance.tsx'
import { briefingPath } from '../paths.ts'
import { Portrait } from '../person/Portrait.tsx'
import { positionInWords, type Wording } from '../words.ts'
import styles from './Compact.module.css'
import { compactLines } from './lines.ts'

/** One guest in a few lines; the name opens everything about them. */
export function CompactGuest(props: { readonly eventId: EventId; readonly person: PersonBrief; readonly wording: Wording }) {
  const { eventId, person, wording } = props
  const { contact, summary } = person
  const position = positionInWords(person)
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
        {compactLines(person, wording).map(({ term, said }) => (
          <p key={term}>
            <strong>{term}</strong> {said}
          </p>
        ))}
      </div>
    </li>
  )
}

import { setQueryValue } from '#app/place/place.ts'
import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import { Link } from '#ui/index.ts'
import { Balance } from '../person/Balance.tsx'
import { Portrait } from '../person/Portrait.tsx'
import { positionInWords, type Wording } from '../words.ts'
import styles from './Compact.module.css'
import { compactLines } from './lines.ts'

/** One guest in a few lines; the name opens everything about them. */
export function CompactGuest({ person, wording }: { readonly person: PersonBrief; readonly wording: Wording }) {
  const { contact, summary } = person
  const position = positionInWords(person)
  return (
    <li className={styles.guest}>
      <Portrait contact={contact} size={48} />
      <div className={styles.who}>
        <p className={styles.name}>
          <Link onPress={() => setQueryValue('person', contact.id)}>{summary.name}</Link>
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

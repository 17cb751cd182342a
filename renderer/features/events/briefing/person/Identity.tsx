import { lastMetInWords } from '#app/people/lastMet.ts'
import { href } from '#app/place/place.ts'
import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import { Heading, Link } from '#ui/index.ts'
import { comingInWords } from '../../eventText.ts'
import { birthdayInWords, positionInWords, type Wording } from '../words.ts'
import { Balance } from './Balance.tsx'
import styles from './Person.module.css'
import { Portrait } from './Portrait.tsx'

/** Who it is: photo, name and how to say it, what they do, where they live; how the balance stands. */
export function Identity({ person, wording }: { readonly person: PersonBrief; readonly wording: Wording }) {
  const { t, format } = wording
  const { contact, summary, guest, birthday } = person
  const called = [
    contact.nickname !== undefined &&
      contact.nickname !== contact.name.given &&
      t('person.called', { nickname: contact.nickname }),
    contact.pronunciation !== undefined && t('person.said', { pronunciation: contact.pronunciation }),
    contact.pronouns,
  ].filter((part) => typeof part === 'string')
  const position = positionInWords(person)
  const rest = [
    summary.city,
    birthday !== undefined && birthdayInWords(birthday, wording),
    guest === undefined ? t('events.briefing.notOnList') : comingInWords(guest, t),
  ].filter((part) => typeof part === 'string' && part !== '')
  return (
    <div className={styles.identity}>
      <Portrait contact={contact} size={96} />
      <div className={styles.who}>
        <Heading level={3} id={`briefing-${contact.id}`}>
          <Link href={href(`/people/${encodeURIComponent(contact.id)}`)}>{summary.name}</Link>
        </Heading>
        {called.length > 0 && <p className={styles.called}>{called.join(' · ')}</p>}
        {position !== '' && <p>{position}</p>}
        {rest.length > 0 && <p className={styles.muted}>{rest.join(' · ')}</p>}
      </div>
      <div className={styles.standing}>
        <Balance person={person} wording={wording} size="page" />
        <p className={styles.muted}>{lastMetInWords(summary, t, format)?.words ?? t('events.briefing.neverMet')}</p>
      </div>
    </div>
  )
}

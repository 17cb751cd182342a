import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import type { Wording } from '../words.ts'
import { Between } from './Between.tsx'
import { Identity } from './Identity.tsx'
import styles from './Person.module.css'
import { PlanLines } from './PlanLines.tsx'
import { Talk } from './Talk.tsx'

/** Everything to know of one person, on one sheet: never split over two pages. */
export function PersonSection({ person, wording }: { readonly person: PersonBrief; readonly wording: Wording }) {
  return (
    <section className={styles.section} aria-labelledby={`briefing-${person.contact.id}`}>
      <Identity person={person} wording={wording} />
      <PlanLines rows={person.rows} />
      <div className={styles.columns}>
        <Between person={person} wording={wording} />
        <Talk person={person} wording={wording} />
      </div>
    </section>
  )
}

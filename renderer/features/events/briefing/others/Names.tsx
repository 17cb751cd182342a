import type { Guest } from '#shared/domain/records/gathering.ts'
import { Section } from '#ui/index.ts'
import styles from './Others.module.css'

/** Guests of whom there is only a name, in columns. */
export function Names({ title, guests }: { readonly title: string; readonly guests: readonly Guest[] }) {
  return (
    <Section title={title} count={guests.length}>
      <ul className={styles.names}>
        {guests.map(({ id, name, organisation, remark }) => (
          <li key={id}>
            {name}
            {organisation !== undefined && <span className={styles.position}>, {organisation}</span>}
            {remark !== undefined && <span className={styles.position}> ({remark})</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

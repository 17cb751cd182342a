import type { PlanRow } from '#shared/domain/records/gathering.ts'
import { useText } from '#app/i18n/index.ts'
import styles from './Person.module.css'

/** What the plan says of someone: who of us meets them, when, and with which purposes. */
export function PlanLines({ rows }: { readonly rows: readonly PlanRow[] }) {
  const t = useText()
  if (rows.length === 0) return undefined
  return (
    <ul className={styles.plan} aria-label={t('events.briefing.include.plan')}>
      {rows.map(({ id, who, when, relationalPurpose, reciprocalPurpose }) => {
        const purposes = [relationalPurpose, reciprocalPurpose].filter((purpose) => purpose !== undefined)
        return (
          <li key={id}>
            <strong>{[who, when].filter((part) => part !== undefined).join(', ')}</strong>
            {purposes.length > 0 && `: ${purposes.join(' · ')}`}
          </li>
        )
      })}
    </ul>
  )
}

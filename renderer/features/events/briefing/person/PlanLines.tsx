import type { PlanRow } from '#shared/domain/records/gathering.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { whosOf } from '#shared/domain/events/who.ts'
import { whoInWords } from '../../plan/words.ts'
import styles from './Person.module.css'

/** What the plan says of someone: who of us meets them, when, and with which purposes. */
export function PlanLines({ rows }: { readonly rows: readonly PlanRow[] }) {
  const t = useText()
  const format = useFormat()
  if (rows.length === 0) return undefined
  return (
    <ul className={styles.plan} aria-label={t('events.briefing.include.plan')}>
      {rows.map(({ id, who, when, relationalPurpose, reciprocalPurpose }) => {
        const purposes = [relationalPurpose, reciprocalPurpose].filter((purpose) => purpose !== undefined)
        return (
          <li key={id}>
            <strong>{[whoInWords(whosOf(who), t, format), when].filter((part) => part !== undefined).join(', ')}</strong>
            {purposes.length > 0 && `: ${purposes.join(' · ')}`}
          </li>
        )
      })}
    </ul>
  )
}

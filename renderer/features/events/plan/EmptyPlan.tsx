import { useText } from '#app/i18n/index.ts'
import { Heading } from '#ui/index.ts'
import styles from './Plan.module.css'

/** What stands where no row is yet: what the four columns are for. */
export function EmptyPlan() {
  const t = useText()
  return (
    <div className={styles.part}>
      <Heading level={2}>{t('events.plan.empty.title')}</Heading>
      <dl className={styles.columns}>
        {(['who', 'whom', 'when', 'purpose'] as const).map((column) => (
          <div key={column} className={styles.column}>
            <dt>{t(`events.plan.column.${column}`)}</dt>
            <dd>{t(`events.plan.empty.${column}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

import { useText } from '#app/i18n/index.ts'
import type { PlanLine } from '#data/queries/plan.ts'
import { Hidden } from '#ui/index.ts'
import styles from './Plan.module.css'
import { RowOfPlan } from './RowOfPlan.tsx'
import type { Moving } from './useMoving.ts'

/** The plan in its four columns; the rows can be dragged, and moved by keys. */
export function PlanRows({ lines, moving }: { readonly lines: readonly PlanLine[]; readonly moving: Moving }) {
  const t = useText()
  return (
    <table className={styles.table} aria-label={t('events.plan.label')}>
      <thead>
        <tr>
          <th scope="col" className={styles.handleColumn}>
            <Hidden>{t('events.plan.column.order')}</Hidden>
          </th>
          <th scope="col" className={styles.whoColumn}>
            {t('events.plan.column.who')}
          </th>
          <th scope="col" className={styles.whomColumn}>
            {t('events.plan.column.whom')}
          </th>
          <th scope="col" className={styles.whenColumn}>
            {t('events.plan.column.when')}
          </th>
          <th scope="col">
            <span className={styles.both}>{t('events.plan.column.purpose')}</span>
            <span className={styles.each} aria-hidden="true">
              <span>{t('events.plan.column.relational')}</span>
              <span>{t('events.plan.column.reciprocal')}</span>
            </span>
          </th>
          <th scope="col" className={styles.menuColumn}>
            <Hidden>{t('events.plan.column.more')}</Hidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, place) => (
          <RowOfPlan key={line.row.id} line={line} place={place} count={lines.length} moving={moving} />
        ))}
      </tbody>
    </table>
  )
}

import { routeOf } from '#app/features/routes.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import type { Briefing } from '#shared/domain/events/briefing/briefing.ts'
import { Heading, Link, Name } from '#ui/index.ts'
import { whosOf } from '#shared/domain/events/who.ts'
import { whoInWords } from '../../plan/words.ts'
import styles from './Head.module.css'

/** The plan in its four columns. Without a plan it says so, and leads to where one makes it. */
export function PlanTable({ briefing: { event, plan, names } }: { readonly briefing: Briefing }) {
  const t = useText()
  const format = useFormat()
  if (plan.length === 0)
    return (
      <p className={styles.noPlan} data-print="no">
        {t('events.briefing.plan.none')}{' '}
        {routeOf(eventPath(event.id)) && (
          <Link href={href(`${eventPath(event.id)}?tab=plan`)}>{t('events.briefing.plan.make')}</Link>
        )}
      </p>
    )
  return (
    <section className={styles.planPart} aria-labelledby="briefing-plan">
      <Heading level={2} id="briefing-plan">
        {t('events.briefing.plan.title')}
      </Heading>
      <table className={styles.plan}>
        <thead>
          <tr>
            <th scope="col">{t('events.briefing.plan.who')}</th>
            <th scope="col">{t('events.briefing.plan.whom')}</th>
            <th scope="col">{t('events.briefing.plan.when')}</th>
            <th scope="col">{t('events.briefing.plan.purpose')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.map(({ row, whom, members }) => (
            <tr key={row.id}>
              <td>{whoInWords(whosOf(row.who), t, format)}</td>
              <td>
                {whom !== undefined && <Name>{whom}</Name>}
                {members.length > 0 && (
                  <span className={styles.members}>{format.list(members.flatMap((id) => names.get(id) ?? []))}</span>
                )}
              </td>
              <td>{row.when}</td>
              <td>
                {[row.relationalPurpose, row.reciprocalPurpose]
                  .filter((purpose) => purpose !== undefined)
                  .map((purpose) => (
                    <span key={purpose} className={styles.purpose}>
                      {purpose}
                    </span>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

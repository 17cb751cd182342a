import { useFormat, useText } from '#app/i18n/index.ts'
import type { ComingDay } from '#data/queries/comingDays.ts'
import { comingDays } from '#data/queries/comingDays.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { Link, Muted, Section } from '#ui/index.ts'
import styles from './Aside.module.css'
import { comingKey, comingText, openerOf } from './comingText.ts'

const DAYS = 14
/** How many lines the column has room for; a day is never cut. */
const LINES = 18

/** The first days, up to the one that fills the column. */
function inSight(days: readonly ComingDay[]): readonly ComingDay[] {
  let lines = 0
  const last = days.findIndex(({ items }) => {
    lines += items.length
    return lines >= LINES
  })
  return last === -1 ? days : days.slice(0, last + 1)
}

/** Birthdays, meetings, promises, loans and follow-ups of the next two weeks. */
export function ComingDays() {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const days = useLive((data) => comingDays(data, DAYS), [today], { keep: true })
  if (days === undefined) return undefined
  const titleOf = (date: Day) => {
    if (date === today) return t('today.coming.today')
    return date === addDays(today, 1) ? t('today.coming.tomorrow') : format.day(date)
  }
  const shown = inSight(days)
  return (
    <Section title={t('today.coming.title')}>
      {shown.length === 0 && <Muted>{t('today.coming.empty')}</Muted>}
      <dl className={styles.days}>
        {shown.map(({ date, items }) => (
          <div key={date} className={styles.day}>
            <dt title={format.exactDay(date)}>{titleOf(date)}</dt>
            {items.slice(0, LINES).map((item) => {
              const open = openerOf(item)
              const text = comingText(item, today, t, format)
              return (
                <dd key={comingKey(item)} className={styles.line}>
                  {item.time !== undefined && <span className={styles.time}>{item.time}</span>}
                  {open ? <Link onPress={open}>{text}</Link> : text}
                </dd>
              )
            })}
          </div>
        ))}
      </dl>
    </Section>
  )
}

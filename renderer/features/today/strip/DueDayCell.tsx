import { Button as AriaButton } from 'react-aria-components'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import { href } from '#app/place/place.ts'
import type { DueWeeks } from '#data/queries/dueDays.ts'
import type { DueDay } from '#shared/domain/cadence/dueDays.ts'
import { Button, Heading, Link, Name, Popover } from '#ui/index.ts'
import styles from './DueStrip.module.css'

/** How many names a day has room for. */
const NAMES = 2

interface DueDayCellProps {
  readonly day: DueDay
  readonly names: DueWeeks['names']
  /** The one day of the strip that Tab stops at. */
  readonly isStop: boolean
  readonly onFocus: () => void
  /** Walks to another day; false for a key that is no arrow. */
  readonly onWalk: (key: string) => boolean
}

/** One day: its number and the first names of who is due; pressed, its people. */
export function DueDayCell({ day: { date, due }, names, isStop, onFocus, onWalk }: DueDayCellProps) {
  const t = useText()
  const format = useFormat()
  const number = Number(date.slice(8))
  const title = number === 1 ? format.shortDay(date).replace(/[\s.]*\d{4}$/u, '') : String(number)
  if (due.length === 0) return <span className={styles.number}>{title}</span>
  const called = due.map(({ reason }) => reason.values.name ?? '')
  const shown = called.slice(0, NAMES)
  const rest = called.length - shown.length
  return (
    <Popover
      label={format.exactDay(date)}
      trigger={
        <AriaButton
          className={styles.cell}
          data-day={date}
          excludeFromTabOrder={!isStop}
          onFocus={onFocus}
          onKeyDown={(event) => {
            if (!onWalk(event.key)) event.continuePropagation()
          }}
          aria-label={t('today.due.day', { date: format.day(date), count: due.length, names: format.list(called) })}
        >
          <span className={styles.number}>{title}</span>
          {shown.map((name, at) => (
            <span key={due[at]?.id} className={styles.name}>
              {name}
            </span>
          ))}
          {rest > 0 && <span className={styles.rest}>{t('today.due.more', { count: rest })}</span>}
        </AriaButton>
      }
    >
      <div className={styles.people}>
        <Heading level={3}>{format.exactDay(date)}</Heading>
        <ul>
          {due.map(({ id, contactId, reason }) => {
            const person = names.get(contactId)
            const name = person?.name ?? reason.values.name ?? ''
            return (
              <li key={id} className={styles.person}>
                <PersonSign name={name} photo={person?.photo} size={24} />
                <span className={styles.who}>
                  <Link href={href(`/people/${encodeURIComponent(contactId)}`)}>
                    <Name>{name}</Name>
                  </Link>
                </span>
                <Button kind="quiet" onPress={() => openForm('log', { contactIds: [contactId], date })}>
                  {t('today.action.planCoffee')}
                </Button>
              </li>
            )
          })}
        </ul>
      </div>
    </Popover>
  )
}

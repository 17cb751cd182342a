import { Fragment } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import type { NamedYearLine } from '#data/queries/planYear.ts'
import type { YearPart, YearView } from '#shared/domain/events/year.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Link, Name } from '#ui/index.ts'
import { placeInWords } from '../eventText.ts'
import { whoInWords, whomInWords, workInWords } from '../plan/words.ts'
import { partTitle } from './words.ts'
import styles from './Year.module.css'

/** The rows of a year in the four columns, under the headings of the view. */
export function YearTable(props: { readonly parts: readonly YearPart<NamedYearLine>[]; readonly view: YearView }) {
  const t = useText()
  const format = useFormat()
  const { parts, view } = props
  const columns = view === 'month' ? 5 : 6
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {view !== 'month' && (
            <th scope="col" className={styles.eventColumn}>
              {t('events.year.event')}
            </th>
          )}
          <th scope="col" className={styles.whoColumn}>
            {t('events.plan.column.who')}
          </th>
          <th scope="col" className={styles.whomColumn}>
            {t('events.plan.column.whom')}
          </th>
          <th scope="col" className={styles.whenColumn}>
            {t('events.plan.column.when')}
          </th>
          <th scope="col">{t('events.plan.column.relational')}</th>
          <th scope="col">{t('events.plan.column.reciprocal')}</th>
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.key}>
          <tr className={styles.partRow}>
            <th scope="rowgroup" colSpan={columns}>
              {partTitle(part, view, t, format)}
            </th>
          </tr>
          {part.lines.map((line, at) => (
            <Fragment key={line.row.id}>
              {view === 'month' && part.lines[at - 1]?.event.id !== line.event.id && (
                <tr className={styles.eventRow}>
                  <th scope="rowgroup" colSpan={columns}>
                    <EventName event={line.event} />
                  </th>
                </tr>
              )}
              <RowOfYear line={line} hasEvent={view !== 'month'} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function RowOfYear({ line, hasEvent }: { readonly line: NamedYearLine; readonly hasEvent: boolean }) {
  const t = useText()
  const format = useFormat()
  const { event, row, who, named } = line
  const work = workInWords({ whom: named })
  const name = whomInWords({ whom: named }, t)
  return (
    <tr>
      {hasEvent && (
        <td>
          <Link href={planHref(event)}>{event.name}</Link>
          <span className={styles.small}>{format.day(event.date)}</span>
        </td>
      )}
      <td>{whoInWords(who, t, format)}</td>
      <td>
        {named.kind === 'contact' ? (
          <Link href={href(`/people/${encodeURIComponent(named.id)}`)}>
            <Name>{name}</Name>
          </Link>
        ) : (
          <Name>{name}</Name>
        )}
        {work !== '' && <span className={styles.small}>{work}</span>}
      </td>
      <td>{row.when}</td>
      <td>{row.relationalPurpose}</td>
      <td>{row.reciprocalPurpose}</td>
    </tr>
  )
}

/** An event as the heading of its rows: its name, when and where. */
function EventName({ event }: { readonly event: GatheringEvent }) {
  const format = useFormat()
  const place = placeInWords(event)
  return (
    <>
      <Link href={planHref(event)}>{event.name}</Link>
      <span className={styles.eventWhen}>{[format.day(event.date), place].filter((part) => part !== '').join(' · ')}</span>
    </>
  )
}

const planHref = ({ id }: GatheringEvent): string => href(`${eventPath(id)}?tab=plan`)

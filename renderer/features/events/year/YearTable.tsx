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

/** The rows of a year in the four columns, under the headings of the view; whom is met leads their own rows. */
export function YearTable(props: { readonly parts: readonly YearPart<NamedYearLine>[]; readonly view: YearView }) {
  const t = useText()
  const format = useFormat()
  const { parts, view } = props
  const isByWhom = view === 'contact'
  const columns = view === 'month' ? 5 : 6
  const whom = (
    <th scope="col" className={styles.whomColumn}>
      {t('events.plan.column.whom')}
    </th>
  )
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {isByWhom && whom}
          {view !== 'month' && (
            <th scope="col" className={styles.eventColumn}>
              {t('events.year.event')}
            </th>
          )}
          <th scope="col" className={styles.whoColumn}>
            {t('events.plan.column.who')}
          </th>
          {!isByWhom && whom}
          <th scope="col" className={styles.whenColumn}>
            {t('events.plan.column.when')}
          </th>
          <th scope="col">{t('events.plan.column.relational')}</th>
          <th scope="col">{t('events.plan.column.reciprocal')}</th>
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.key}>
          {!isByWhom && (
            <tr className={styles.partRow}>
              <th scope="rowgroup" colSpan={columns}>
                {partTitle(part, view, t, format)}
              </th>
            </tr>
          )}
          {part.lines.map((line, at) => (
            <Fragment key={line.row.id}>
              {view === 'month' && part.lines[at - 1]?.event.id !== line.event.id && (
                <tr className={styles.eventRow}>
                  <th scope="rowgroup" colSpan={columns}>
                    <EventName event={line.event} />
                  </th>
                </tr>
              )}
              <RowOfYear line={line} view={view} leads={isByWhom && at === 0 ? part.lines.length : 0} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface RowProps {
  readonly line: NamedYearLine
  readonly view: YearView
  /** Of how many rows whom is met is the head here; 0 for none. */
  readonly leads: number
}

function RowOfYear({ line, view, leads }: RowProps) {
  const t = useText()
  const format = useFormat()
  const { event, row, who, named } = line
  return (
    <tr>
      {leads > 0 && (
        <th scope="rowgroup" rowSpan={leads} className={styles.lead}>
          <WhomOfYear named={named} />
        </th>
      )}
      {view !== 'month' && (
        <td>
          <Link href={planHref(event)}>{event.name}</Link>
          <span className={styles.small}>{format.day(event.date)}</span>
        </td>
      )}
      <td>{whoInWords(who, t, format)}</td>
      {view !== 'contact' && (
        <td>
          <WhomOfYear named={named} />
        </td>
      )}
      <td>{row.when}</td>
      <td>{row.relationalPurpose}</td>
      <td>{row.reciprocalPurpose}</td>
    </tr>
  )
}

function WhomOfYear({ named }: Pick<NamedYearLine, 'named'>) {
  const t = useText()
  const work = workInWords({ whom: named })
  const name = <Name>{whomInWords({ whom: named }, t)}</Name>
  return (
    <>
      {named.kind === 'contact' ? <Link href={href(`/people/${encodeURIComponent(named.id)}`)}>{name}</Link> : name}
      {work !== '' && <span className={styles.small}>{work}</span>}
    </>
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

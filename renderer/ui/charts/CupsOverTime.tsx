import { useState } from 'react'
import { useLocale } from 'react-aria-components'
import { classes } from '../classes.ts'
import { Hidden } from '../layout/Hidden.tsx'
import { cupsInFigures } from '../signs/cups.ts'
import styles from './CupsOverTime.module.css'
import { CupsDrawing, HALF, Swatch } from './CupsDrawing.tsx'
import { CupsMonths } from './CupsMonths.tsx'
import { monthsBetween, placeOfDay, yearLabels } from './months.ts'
import { scaleOf } from './scale.ts'
import { useWidth } from './useWidth.ts'

/** Cups of one month, or up to its end; in whole hundredths. */
export interface ChartMonth {
  /** `YYYY-MM`. */
  readonly month: string
  /** The month in words. */
  readonly name: string
  readonly poured: number
  readonly received: number
  /** All of it in one sentence: "May 2026: 3 cups poured, 1 cup received". */
  readonly says: string
}

export interface CupsOverTimeProps {
  /** Months in order, without gaps, up to this one. */
  months: readonly ChartMonth[]
  /** What the chart says, in one sentence. */
  label: string
  /** Names of the sides, and heads of the table that screen readers get. */
  heads: { month: string; poured: string; received: string }
  /** Whether the values run on from month to month: drawn without gaps. */
  isRunning?: boolean
  /** The horizon of patience: its last day `YYYY-MM-DD`, and its words. Drawn ahead too, up to three years. */
  horizon?: { day: string; label: string }
  /** Today `YYYY-MM-DD` and its word, drawn when the axis goes on after it. */
  today?: { day: string; label: string }
  /** Opens what a month was made of. Without it the chart is a picture. */
  onOpen?: (month: string) => void
  /** Said under the chart while no month is pointed at. */
  hint?: string
}

/** How far ahead the axis goes for a horizon, in months: further off it is said in words alone. */
const AHEAD = 36
/** The widest a month is drawn, in pixels. */
const WIDEST = 44
/** What one character of a figure takes, in pixels. */
const FIGURE = 7
/** What a year's label takes, in pixels. */
const LABEL = 44

/** Cups poured (up) and received (down, hatched) by month, with the horizon of patience drawn in. */
export const CupsOverTime = (props: CupsOverTimeProps) => {
  const { months, label, heads, horizon, today, onOpen } = props
  const { locale } = useLocale()
  const [width, measure] = useWidth(640)
  const [pointed, setPointed] = useState<string>()
  const first = months[0]
  if (first === undefined) return undefined

  const horizonAt = horizon && placeOfDay(first.month, horizon.day)
  const isDrawn = horizonAt !== undefined && horizonAt >= 0 && horizonAt <= months.length + AHEAD
  const count = Math.max(months.length, isDrawn ? monthsBetween(first.month, horizon?.day ?? first.month) + 1 : 0)
  const column = Math.min(WIDEST, width / count)
  const scale = scaleOf(Math.max(...months.map(({ poured, received }) => Math.max(poured, received))))
  const places = {
    ...(isDrawn && { horizon: horizonAt * column }),
    ...(today && count > months.length && { today: placeOfDay(first.month, today.day) * column }),
  }
  const longest = Math.max(...scale.lines.map((value) => cupsInFigures(value, locale).length))
  const said = months.find(({ month }) => month === pointed)?.says
  return (
    <figure className={styles.chart}>
      <div className={styles.legend} aria-hidden="true">
        <span>
          <Swatch side="poured" />
          {heads.poured}
        </span>
        <span>
          <Swatch side="received" />
          {heads.received}
        </span>
      </div>
      <div ref={measure} className={styles.plot} style={{ marginLeft: FIGURE * longest + 10 }}>
        {horizon && isDrawn && (
          <div className={styles.marks} aria-hidden="true">
            <Mark at={horizonAt * column} within={width}>
              {horizon.label}
            </Mark>
          </div>
        )}
        <div style={{ position: 'relative' }}>
          <CupsDrawing
            months={months}
            column={column}
            count={count}
            width={width}
            top={scale.top}
            lines={scale.lines}
            isRunning={props.isRunning ?? false}
            {...places}
          />
          {scale.lines.flatMap((value) =>
            [-1, 1].map((side) => (
              <span
                key={side * value}
                aria-hidden="true"
                className={styles.figure}
                style={{ top: HALF + side * (value / scale.top) * HALF }}
              >
                {cupsInFigures(value, locale)}
              </span>
            )),
          )}
          {onOpen && <CupsMonths months={months} column={column} label={label} onOpen={onOpen} onPoint={setPointed} />}
        </div>
        <div className={styles.labels} aria-hidden="true">
          {yearLabels(first.month, count, LABEL / column)
            .filter(({ at }) => places.today === undefined || Math.abs(at * column - places.today) > LABEL)
            .map(({ at, year }) => (
              <span key={at} style={{ left: at * column }}>
                {year}
              </span>
            ))}
          {today && places.today !== undefined && <span style={{ left: places.today }}>{today.label}</span>}
        </div>
      </div>
      {onOpen && (
        <p className={classes(styles.said, said === undefined && styles.hint)} aria-hidden="true">
          {said ?? props.hint}
        </p>
      )}
      <Hidden>
        <table>
          <caption>{horizon ? `${label}. ${horizon.label}` : label}</caption>
          <thead>
            <tr>
              <th scope="col">{heads.month}</th>
              <th scope="col">{heads.poured}</th>
              <th scope="col">{heads.received}</th>
            </tr>
          </thead>
          <tbody>
            {months
              .filter(({ poured, received }) => poured + received > 0)
              .map(({ month, name, poured, received }) => (
                <tr key={month}>
                  <th scope="row">{name}</th>
                  <td>{cupsInFigures(poured, locale)}</td>
                  <td>{cupsInFigures(received, locale)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </Hidden>
    </figure>
  )
}

/** Words at a place above the drawing, on that side of it where there is room. */
const Mark = ({ at, within, children }: { at: number; within: number; children: string }) => (
  <span className={classes(styles.mark, at > within / 2 && styles.before)} style={{ left: Math.min(at, within) }}>
    {children}
  </span>
)

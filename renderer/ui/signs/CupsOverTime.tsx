import { useLocale } from 'react-aria-components'
import { Hidden } from '../layout/Hidden.tsx'
import styles from './CupsOverTime.module.css'
import { cupsInFigures } from './cups.ts'
import { boxesPath, hatchPath } from './ticks.ts'

export interface CupsOverTimeProps {
  /** Months in order, without gaps; cups in whole hundredths. `name` is the month in words. */
  months: readonly { month: string; name: string; poured: number; received: number }[]
  /** What the chart says, in one sentence. */
  label: string
  /** Heads of the table that screen readers get instead. */
  heads: { month: string; poured: string; received: string }
}

type Box = Parameters<typeof boxesPath>[0][number]
const hatched = (box: Box) => boxesPath([box]) + hatchPath([box], 3)

const BAR = 14
const HALF = 44

/** Cups poured (up) and received (down, hatched) by month. */
export const CupsOverTime = ({ months, label, heads }: CupsOverTimeProps) => {
  const { locale } = useLocale()
  const most = Math.max(100, ...months.flatMap(({ poured, received }) => [poured, received]))
  const tall = (cups: number) => (cups / most) * HALF
  const width = Math.max(1, months.length) * BAR
  const first = months[0]
  const last = months.at(-1)
  return (
    <figure className={styles.chart} style={{ maxWidth: Math.max(200, width * 1.6) }}>
      <div className={styles.legend} aria-hidden="true">
        <span>
          <svg width="10" height="10">
            <rect className={styles.poured} width="10" height="10" />
          </svg>
          {heads.poured}
        </span>
        <span>
          <svg width="10" height="10">
            <path className={styles.received} d={hatched({ x: 0.5, y: 0.5, width: 9, height: 9 })} />
          </svg>
          {heads.received}
        </span>
        <span className={styles.most}>{cupsInFigures(most, locale)}</span>
      </div>
      <svg
        aria-hidden="true"
        className={styles.drawing}
        viewBox={`0 0 ${width} ${2 * HALF + 2}`}
        preserveAspectRatio="xMinYMid meet"
      >
        {months.map(({ month, name, poured, received }, index) => (
          <g key={month}>
            <title>{`${name}: ${heads.poured} ${cupsInFigures(poured, locale)}, ${heads.received} ${cupsInFigures(received, locale)}`}</title>
            <rect x={index * BAR} y={0} width={BAR} height={2 * HALF + 2} fill="transparent" />
            {poured > 0 && (
              <rect className={styles.poured} x={index * BAR + 2} width={BAR - 4} y={HALF - tall(poured)} height={tall(poured)} />
            )}
            {received > 0 && (
              <path
                className={styles.received}
                d={hatched({ x: index * BAR + 2.5, y: HALF + 1.5, width: BAR - 5, height: Math.max(1, tall(received) - 1) })}
              />
            )}
          </g>
        ))}
        <line className={styles.axis} x1={0} x2={width} y1={HALF + 0.5} y2={HALF + 0.5} />
      </svg>
      {first && last && (
        <div className={styles.ends} aria-hidden="true">
          <span>{first.name}</span>
          {last !== first && <span>{last.name}</span>}
        </div>
      )}
      <Hidden>
        <table>
          <caption>{label}</caption>
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

import { boxesPath, hatchPath } from '../signs/ticks.ts'
import styles from './CupsOverTime.module.css'
import type { ChartMonth } from './CupsOverTime.tsx'

/** How tall each side is, in pixels. */
export const HALF = 72

type Box = Parameters<typeof boxesPath>[0][number]

/** The boxes of one side, from the axis outward. */
export function boxesOf(
  values: readonly number[],
  { column, top, side, isRunning }: { column: number; top: number; side: 'poured' | 'received'; isRunning: boolean },
): Box[] {
  const gap = isRunning ? 0 : Math.min(4, column / 4)
  return values.flatMap((value, index): Box[] => {
    if (value === 0) return []
    const height = Math.max(1, (value / top) * HALF)
    const x = index * column + gap / 2
    const width = Math.max(1, column - gap)
    return side === 'poured'
      ? [{ x, y: HALF - height, width, height }]
      : [
          {
            x: isRunning ? x : x + 0.5,
            y: HALF + 1.5,
            width: isRunning ? width : Math.max(0.5, width - 1),
            height: Math.max(0.5, height - 1),
          },
        ]
  })
}

/** Lines at 45° through boxes that touch, going on from one to the next. */
export const hatchThrough = (boxes: readonly Box[], step: number): string =>
  boxes
    .flatMap(({ x, y, width, height }) => {
      const lines: string[] = []
      // The lines x + y = sum, for the same sums in every box.
      for (let sum = Math.ceil((x + y) / step) * step; sum < x + y + width + height; sum += step) {
        const [left, right] = [Math.max(x, sum - y - height), Math.min(x + width, sum - y)]
        if (right > left) lines.push(`M${left} ${sum - left}L${right} ${sum - right}`)
      }
      return lines
    })
    .join('')

/** The lower edge of boxes that touch, as one line of steps. */
export const stepsPath = (boxes: readonly Box[]): string =>
  boxes.map(({ x, y, width, height }, index) => `${index === 0 ? `M${x} ${y}V` : 'V'}${y + height}H${x + width}`).join('')

export interface CupsDrawingProps {
  months: readonly ChartMonth[]
  /** How many months the axis has, those ahead too, and how wide each is. */
  count: number
  column: number
  width: number
  /** The value at the end of each side, and those with a line across. */
  top: number
  lines: readonly number[]
  isRunning: boolean
  /** Where they stand, in pixels. */
  horizon?: number
  today?: number
}

/** The picture of the chart: told apart by shape (solid, hatched) as well as by colour. */
export const CupsDrawing = ({ months, count, column, width, top, lines, isRunning, horizon, today }: CupsDrawingProps) => {
  const end = count * column
  const height = 2 * HALF + 2
  const shape = { column, top, isRunning }
  const poured = boxesOf(
    months.map((month) => month.poured),
    { ...shape, side: 'poured' },
  )
  const received = boxesOf(
    months.map((month) => month.received),
    { ...shape, side: 'received' },
  )
  return (
    <svg aria-hidden="true" className={styles.drawing} viewBox={`0 0 ${width} ${height}`}>
      {horizon !== undefined && horizon < end && (
        <rect className={styles.past} x={horizon} y={0} width={end - horizon} height={height} />
      )}
      {lines.flatMap((value) =>
        [-1, 1].map((side) => {
          const y = HALF + 0.5 + side * (value / top) * HALF
          return <path key={side * value} className={styles.grid} d={`M0 ${y}H${end}`} />
        }),
      )}
      <path className={styles.poured} d={boxesPath(poured)} />
      <path
        className={styles.received}
        d={isRunning ? stepsPath(received) + hatchThrough(received, 4) : boxesPath(received) + hatchPath(received, 4)}
      />
      <path className={styles.axis} d={`M0 ${HALF + 0.5}H${end}`} />
      {today !== undefined && <path className={styles.today} d={`M${today} 0V${height}`} />}
      {horizon !== undefined && <path className={styles.horizon} d={`M${horizon} -4V${height}`} />}
    </svg>
  )
}

/** What a side looks like, for a legend. */
export const Swatch = ({ side }: { side: 'poured' | 'received' }) => (
  <svg width="10" height="10" aria-hidden="true">
    {side === 'poured' ? (
      <rect className={styles.poured} width="10" height="10" />
    ) : (
      <path
        className={styles.received}
        d={boxesPath([{ x: 0.5, y: 0.5, width: 9, height: 9 }]) + hatchPath([{ x: 0.5, y: 0.5, width: 9, height: 9 }], 3)}
      />
    )}
  </svg>
)

import { useId } from 'react'
import { useLocale, VisuallyHidden } from 'react-aria-components'
import { classes } from '../classes.ts'
import styles from './BalanceBar.module.css'
import { cupsInFigures } from './cups.ts'
import { Hatch } from './Hatch.tsx'

export interface BalanceBarProps {
  /** Cups in whole hundredths. */
  poured: number
  received: number
  /** The whole in words, for screen readers: "4 cups poured, 2 received, mutual". */
  label: string
  /** The word of the phase, under the bar. */
  phase?: string
  size?: 'row' | 'page'
}

/** A full side: above it the bar ends in a double mark and the numbers tell the rest (DESIGN.md). */
const CUPS_A_SIDE = 12
const SIZES = { row: { cup: 5, gap: 1, height: 9 }, page: { cup: 12, gap: 2, height: 14 } } as const

/** Where each cup of a side lies, from the middle outward: whole cups, then the part of one that is left. */
export const ticksOf = (hundredths: number): { at: number; part: number }[] => {
  const shown = Math.min(hundredths, CUPS_A_SIDE * 100)
  return Array.from({ length: Math.ceil(shown / 100) }, (_, at) => ({ at, part: Math.min(1, shown / 100 - at) }))
}

/** Cups poured to the left of the middle, received to the right: one scale everywhere, a tick a cup. */
export const BalanceBar = ({ poured, received, label, phase, size = 'row' }: BalanceBarProps) => {
  const { locale } = useLocale()
  const hatch = useId()
  const { cup, gap, height } = SIZES[size]
  const end = cup + 2
  const side = CUPS_A_SIDE * cup + end
  const top = 2
  const full = height + 2 * top
  const beyond = (x: number, direction: -1 | 1, className: string | undefined) =>
    [0, 3].map((step) => (
      <line key={step} className={className} x1={x + direction * (2 + step)} x2={x + direction * (2 + step)} y1={0} y2={full} />
    ))
  return (
    <span className={classes(styles.balance, styles[size])}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <span aria-hidden="true" className={classes(styles.number, styles.left)}>
        {cupsInFigures(poured, locale)}
      </span>
      <svg aria-hidden="true" width={2 * side} height={full} viewBox={`${-side} 0 ${2 * side} ${full}`}>
        <defs>
          <Hatch id={hatch} className={styles.hatch} />
        </defs>
        <line className={styles.scale} x1={-CUPS_A_SIDE * cup} x2={CUPS_A_SIDE * cup} y1={full / 2} y2={full / 2} />
        {ticksOf(poured).map(({ at, part }) => (
          <rect
            key={at}
            className={styles.poured}
            x={-(at + part) * cup + (part === 1 ? gap : 0)}
            y={top}
            width={Math.max(1, part * cup - gap)}
            height={height}
          />
        ))}
        {ticksOf(received).map(({ at, part }) => (
          <g key={at}>
            <rect
              className={styles.received}
              fill={`url(#${hatch})`}
              x={at * cup + gap + 0.5}
              y={top + 0.5}
              width={Math.max(0.5, part * cup - gap - 1)}
              height={height - 1}
            />
          </g>
        ))}
        <line className={styles.middle} x1={0} x2={0} y1={0} y2={full} />
        {poured > CUPS_A_SIDE * 100 && beyond(-CUPS_A_SIDE * cup, -1, styles.pouredEnd)}
        {received > CUPS_A_SIDE * 100 && beyond(CUPS_A_SIDE * cup, 1, styles.receivedEnd)}
      </svg>
      <span aria-hidden="true" className={styles.number}>
        {cupsInFigures(received, locale)}
      </span>
      {phase && (
        <span aria-hidden="true" className={styles.phase}>
          {phase}
        </span>
      )}
    </span>
  )
}

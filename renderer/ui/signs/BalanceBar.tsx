import { useLocale } from 'react-aria-components'
import { classes } from '../classes.ts'
import { Hidden } from '../layout/Hidden.tsx'
import styles from './BalanceBar.module.css'
import { cupsInFigures } from './cups.ts'
import { boxesPath, CUPS_A_SIDE, hatchPath, ticksOf } from './ticks.ts'

export interface BalanceBarProps {
  /** Cups in whole hundredths. */
  poured: number
  received: number
  /** The whole in words, for screen readers: "4 cups poured, 2 received, mutual". */
  label: string
  /** The word of the phase, under the bar. */
  phase?: string
  size?: 'row' | 'page'
  /** Where the numbers lead, each with its own name: "4 cups poured: see what they came from". */
  links?: { readonly poured: NumberLink; readonly received: NumberLink }
  /** The numbers are no tab stops: in the row of a table, which has keys for them. */
  isInTable?: boolean
}

/** A number that opens what it was made of. */
export interface NumberLink {
  readonly href: string
  readonly label: string
  /** Instead of going there, for a press without Ctrl, ⌘ or Shift: in a window that is no place for it. */
  readonly onOpen?: () => void
}

const SIZES = { row: { cup: 5, gap: 1, height: 9, hatch: 3 }, page: { cup: 12, gap: 2, height: 14, hatch: 4 } } as const
const TOP = 2

/** Cups poured to the left of the middle, received to the right: one scale everywhere, a tick a cup. */
export const BalanceBar = ({ poured, received, label, phase, size = 'row', links, isInTable = false }: BalanceBarProps) => {
  const { locale } = useLocale()
  const { cup, gap, height, hatch } = SIZES[size]
  const edge = CUPS_A_SIDE * cup
  const side = edge + cup + 2
  const full = height + 2 * TOP
  const given = ticksOf(poured).map(({ at, part }) => {
    const width = Math.max(1, part * cup - gap)
    return { x: -(at * cup + gap + width), y: TOP, width, height }
  })
  const taken = ticksOf(received).map(({ at, part }) => ({
    x: at * cup + gap + 0.5,
    y: TOP + 0.5,
    width: Math.max(0.5, part * cup - gap - 1),
    height: height - 1,
  }))
  return (
    <span className={classes(styles.balance, styles[size])}>
      <Hidden>{label}</Hidden>
      <Figure figure={cupsInFigures(poured, locale)} link={links?.poured} isInTable={isInTable} isLeft />
      <svg aria-hidden="true" width={2 * side} height={full} viewBox={`${-side} 0 ${2 * side} ${full}`}>
        <path className={styles.scale} d={`M${-edge} ${full / 2}H${edge}`} />
        <path className={styles.poured} d={boxesPath(given)} />
        <path className={styles.received} d={boxesPath(taken) + hatchPath(taken, hatch)} />
        <path className={styles.middle} d={`M0 0V${full}`} />
        {poured > CUPS_A_SIDE * 100 && <path className={styles.pouredEnd} d={`M${-edge - 2} 0V${full}M${-edge - 5} 0V${full}`} />}
        {received > CUPS_A_SIDE * 100 && (
          <path className={styles.receivedEnd} d={`M${edge + 2.5} 0V${full}M${edge + 5.5} 0V${full}`} />
        )}
      </svg>
      <Figure figure={cupsInFigures(received, locale)} link={links?.received} isInTable={isInTable} />
      {phase && (
        <span aria-hidden="true" className={styles.phase}>
          {phase}
        </span>
      )}
    </span>
  )
}

interface FigureProps {
  readonly figure: string
  readonly link: NumberLink | undefined
  readonly isInTable: boolean
  readonly isLeft?: boolean
}

const Figure = ({ figure, link, isInTable, isLeft }: FigureProps) => {
  const name = classes(styles.number, isLeft && styles.left)
  return link === undefined ? (
    <span aria-hidden="true" className={name}>
      {figure}
    </span>
  ) : (
    <a
      className={classes(name, styles.link, isInTable && styles.inTable)}
      href={link.href}
      aria-label={link.label}
      title={link.label}
      {...(isInTable && { tabIndex: -1 })}
      onClick={(event) => {
        if (link.onOpen === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        link.onOpen()
      }}
    >
      {figure}
    </a>
  )
}

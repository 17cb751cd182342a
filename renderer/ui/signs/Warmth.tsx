import { useId } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { classes } from '../classes.ts'
import styles from './Warmth.module.css'

export interface WarmthProps {
  /** 0 to 100; rounded here. */
  warmth: number
  /** In words, for screen readers: "Warmth 63 of 100". */
  label: string
  /** "last met 3 weeks ago", beside the number. */
  text?: string
  /** The exact day, shown on hover. */
  title?: string
}

/** From what warmth on each line of steam rises. */
const STEAM = [
  { from: 20, path: 'M7 9c-1.6-1.5 1.6-2.8 0-4.6' },
  { from: 45, path: 'M11 9c-1.8-2 1.8-3.6 0-6.2' },
  { from: 70, path: 'M15 9c-1.6-1.5 1.6-2.8 0-4.6' },
] as const
const BOWL = { top: 12, bottom: 21.5 } as const

/** A cup filled as far as the relation is warm, with up to three lines of steam. */
export const Warmth = ({ warmth, label, text, title }: WarmthProps) => {
  const clip = useId()
  const shown = Math.round(warmth)
  const level = BOWL.bottom - ((BOWL.bottom - BOWL.top) * shown) / 100
  const bowl = 'M4 12h14v4.5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5z'
  return (
    <span className={styles.warmth} title={title}>
      <span className={styles.sign}>
        <VisuallyHidden>{label}</VisuallyHidden>
        <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24">
          <clipPath id={clip}>
            <path d={bowl} />
          </clipPath>
          {STEAM.map(({ from, path }) => (
            <path key={from} d={path} className={classes(styles.steam, shown < from && styles.still)} />
          ))}
          <rect className={styles.coffee} clipPath={`url(#${clip})`} x="4" width="14" y={level} height={BOWL.bottom - level} />
          <path className={styles.cup} d={bowl} />
          <path className={styles.cup} d="M18 13.5h1.2a2 2 0 0 1 0 4.2H17.8" />
        </svg>
        <span aria-hidden="true" className={styles.number}>
          {shown}
        </span>
      </span>
      {text && <span className={styles.text}>{text}</span>}
    </span>
  )
}

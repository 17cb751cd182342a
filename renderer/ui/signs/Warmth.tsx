import { classes } from '../classes.ts'
import { Hidden } from '../layout/Hidden.tsx'
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
const BOWL = 'M4 12h14v4.5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5z'
const HANDLE = 'M18 13.5h1.2a2 2 0 0 1 0 4.2H17.8'

/** A cup filled as far as the relation is warm, with up to three lines of steam. */
export const Warmth = ({ warmth, label, text, title }: WarmthProps) => {
  const shown = Math.round(warmth)
  const steam = STEAM.filter(({ from }) => shown >= from).map(({ path }) => path)
  return (
    <span className={styles.warmth} title={title}>
      <span className={styles.sign}>
        <Hidden>{label}</Hidden>
        <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24">
          <path className={styles.coffee} d={BOWL} style={{ clipPath: `inset(${100 - shown}% 0 0 0) fill-box` }} />
          <path className={styles.cup} d={`${steam.join('')}${BOWL}${HANDLE}`} />
        </svg>
        <span aria-hidden="true" className={classes(styles.number)}>
          {shown}
        </span>
      </span>
      {text && <span className={styles.text}>{text}</span>}
    </span>
  )
}

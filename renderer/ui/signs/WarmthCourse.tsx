import { Hidden } from '../layout/Hidden.tsx'
import { areaPath, linePath, placesOf } from './course.ts'
import styles from './WarmthCourse.module.css'

export interface WarmthCourseProps {
  /** Warmth, 0 to 100, evenly through time, the oldest first; today last. */
  past: readonly number[]
  /** What it comes to next without contact, as the same steps further. */
  ahead?: readonly number[]
  /** The whole in one sentence, for screen readers. */
  label: string
  width?: number
  height?: number
}

/** How warm a relation was, as a small line; dotted what comes without contact. */
export const WarmthCourse = ({ past, ahead = [], label, width = 120, height = 24 }: WarmthCourseProps) => {
  const places = placesOf([...past, ...ahead], { width, height })
  const now = places[past.length - 1]
  const walked = places.slice(0, past.length)
  return (
    <span className={styles.course}>
      <Hidden>{label}</Hidden>
      <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <path className={styles.area} d={areaPath(walked, height)} />
        <path className={styles.line} d={linePath(walked)} />
        <path className={styles.ahead} d={linePath(places.slice(Math.max(0, past.length - 1)))} />
        {now && <circle className={styles.now} cx={now.x} cy={now.y} r="1.8" />}
      </svg>
    </span>
  )
}

import type { Range } from '#shared/search/ranges.ts'
import styles from './Palette.module.css'

/** A text with the typed words marked in it. Ranges are in order and do not overlap. */
export const Marked = ({ text, ranges = [] }: { text: string; ranges?: readonly Range[] | undefined }) => (
  <>
    {ranges.map(({ start, end }, index) => (
      <span key={start}>
        {text.slice(ranges[index - 1]?.end ?? 0, start)}
        <mark className={styles.mark}>{text.slice(start, end)}</mark>
      </span>
    ))}
    {text.slice(ranges.at(-1)?.end ?? 0)}
  </>
)

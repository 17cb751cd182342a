import { useRef, useState, type KeyboardEvent } from 'react'
import styles from './CupsOverTime.module.css'
import type { ChartMonth } from './CupsOverTime.tsx'

/** Where an arrow leads along the months; `undefined` for other keys. */
export function monthAfter(key: string, at: number, count: number): number | undefined {
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: count - 1, PageUp: at - 12, PageDown: at + 12 }[key]
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to))
}

export interface CupsMonthsProps {
  months: readonly ChartMonth[]
  /** How wide a month is, in pixels. */
  column: number
  label: string
  onOpen: (month: string) => void
  /** The month that is pointed at or has the focus; none any more. */
  onPoint: (month: string | undefined) => void
}

/** The months as buttons over the drawing: one tab stop, arrows go along them, each says its values. */
export const CupsMonths = ({ months, column, label, onOpen, onPoint }: CupsMonthsProps) => {
  const group = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(months.length - 1)
  const at = Math.min(stop, months.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const to = monthAfter(event.key, at, months.length)
    if (to === undefined) return
    event.preventDefault()
    setStop(to)
    const button = group.current?.children[to]
    if (button instanceof HTMLElement) button.focus()
  }
  return (
    <div ref={group} role="toolbar" tabIndex={-1} aria-label={label} className={styles.months} onKeyDown={onKeyDown}>
      {months.map(({ month, says }, index) => (
        <button
          key={month}
          type="button"
          aria-label={says}
          className={styles.month}
          style={{ left: index * column, width: column }}
          tabIndex={index === at ? 0 : -1}
          onClick={() => onOpen(month)}
          onFocus={() => {
            setStop(index)
            onPoint(month)
          }}
          onBlur={() => onPoint(undefined)}
          onMouseEnter={() => onPoint(month)}
          onMouseLeave={() => onPoint(undefined)}
        />
      ))}
    </div>
  )
}

import type { ReactNode } from 'react'
import { capital } from '#app/i18n/capital.ts'
import { useFormat } from '#app/i18n/index.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { Button, classes } from '#ui/index.ts'
import styles from './Calendar.module.css'

/** One thing of an opened day. */
export interface DayRow {
  readonly key: string
  readonly href: string
  readonly name: string
  readonly facts: readonly string[]
  readonly sign?: ReactNode
  readonly isAhead: boolean
}

interface DayPanelProps {
  readonly day: Day
  readonly rows: readonly DayRow[]
  /** What stands where there are none. */
  readonly nothing: string
  /** Making something on this day. */
  readonly add: { readonly label: string; readonly icon: ReactNode; readonly run: () => void }
  /** Going to a row or making one closes the day. */
  readonly onLeave: () => void
}

/** Everything of a day, each to open, and making something on it. */
export function DayPanel({ day, rows, nothing, add, onLeave }: DayPanelProps) {
  const format = useFormat()
  return (
    <div className={styles.panel}>
      <p className={styles.panelTitle}>{capital(format.day(day), format)}</p>
      {rows.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      {rows.length > 0 && (
        <ul className={styles.panelRows}>
          {rows.map(({ key, href, name, facts, sign, isAhead }) => (
            <li key={key}>
              <a className={styles.panelRow} href={href} onClick={onLeave}>
                {sign !== undefined && <span className={classes(styles.sign, isAhead ? styles.ahead : styles.been)}>{sign}</span>}
                <span className={styles.panelWords}>
                  <span className={styles.panelNames}>{name}</span>
                  <span className={styles.panelFacts}>{facts.join(' · ')}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <Button
        icon={add.icon}
        onPress={() => {
          onLeave()
          add.run()
        }}
      >
        {add.label}
      </Button>
    </div>
  )
}

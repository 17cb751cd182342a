import { type KeyboardEvent, memo, useRef } from 'react'
import { useText } from '#app/i18n/index.ts'
import { Checkbox, classes, Hidden, TextField } from '#ui/index.ts'
import { LogChips } from '../chips/LogChips.tsx'
import { enterChips } from '../chips/walk.ts'
import type { LogState } from '../draft/state.ts'
import type { LogList, ReadRow } from './useLogList.ts'
import styles from './List.module.css'

interface LineRowProps extends Pick<LogList, 'people' | 'rules'> {
  readonly row: ReadRow
  readonly number: number
  readonly onChange: (id: number, next: (state: LogState) => LogState) => void
  readonly onSkip: (id: number, isSkipped: boolean) => void
  /** Goes to the line that many further on. */
  readonly onMove: (from: number, by: number) => void
}

/** A line of the list, drawn again only when something of it changed. */
export const LineRow = memo(LineOfList, isSame)

/** Whether it is logged, its words, what they mean, and what is worth a look. */
function LineOfList({ row, number, people, rules, onChange, onSkip, onMove }: LineRowProps) {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const chips = useRef<HTMLDivElement>(null)
  const { id, state, draft, reading, problems, isSkipped } = row
  const toLine = () => requestAnimationFrame(() => requestAnimationFrame(() => input.current?.focus()))
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const isTabIn = event.key === 'Tab' && !event.shiftKey && enterChips(chips.current)
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key]
    if (step === undefined && !isTabIn) return
    event.preventDefault()
    event.stopPropagation()
    if (step !== undefined) onMove(id, step)
  }
  const isStopped = problems.includes('nobody')
  return (
    <li className={classes(styles.row, isSkipped && styles.skipped)} data-line={id}>
      <Checkbox isSelected={!isSkipped} onChange={(isLogged) => onSkip(id, !isLogged)}>
        <Hidden>{t('log.list.skip', { number })}</Hidden>
      </Checkbox>
      <div className={styles.line}>
        <TextField
          label={t('log.list.line', { number })}
          hideLabel
          value={state.text}
          isDisabled={isSkipped}
          inputRef={input}
          onChange={(text) => onChange(id, (before) => ({ ...before, text }))}
          onKeyDown={onKeyDown}
          {...(isStopped && !isSkipped && { error: t('log.list.problem.nobody') })}
        />
        {isSkipped ? (
          <p className={styles.hint}>{t('log.list.skipped')}</p>
        ) : (
          <>
            <LogChips
              log={{ state, draft, reading, people, rules, change: (next) => onChange(id, next) }}
              onDone={toLine}
              rowRef={chips}
            />
            {draft.note !== '' && <p className={styles.hint}>{t('log.noteRest', { note: draft.note })}</p>}
            {problems
              .filter((problem) => problem !== 'nobody')
              .map((problem) => (
                <p key={problem} className={styles.hint}>
                  {t(`log.list.problem.${problem}`)}
                </p>
              ))}
          </>
        )}
      </div>
    </li>
  )
}

/** Whether a line would be drawn the same. */
function isSame(a: LineRowProps, b: LineRowProps): boolean {
  return (
    a.row.draft === b.row.draft &&
    a.row.state === b.row.state &&
    a.row.isSkipped === b.row.isSkipped &&
    a.row.problems.join(' ') === b.row.problems.join(' ') &&
    a.number === b.number &&
    a.people === b.people &&
    a.rules === b.rules &&
    a.onChange === b.onChange &&
    a.onSkip === b.onSkip &&
    a.onMove === b.onMove
  )
}

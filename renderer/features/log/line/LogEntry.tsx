import { useEffect, useRef } from 'react'
import { useText } from '#app/i18n/index.ts'
import { Button, classes, CompletingText } from '#ui/index.ts'
import { useCompletions } from '../completions/useCompletions.ts'
import { LogChips } from '../chips/LogChips.tsx'
import { enterChips } from '../chips/walk.ts'
import { NextTimeLines } from '../form/NextTimeLines.tsx'
import type { Log } from '../useLog.ts'
import { BalanceEffect } from './BalanceEffect.tsx'
import styles from './Line.module.css'
import { Twice } from './Twice.tsx'
import { QuickStarts } from './QuickStarts.tsx'
import { Restored } from './Restored.tsx'
import { isList, linesOf } from '../list/lines.ts'

interface LogEntryProps {
  readonly log: Log
  readonly onSave: () => void
  /** Within a page: smaller, and quiet until something is typed. */
  readonly isEmbedded?: boolean
  /** Shows the fields in the place of chips, note and effect. */
  readonly hideChips?: boolean
  readonly onWanted?: () => void
  /** Several lines are to be gone through as a list. */
  readonly onList: (pasted: string) => void
  /** What could be typed, where the page knows better than an example for anyone. */
  readonly example?: string | undefined
}

/** The line, what it means in chips, what stays a note, and what it does to the balances. */
export function LogEntry({ log, onSave, isEmbedded = false, hideChips = false, onWanted, onList, example }: LogEntryProps) {
  const t = useText()
  const input = useRef<HTMLTextAreaElement>(null)
  const chips = useRef<HTMLDivElement>(null)
  const quick = useRef<HTMLDivElement>(null)
  const { state, draft, problem } = log
  const isSeveral = isList(state.text)
  const { tidied, ...offered } = useCompletions(log, input)
  // After the panel has given the focus back to its chip.
  const toLine = () => requestAnimationFrame(() => requestAnimationFrame(() => input.current?.focus()))
  const isEmpty = !saysAnything(state)
  const isShown = !isEmbedded || state.text.trim() !== ''

  // Behind what a kept draft says already, so that typing goes on.
  useEffect(() => {
    const line = input.current
    if (isEmbedded || line === null) return
    line.focus()
    line.setSelectionRange(line.value.length, line.value.length)
  }, [isEmbedded])

  return (
    <div className={classes(styles.entry, isEmbedded && styles.embedded)} onFocus={onWanted}>
      <div className={styles.line}>
        <CompletingText
          {...offered}
          label={t('log.line')}
          rows={1}
          hideLabel
          placeholder={example ?? t('log.example')}
          value={state.text}
          // One line that wraps; several lines stay as they are, to be a list.
          onChange={(typed) => {
            const text = tidied(isList(typed) ? typed : inOneLine(typed))
            log.change((before) => ({ ...before, text }))
          }}
          onKeyDown={(event) => {
            // Several lines are offered as a list before anything else.
            if (event.key === 'Tab' && !event.shiftKey && !isSeveral && enterChips(chips.current)) {
              event.preventDefault()
              // The dialog would move the focus on.
              event.stopPropagation()
              return
            }
            const start = event.key === 'ArrowDown' && isEmpty ? quick.current?.querySelector('button') : null
            if (start) {
              event.preventDefault()
              start.focus()
            }
            // With Ctrl or ⌘ it saves and goes on, wherever the focus is: useSaveKey.
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            onSave()
          }}
          inputRef={input}
          onPaste={(text) => {
            if (!isList(text)) return false
            onList(text)
            return true
          }}
          {...(problem && { error: t(`log.${problem}`) })}
        />
      </div>
      {isSeveral && (
        <div className={styles.offer}>
          <Button onPress={() => onList(state.text)}>{t('log.list.offer', { count: linesOf(state.text).length })}</Button>
          <Button
            kind="quiet"
            onPress={() => {
              log.change((before) => ({ ...before, text: inOneLine(before.text) }))
              toLine()
            }}
          >
            {t('log.list.asOne')}
          </Button>
        </div>
      )}
      <Restored log={log} onAfresh={toLine} />
      {isEmpty && !isEmbedded && !hideChips && <QuickStarts log={log} toLine={toLine} rowRef={quick} />}
      {isShown && !hideChips && !isEmpty && !isSeveral && (
        <>
          <LogChips log={log} onDone={toLine} rowRef={chips} />
          {draft && draft.note !== '' && <p className={styles.note}>{t('log.noteRest', { note: draft.note })}</p>}
          {draft && <Twice draft={draft} />}
          <BalanceEffect log={log} />
          <NextTimeLines log={log} />
        </>
      )}
    </div>
  )
}

/** Several lines as one: a line break is a space. */
const inOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/gu, ' ')

/** Whether there is anything to show: words, or something said beside them. */
const saysAnything = ({ text, given, more }: Log['state']): boolean =>
  text.trim() !== '' || Object.values(given).some((values) => values.length > 0) || Object.keys(more).length > 0

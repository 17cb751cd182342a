import { useEffect, useMemo, useRef } from 'react'
import { useData } from '#data/react/index.ts'
import type { Assumed, LogDraft } from '../draft/draft.ts'
import type { LogState } from '../draft/state.ts'
import { effectIn } from '../effect.ts'
import { LogEntry } from '../line/LogEntry.tsx'
import { useUnderstanding } from '../understanding.ts'
import type { Log } from '../useLog.ts'
import { useLoansOut } from '../useLoansOut.ts'
import { useSettled } from '../useSettled.ts'

export interface GuestLineProps {
  /** As the screen keeps it; who it is about is in its `given`. */
  readonly state: LogState
  readonly onChange: (next: (state: LogState) => LogState) => void
  readonly assumed: Assumed
  readonly example: string
  /** Enter. */
  readonly onDone: () => void
  readonly takesFocus: boolean
  /** What the line means, whenever that changes. */
  readonly onDraft?: (draft: LogDraft) => void
}

/** The one-line log about someone, with its chips, within a screen that keeps what was typed and saves it with more. */
export default function GuestLine({ state, onChange, assumed, example, onDone, takesFocus, onDraft }: GuestLineProps) {
  const data = useData()
  const { people, refresh, rules, read, understand } = useUnderstanding(true)
  const settled = useSettled(state)
  const plain = useMemo(() => people && understand(settled, people, assumed), [settled, people, assumed, understand])
  const loans = useLoansOut(plain === undefined ? [] : [plain.reading])
  // Most lines give nothing back: those are understood as they are.
  const found = useMemo(
    () => (people && plain && plain.reading.returned.length > 0 ? understand(settled, people, assumed, loans) : plain),
    [plain, settled, people, assumed, understand, loans],
  )
  const draft = found?.draft
  const effect = useMemo(() => (draft && rules ? effectIn(data, draft, rules) : []), [data, draft, rules])
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('textarea')?.focus()
  }, [takesFocus])
  useEffect(() => {
    if (draft) onDraft?.(draft)
  }, [draft, onDraft])
  const log: Log = {
    state,
    change: onChange,
    draft,
    reading: found?.reading,
    people,
    rules,
    effect,
    isRestored: false,
    startAfresh: () => undefined,
    isKept: true,
    refresh,
    read: people && ((from) => read(from, people)),
    problem: undefined,
    isSaving: false,
    save: () => Promise.resolve(undefined),
  }
  return (
    <div ref={box} data-line>
      <LogEntry
        log={log}
        isEmbedded
        example={example}
        onSave={onDone}
        // Several lines about one person are one story.
        onList={(text) =>
          onChange((before) => ({ ...before, text: inOneLine(before.text === text ? text : `${before.text} ${text}`) }))
        }
      />
    </div>
  )
}

const inOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/gu, ' ').trim()

import { useState } from 'react'
import { EMPTY } from '../draft/state.ts'
import { underHeadings } from '../list/headings.ts'
import { linesOf } from '../list/lines.ts'
import type { Log } from '../useLog.ts'

/** A text of several lines that was pasted into the line. */
export interface Pasted {
  readonly text: string
  /** How many of its lines can be logged: two or more. */
  readonly count: number
  /** The line without it. */
  readonly before: string
}

/** Remembers a text of several lines that was pasted, as long as the line has it. */
export function usePasted({ state, read }: Pick<Log, 'state' | 'read'>): {
  readonly pasted: Pasted | undefined
  readonly onPaste: (text: string) => void
} {
  const [last, setLast] = useState<Pasted>()
  const line = state.text
  return {
    pasted: last !== undefined && line.length > last.before.length ? last : undefined,
    onPaste: (text) => {
      const lines = linesOf(text)
      const count = read === undefined ? lines.length : underHeadings(lines, (one) => read({ ...EMPTY, text: one })).length
      setLast(count > 1 ? { text, count, before: line } : undefined)
    },
  }
}

import { useCallback } from 'react'
import { useFormat } from '#app/i18n/index.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { useData, useLive, useTimeOfDay, useToday } from '#data/react/index.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { readLog } from '#shared/language/log/readLog.ts'
import type { LogContext, LogReading } from '#shared/language/log/reading.ts'
import { type AnyItem, type Assumed, draftOf, type LogDraft } from './draft/draft.ts'
import { knowingEachOther, newNamesIn } from './draft/newNames.ts'
import { stillThere, swapped } from './draft/people.ts'
import { isCorrected, type LogState } from './draft/state.ts'
import { type NamedPeople, useNamedPeople } from './people.ts'

/** A line as read, and the draft it makes with everything corrected and added. */
export interface Understood {
  readonly reading: LogReading
  readonly draft: LogDraft
}

/** What lines are read with. */
export interface Understanding {
  readonly today: Day
  /** Undefined until first read. */
  readonly people: NamedPeople | undefined
  readonly refresh: () => void
  readonly rules: Rules | undefined
  readonly read: (state: LogState, people: NamedPeople) => LogReading
  readonly understand: (state: LogState, people: NamedPeople, assumed: Assumed) => Understood
}

/** Reads lines as of now, with everyone there is to name. */
export function useUnderstanding(isWanted: boolean): Understanding {
  const data = useData()
  const { locale } = useFormat()
  const today = useToday()
  const time = useTimeOfDay()
  const rules = useLive(rulesOf, [])
  const { people, refresh } = useNamedPeople(isWanted)
  const currency = rules?.currency
  const read = useCallback(
    (state: LogState, known: NamedPeople): LogReading =>
      readStart(state.text, {
        now: data.clock.now(),
        locale,
        timeZone: data.clock.zone(),
        people: known.index,
        ignored: state.thrownBack,
        participants: state.given.person ?? [],
        ...(currency !== undefined && { currency }),
      }),
    [data, locale, currency],
  )
  const understand = useCallback(
    (state: LogState, known: NamedPeople, assumed: Assumed): Understood => {
      const reading = read(state, known)
      const draft = draftOf(state, reading, assumed, { today, time })
      const swap = stillThere((id) => known.byId.has(id))
      const items = draft.items.map((item): AnyItem =>
        item.kind === 'person' ? { ...item, value: swap(item.value) } : swapped(item, swap),
      )
      const found = { ...draft, items }
      return { reading, draft: knowingEachOther(found, newNamesIn([found]), (words) => isCorrected(state, words)) }
    },
    [read, today, time],
  )
  return { today, people, refresh, rules, read, understand }
}

/** How much of a text is read, in characters: far more than a line, and read within a frame or two. */
const MOST_READ = 2_000

/** Reads a line. Of a whole story pasted into it only the start is; the rest is note, so that typing stays quick. */
function readStart(text: string, context: LogContext): LogReading {
  if (text.length <= MOST_READ) return readLog(text, context)
  const reading = readLog(text.slice(0, MOST_READ), context)
  const noteSpans = [...reading.noteSpans, { start: MOST_READ, end: text.length }]
  return { ...reading, text, note: `${reading.note}${text.slice(MOST_READ)}`, noteSpans }
}

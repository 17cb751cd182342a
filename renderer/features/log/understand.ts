import type { Data } from '#data/data.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { readLog } from '#shared/language/log/readLog.ts'
import type { LogContext, LogReading } from '#shared/language/log/reading.ts'
import { type AnyItem, type Assumed, draftOf, type LogDraft } from './draft/draft.ts'
import { knowingEachOther, newNamesIn } from './draft/newNames.ts'
import { stillThere, swapped } from './draft/people.ts'
import { isCorrected, type LogState } from './draft/state.ts'
import type { NamedPeople } from './people.ts'

/** A line as read, and the draft it makes with everything corrected and added. */
export interface Understood {
  readonly reading: LogReading
  readonly draft: LogDraft
}

/** In which language, and with which currency where none is typed, a line is read. */
export interface ReadIn {
  readonly locale: string
  readonly currency: Rules['currency'] | undefined
}

/** Reads a line as of now, with everyone there is to name. */
export function readState({ clock }: Data, state: LogState, known: NamedPeople, { locale, currency }: ReadIn): LogReading {
  return readStart(state.text, {
    now: clock.now(),
    locale,
    timeZone: clock.zone(),
    people: known.index,
    ignored: state.thrownBack,
    participants: state.given.person ?? [],
    ...(currency !== undefined && { currency }),
  })
}

/**
 * What a reading means with everything corrected and added.
 * @param loans open ones of `lendersIn`
 */
export function understood(
  reading: LogReading,
  state: LogState,
  known: NamedPeople,
  assumed: Assumed,
  now: { readonly today: Day; readonly time: string },
  loans: readonly Favour[] = [],
): Understood {
  const draft = draftOf(state, reading, assumed, now, loans)
  const swap = stillThere((id) => known.byId.has(id))
  const items = draft.items.map((item): AnyItem =>
    item.kind === 'person' ? { ...item, value: swap(item.value) } : swapped(item, swap),
  )
  const found = { ...draft, items }
  return { reading, draft: knowingEachOther(found, newNamesIn([found]), (words) => isCorrected(state, words)) }
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

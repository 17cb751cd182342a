import type { Confidence, LogPart, LogReading, PartValues, PersonRef } from '#shared/language/log/reading.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { samePerson } from '#shared/language/log/people.ts'
import { isSingle, type LogState, type More, type Origin, type PartKind } from './state.ts'
import { isAlone } from './alone.ts'
import { joinedWithLoans } from './givenBack.ts'
import { type Swap, swapOf, swapped } from './people.ts'

/** One thing understood or said: what one chip shows. */
export interface Item<K extends PartKind = PartKind> extends Origin {
  readonly kind: K
  readonly value: PartValues[K]
  readonly confidence: Confidence
  readonly alternatives: readonly PartValues[K][]
  /** Place in the text; what was said beside the line comes behind it. */
  readonly at: number
}
export type AnyItem = { [K in PartKind]: Item<K> }[PartKind]

/** Words thrown back, and where they stand. */
export interface Struck {
  readonly words: string
  readonly at: number
}

/** The meeting as it stands: what the line says, with everything corrected and added. */
export interface LogDraft {
  /** In the order of the text. */
  readonly items: readonly AnyItem[]
  readonly struck: readonly Struck[]
  /** What remains, as it will be saved. */
  readonly note: string
  readonly state: LogReading['state']
  /** False when the line tells only of favours, introductions or follow-ups: just those are saved. */
  readonly isMeeting: boolean
  readonly more: More
}

/** What stands when the line does not say: a coffee, today. Shown as asked. */
export interface Assumed {
  readonly kind: PartValues['kind']
  readonly date: PartValues['date']
  /** The day was said above the line: it is sure, and that of a favour alone too. */
  readonly isDateSaid?: boolean
  /** A meeting was asked for, whatever the line says: in the full form, or with its kind or day. */
  readonly isMeeting?: boolean
  /** What was said beside the line from the start. */
  readonly given?: LogState['given']
}

/**
 * Puts the reading of the line, its corrections and what was said beside it together.
 * @param loans open ones of those it says gave something back, or got it back
 */
export function draftOf(
  state: LogState,
  reading: LogReading,
  assumed: Assumed,
  now: { today: PartValues['date']; time: string },
  loans: readonly Favour[] = [],
): LogDraft {
  const swap = swapOf(personCorrections(state, reading))
  const items = joinedWithLoans(
    [...reading.parts.map((part) => fromLine(part, state, swap)), ...ALL_KINDS.flatMap((kind) => beside(kind, state, reading))],
    loans,
  )
  const isMeeting = !isAlone(items, state, reading, assumed)
  const stands = assumedItems(items, assumed, state.text.length).filter(
    ({ kind }) => isMeeting || (kind === 'date' && assumed.isDateSaid),
  )
  const all = onePerPerson([...items, ...stands]).toSorted((a, b) => a.at - b.at)
  const date = first(all, 'date')?.value ?? assumed.date
  const time = first(all, 'time')?.value
  const isAhead = date > now.today || (date === now.today && time !== undefined && time > now.time)
  // "This evening" names no hour, and yet it is still to come.
  const saysAhead = reading.state === 'planned' && reading.day === date && reading.time?.value === time
  const will = isAhead ? 'planned' : (state.more.state ?? (saysAhead ? 'planned' : 'happened'))
  return {
    // What is still to come gives nothing back yet.
    items: will === 'planned' ? all.filter(({ kind }) => kind !== 'returned') : all,
    struck: struckIn(state),
    note: noteOf(state, reading),
    state: will,
    isMeeting,
    more: state.more,
  }
}

const ALL_KINDS: readonly PartKind[] = [
  'person',
  'kind',
  'date',
  'time',
  'place',
  'treated',
  'invited',
  'money',
  'minutes',
  'favour',
  'introduction',
  'followUp',
  'tag',
]

/** The items of one kind, in the order of the text. */
export function itemsOf<K extends PartKind>(items: readonly AnyItem[], kind: K): Item<K>[] {
  return items.filter((item): item is Extract<AnyItem, Item<K>> => item.kind === kind)
}

/** The one item of a kind there is one of. */
export function first<K extends PartKind>(items: readonly AnyItem[], kind: K): Item<K> | undefined {
  return itemsOf(items, kind)[0]
}

/** The values of one kind. */
export function valuesOf<K extends PartKind>(draft: LogDraft, kind: K): PartValues[K][] {
  return itemsOf(draft.items, kind).map((item) => item.value)
}

const wordsOf = (part: LogPart, text: string): string => text.slice(part.span.start, part.span.end)

function personCorrections(state: LogState, reading: LogReading): { from: PersonRef; to: PersonRef }[] {
  return reading.people.flatMap((part) => {
    const to = correctionOf(state, 'person', wordsOf(part, state.text))
    return to === undefined ? [] : [{ from: part.value, to: to.value }]
  })
}

function correctionOf<K extends PartKind>(state: LogState, kind: K, words: string): { value: PartValues[K] } | undefined {
  const corrections: readonly { words: string; value: PartValues[K] }[] = state.corrected[kind] ?? []
  return corrections.find((one) => one.words === words)
}

/** A part of the line as corrected; a correction is sure. */
function fromLine(part: LogPart, state: LogState, swap: Swap): AnyItem {
  const words = wordsOf(part, state.text)
  const corrected = correctionOf(state, part.kind, words)
  const at = part.span.start
  const own = { words, at, confidence: part.confidence }
  const item: AnyItem = swapped({ ...part, ...own }, swap)
  return corrected === undefined ? item : ({ ...item, value: corrected.value, confidence: 'sure' } as AnyItem)
}

/** What was said beside the line; where the line says one of a kind itself, the line counts. */
function beside(kind: PartKind, state: LogState, reading: LogReading): AnyItem[] {
  if (isSingle(kind) && reading.parts.some((part) => part.kind === kind)) return []
  const given: readonly PartValues[PartKind][] = state.given[kind] ?? []
  const at = kind === 'person' ? -1 : state.text.length
  return given.map((value, index) => ({ kind, value, index, at, confidence: 'sure', alternatives: [] }) as AnyItem)
}

function assumedItems(items: readonly AnyItem[], assumed: Assumed, end: number): AnyItem[] {
  const kind: AnyItem = { kind: 'kind', value: assumed.kind, confidence: 'asked', alternatives: [], at: end }
  const confidence = assumed.isDateSaid === true ? 'sure' : 'asked'
  const date: AnyItem = { kind: 'date', value: assumed.date, confidence, alternatives: [], at: end }
  return [kind, date].filter((item) => !items.some((other) => other.kind === item.kind))
}

/** Someone named twice takes part once. */
export function onePerPerson(items: readonly AnyItem[]): AnyItem[] {
  return items.filter(
    (item, index) =>
      item.kind !== 'person' ||
      !items.slice(0, index).some((other) => other.kind === 'person' && samePerson(other.value, item.value)),
  )
}

function struckIn({ text, thrownBack }: LogState): Struck[] {
  return thrownBack.map((words) => ({ words, at: text.indexOf(words) })).filter(({ at }) => at >= 0)
}

/** The rest of the line, or the note as edited with what the line gained since: nothing is dropped. */
function noteOf({ more }: LogState, reading: LogReading): string {
  const { note } = more
  if (note === undefined || note.of === reading.note) return note?.text ?? reading.note
  const gained = reading.note.startsWith(note.of) ? reading.note.slice(note.of.length) : reading.note
  return [note.text, gained.trim()].filter((part) => part !== '').join('\n')
}

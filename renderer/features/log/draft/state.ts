import type { PartValues } from '#shared/language/log/reading.ts'
import type { ContactId, Cups } from '#shared/domain/records/values.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'

/** What a part of the line can be: kind, person, date, … */
export type PartKind = keyof PartValues

/** Of these there is one a meeting; of the others any number. */
const SINGLE = ['kind', 'date', 'time', 'place', 'treated', 'invited', 'money', 'minutes'] as const satisfies readonly PartKind[]
export const isSingle = (kind: PartKind): boolean => SINGLE.some((single) => single === kind)

/** Another reading of words of the line; it holds as long as those words stand. */
export interface Correction<K extends PartKind> {
  readonly words: string
  readonly value: PartValues[K]
}

/** What the line cannot say, from the full form. */
export interface More {
  readonly cups?: Cups | undefined
  readonly topics?: readonly string[] | undefined
  /** Only where the day leaves it open: today, without a time still to come. */
  readonly state?: Meeting['state'] | undefined
  /** By `personKey`. */
  readonly personNotes?: Readonly<Record<string, string>>
  readonly nextTimeDone?: readonly { readonly contactId: ContactId; readonly lineId: string }[]
  /** The note as edited, and the rest of the line as it was then. */
  readonly note?: { readonly of: string; readonly text: string }
}

/** Everything typed, chosen and thrown back while logging: the same for line and form. */
export interface LogState {
  readonly text: string
  /** Words that are to be read as plain text. */
  readonly thrownBack: readonly string[]
  readonly corrected: { readonly [K in PartKind]?: readonly Correction<K>[] }
  /** What was said beside the line. */
  readonly given: { readonly [K in PartKind]?: readonly PartValues[K][] }
  readonly more: More
}

export const EMPTY: LogState = { text: '', thrownBack: [], corrected: {}, given: {}, more: {} }

/** Where a value of the draft comes from: words of the line, or a place among what was said beside it. */
export interface Origin {
  readonly words?: string
  readonly index?: number
}

/** Whether these words were said to be someone else, or nothing stands for them: what was said is sure. */
export const isCorrected = ({ corrected }: LogState, words: string | undefined): boolean =>
  words === undefined || (corrected.person?.some((one) => one.words === words) ?? false)

/** Gives a value: corrects the words it came from, replaces what was given, or adds it. */
export function put<K extends PartKind>(state: LogState, kind: K, origin: Origin | undefined, value: PartValues[K]): LogState {
  const words = origin?.words
  if (words !== undefined) {
    const others: readonly Correction<K>[] = state.corrected[kind] ?? []
    const corrected = [...others.filter((one) => one.words !== words), { words, value }]
    return { ...state, corrected: { ...state.corrected, [kind]: corrected } }
  }
  const given: readonly PartValues[K][] = state.given[kind] ?? []
  const index = origin?.index
  const next = isSingle(kind) ? [value] : index === undefined ? [...given, value] : given.with(index, value)
  return { ...state, given: { ...state.given, [kind]: next } }
}

/** Throws words back into the text, to be part of the note; what was given beside the line just goes. */
export function throwBack(state: LogState, kind: PartKind, origin: Origin): LogState {
  const { words, index } = origin
  if (words !== undefined) return { ...state, thrownBack: [...state.thrownBack.filter((other) => other !== words), words] }
  if (index === undefined) return state
  const given: readonly unknown[] = state.given[kind] ?? []
  return { ...state, given: { ...state.given, [kind]: given.filter((_value, at) => at !== index) } }
}

/** Reads thrown-back words again. */
export function takeUp(state: LogState, words: string): LogState {
  return { ...state, thrownBack: state.thrownBack.filter((other) => other !== words) }
}

/** Changes what only the form says. */
export function say(state: LogState, more: More): LogState {
  return { ...state, more: { ...state.more, ...more } }
}

/** Whether there is anything one would not want to lose. */
export function saysMore(state: LogState, start: LogState): boolean {
  return state.text.trim() !== start.text.trim() || state.given !== start.given || state.more !== start.more
}

/** Words before the caret that may be the beginning of something known. */
export interface Tail {
  /** Where in the text they start; they end at the caret. */
  readonly from: number
  readonly text: string
}

/** What is being typed at the caret: what kind of thing it may become, and of which words. */
export interface Typing {
  readonly kind: 'person' | 'place' | 'tag'
  /** Stretches that all end at the caret, the longest first; the last may be empty, right after "met" or "at". */
  readonly tails: readonly Tail[]
  /** The words say that a person comes: "met", "with", "en" after one, so that one letter is enough. */
  readonly isExpected: boolean
}

/** The longest name that is looked for, in words: "Anna van den Berg". */
const MOST_WORDS = 4

const TAG = /(?:^|\s)#([\p{L}\p{N}_-]*)$/u
const PLACE = /(?:^|\s)(?:(?:bij|at|in)\s+|@\s*)([^\s].*)?$/iu
/** Behind these a place is expected before its first letter; "in" is followed by weeks as often. */
const PLACE_COMES = /(?:^|\s)(?:(?:bij|at)\s+|@\s*)$/iu
const PERSON_COMES = /(?:^|\s)(?:met|with|w\/)\s+$/iu
/** All behind the last "met" or "with", where it ends in a word or comma that another name may follow. */
const JOINED = /^(?:[^]*\s)?(?:met|with|w\/)\s+(\S[^]*?)(?:\s+(?:en|and|&|\+)|\s*,)\s+$/iu
const JOINS = /\s*,\s*|\s+(?:en|and|&|\+)\s+/iu
/** Someone by name: one word, or up to four of which the first has its capital. */
const NAME = /^(?:\S+|\p{Lu}\S*(?:\s+\S+){1,3})$/u
const NO_NAME = /^(?:ik|i|we|wij|ze|zij|he|she|hij|they|je|you|it|het|dat|that)(?:\s|$)/iu
/** How far back names at the table are looked for, in characters. */
const FAR_BACK = 200
/** How much before the caret is looked at, in characters. */
const LOOKED_AT = 400
/** Where the words of one name or place cannot reach across. */
const ENDS = /[,;:!?()\n]|\.\s/gu

/**
 * What is being typed at the caret, judged by the words before it alone; whether
 * anything fits is for others to say. Undefined within a word and after anything
 * that cannot begin a name, a place or a tag.
 */
export function typingAt(text: string, caret: number): Typing | undefined {
  if (/^[\p{L}\p{N}]/u.test(text.slice(caret))) return undefined
  // A name is never further back than that, however long the line.
  const skipped = Math.max(0, caret - LOOKED_AT)
  const found = typingBehind(text.slice(skipped, caret))
  return found && { ...found, tails: found.tails.map((tail) => ({ ...tail, from: tail.from + skipped })) }
}

function typingBehind(before: string): Typing | undefined {
  const tag = TAG.exec(before)
  if (tag) return { kind: 'tag', tails: [tailOf(before, tag[1] ?? '')], isExpected: true }
  const start = [...before.matchAll(ENDS)].reduce((_last, found) => found.index + found[0].length, 0)
  const clause = before.slice(start)
  const place = placeIn(before, clause)
  if (place) return place
  const tails = tailsOf(before, clause)
  if (isOpening(before)) return { kind: 'person', tails: [tailOf(before, '')], isExpected: true }
  const behind = tails.find(({ from }) => isOpening(before.slice(0, from)))
  if (behind) return { kind: 'person', tails: tails.slice(tails.indexOf(behind)), isExpected: true }
  return tails.length === 0 ? undefined : { kind: 'person', tails, isExpected: false }
}

const tailOf = (before: string, text: string): Tail => ({ from: before.length - text.length, text })

/** "bij Dud": all that stands behind the word, as a place has any number of words. */
function placeIn(before: string, clause: string): Typing | undefined {
  if (PLACE_COMES.test(clause)) return { kind: 'place', tails: [tailOf(before, '')], isExpected: true }
  const words = PLACE.exec(clause)?.[1]
  if (words === undefined || words.endsWith(' ') || words.split(/\s+/u).length > MOST_WORDS) return undefined
  return { kind: 'place', tails: [tailOf(before, words)], isExpected: true }
}

/** The last words of the clause: four, three, two, one. */
function tailsOf(before: string, clause: string): Tail[] {
  if (clause === '' || /\s$/u.test(clause)) return []
  const starts = [...clause.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => index).slice(-MOST_WORDS)
  return starts.map((at) => tailOf(before, clause.slice(at)))
}

const isOpening = (before: string): boolean => PERSON_COMES.test(before) || isJoined(before)

/** "met Anna de Vries, Bob en": only names stand between, so that the next may follow. */
function isJoined(before: string): boolean {
  const names = JOINED.exec(before.slice(-FAR_BACK))?.[1]?.split(JOINS)
  return names?.every((name) => NAME.test(name) && !NO_NAME.test(name)) ?? false
}

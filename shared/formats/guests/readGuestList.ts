import { answeredMessage, type ChatMessage, chatMessage } from './chat.ts'
import { cleanText, squeeze } from './clean.ts'
import { type ColumnKind, headerKinds } from './columns.ts'
import { type GuestEntry, type GuestListLine, type GuestListReading, type NoiseKind, readingOf } from './entry.ts'
import { emailsIn } from './extras.ts'
import { frameOf } from './frame.ts'
import type { NamelessGroup } from './groups.ts'
import { habitsOf, type ListHabits } from './familyFirst.ts'
import { RECIPIENTS, takeLabel, takeRecipientsLabel } from './labels.ts'
import { MAX_LINE } from './limits.ts'
import { CLOCK, unmark } from './markers.ts'
import { isGivenStart, nameSigns, nameWords, ownLength, startsGiven } from './name.ts'
import { noiseOf } from './noise.ts'
import { readPeople } from './people.ts'
import { commaParts } from './person.ts'
import { readRow } from './rows.ts'
import { isCapitals, isMostlyShouted, isShouted, unshout } from './shouting.ts'
import { type Section, sectionOf } from './sections.ts'
import { cellsOf, guessKinds, hasColumns, headerSeparator, isColumnNames, separatedCells } from './spacedTable.ts'
import { openPlace, strayOf } from './stray.ts'
import { isAgendaHeading, isHeading } from './words/headings.ts'
import { answerInMessage } from './words/rsvp.ts'
import { isOrganisationWord, organisationSigns } from '../words/organisations.ts'
import { isRole } from '../words/roles.ts'

/** What is carried from line to line. */
interface State {
  readonly habits: ListHabits
  section: Section
  /** Most lines are capitals throughout: a single word in capitals is no acronym here. */
  readonly isShouted: boolean
  /** Columns of the table the lines stand in, if they do. */
  kinds: readonly ColumnKind[] | undefined
  /** What stands between its cells when those are no columns of text. */
  separator?: string | undefined
}

/** Told how many lines were read, of how many. */
export type OnLine = (done: number, total: number) => void

/**
 * Reads a guest list in whichever form it was pasted. Every line that is not
 * blank becomes people or noise with its reason. Never throws.
 */
export function readGuestList(text: string, onLine?: OnLine): GuestListReading {
  const lines = cleanText(text).split('\n')
  const filled = lines.filter((line) => line.length <= MAX_LINE && line.trim() !== '')
  const state: State = { isShouted: isMostlyShouted(filled), habits: findHabits(filled), section: {}, kinds: findKinds(filled) }
  const frame = frameOf(lines)
  const read: GuestListLine[] = []
  for (const [i, raw] of lines.entries()) {
    onLine?.(i + 1, lines.length)
    const line = raw.trim()
    if (line === '') {
      if (state.section.organisation !== undefined || state.section.isAgenda === true) state.section = {}
      continue
    }
    const framed = frame.get(i)
    if (framed !== undefined) {
      read.push(noise(line, framed))
      continue
    }
    if (line.length > MAX_LINE) {
      read.push(readLongLine(line, state))
      continue
    }
    const next = readLine(raw, line, state, lines[i + 1])
    if (!attach(read, next, lines[i - 1])) read.push(next)
  }
  return readingOf(read)
}

/** One line as it stands alone: a correction on screen. */
export const readGuestLine = (line: string): GuestListLine =>
  line.length > MAX_LINE ? readLongLine(line, NO_STATE) : readLine(line, line.trim(), { ...NO_STATE }, undefined)

const NO_STATE: State = { isShouted: false, habits: {}, section: {}, kinds: undefined }

const noise = (line: string, why: NoiseKind, group?: NamelessGroup): GuestListLine => ({
  line,
  entries: [],
  why,
  ...(group === undefined ? {} : { group }),
})

/**
 * A line longer than any of a list: the recipients of an e-mail, or a text.
 * Only rules whose work grows with its length alone are tried on it as a whole.
 */
function readLongLine(line: string, state: State): GuestListLine {
  if (new Set(emailsIn(line)).size < 2) return noise(line, 'sentence')
  const label = RECIPIENTS.exec(line.slice(0, 40))?.[0] ?? ''
  return withSection(peopleOr(line, line.slice(label.length), state), state)
}

function readLine(raw: string, line: string, state: State, next: string | undefined): GuestListLine {
  const row = readAsRow(raw, line, state)
  if (row !== undefined) return row
  const message = chatMessage(line)
  if (message !== undefined) return readMessage(line, message, state)
  const { text: written, isItem } = unmark(line)
  const text = isShouted(written) || (state.isShouted && isCapitals(written)) ? unshout(written) : written
  if (text === '') return noise(line, 'rule')
  const answered = answeredMessage(text.replace(CLOCK, ''))
  if (answered !== undefined) return withSection(readMessage(line, answered, state), state)
  const stray = strayOf(line, text, next)
  if (stray !== undefined) return noise(line, stray.why, stray.group)
  const address = takeRecipientsLabel(text)
  if (address !== undefined) return address === '' ? noise(line, 'heading') : withSection(peopleOr(line, address, state), state)
  const labelled = takeLabel(text)
  if (labelled !== undefined) {
    const people = peopleOr(line, labelled.rest, state)
    if (people.entries.length > 0) return withNote(withSection(people, state), labelled.label, sectionOf(labelled.label))
  }
  const why = countOrTime(line) ?? noiseOf(text)
  if (why !== undefined && !isNamedDespite(text, why)) {
    if (why === 'heading') state.section = isAgendaHeading(text) ? { isAgenda: true } : sectionOf(text)
    return noise(line, why)
  }
  const open = openPlace(text)
  if (open !== undefined) return noise(line, open.why, open.group)
  if (state.section.isAgenda === true && nameSigns(text) < 2) return noise(line, 'agenda')
  if (!isItem && isHouseHeading(text, next)) {
    state.section = sectionOf(text)
    return noise(line, 'heading')
  }
  return withSection(peopleOr(line, text.replace(CLOCK, ''), state), state)
}

/** A line that rules of noise take, but that is a name beyond doubt: "April Jansen", an address. */
const isNamedDespite = (text: string, why: NoiseKind): boolean =>
  (why === 'heading' && nameSigns(text) === 2 && !isHeading(text)) ||
  (why === 'sentence' && isSaidOf(text)) ||
  (why !== 'plus-one' && why !== 'total' && /<[^<>@\s]+@[^<>\s]+>/u.test(text))

/** `Anna de Vries - kan helaas niet`: a name, and then what sounds like a sentence. */
function isSaidOf(text: string): boolean {
  const head = text.split(/\s[-–—]+\s|\s?[(,]|\s(?:komt?|kan|can'?t|cannot|won'?t)\s/iu)[0] ?? ''
  return head.length < text.length && nameSigns(head) === 2 && head !== head.toLowerCase()
}

/** What a line that starts with a number is when the number is its own: "42 deelnemers", "12 november". */
function countOrTime(line: string): NoiseKind | undefined {
  const why = noiseOf(line)
  return why === 'total' || why === 'place-or-time' || why === 'page-number' ? why : undefined
}

/** The people of a text, or why it names nobody. */
function peopleOr(line: string, text: string, state: State): GuestListLine {
  const entries = readPeople(line, text, state.habits)
  if (entries.length > 0) return { line, entries }
  return noise(line, organisationSigns(text) > 0 || isRole(text) ? 'organisation' : 'no-name')
}

/** An organisation or a word above items: a line without a mark, with marked lines under it. */
function isHouseHeading(text: string, next: string | undefined): boolean {
  if (text.endsWith(':') && emailsIn(text).length === 0) return true
  if (next === undefined || next.length > MAX_LINE || nameSigns(text) === 2) return false
  return unmark(next).isItem && (organisationSigns(text) > 0 || ownLength(text) === 0)
}

/** A message of a chat: whoever sent it, with what they said of their coming. */
function readMessage(line: string, { who, said }: ChatMessage, state: State): GuestListLine {
  const read = said === undefined ? noise(line, 'sentence') : peopleOr(line, who, state)
  if (said === undefined || read.entries.length === 0) {
    const stray = strayOf(who, who, undefined)
    return noise(line, stray?.why ?? 'sentence', stray?.group)
  }
  const answer = answerInMessage(said)
  return {
    line,
    entries: read.entries.map((entry) => ({ ...entry, remark: said, ...(answer === undefined ? {} : { answer }) })),
  }
}

function withSection(read: GuestListLine, { section }: State): GuestListLine {
  const { isAgenda: _agenda, ...given } = section
  if (given.answer === undefined && given.organisation === undefined) return read
  return { ...read, entries: read.entries.map((entry) => ({ ...given, ...entry })) }
}

function withNote(read: GuestListLine, label: string, section: Section): GuestListLine {
  if (section.answer !== undefined || section.organisation !== undefined)
    return { ...read, entries: read.entries.map((entry) => ({ ...section, ...entry })) }
  return {
    ...read,
    entries: read.entries.map((entry) => ({ ...entry, note: entry.note === undefined ? label : `${label}; ${entry.note}` })),
  }
}

/** A line read as a row of the table it stands in; undefined when there is none, or the line is no row of it. */
function readAsRow(raw: string, line: string, state: State): GuestListLine | undefined {
  const separated = headerSeparator(line)
  if (separated !== undefined) {
    state.separator = separated
    state.kinds = headerKinds(separatedCells(line, separated))
    return noise(line, 'column-names')
  }
  if (isColumnNames(raw)) {
    state.separator = undefined
    state.kinds = headerKinds(cellsOf(raw)) ?? state.kinds
    return noise(line, 'column-names')
  }
  if (state.kinds === undefined) return undefined
  const cells = state.separator === undefined ? cellsOf(raw) : separatedCells(line, state.separator)
  if (cells.length < 2) return undefined
  const plain = squeeze(cells.join(' '))
  const why = noiseOf(plain)
  if (why !== undefined && why !== 'heading') return noise(line, why)
  // A row that lacks a cell at its start has moved to the left: a number in front, say.
  const nameAt = state.kinds.indexOf('name')
  if (nameAt > 0 && cells.length < state.kinds.length && nameSigns(cells[nameAt] ?? '') < 2 && nameSigns(cells[0] ?? '') === 2)
    return withSection(readRow(line, cells, state.kinds.slice(nameAt)), state)
  const unmarked = nameAt === 0 ? [unmark(cells[0] ?? '').text, ...cells.slice(1)] : cells
  return withSection(readRow(line, unmarked, state.kinds), state)
}

/** The columns of a list that is a table, when no row names them. */
function findKinds(lines: readonly string[]): ColumnKind[] | undefined {
  if (!hasColumns(lines)) return undefined
  const rows = lines.filter((line) => !isColumnNames(line) && noiseOf(squeeze(line)) === undefined).map(cellsOf)
  const wide = rows.filter((row) => row.length > 1)
  return wide.length < 2 ? undefined : guessKinds(wide)
}

function findHabits(lines: readonly string[]): ListHabits {
  const texts = lines.map((line) => unmark(line).text).map((text) => (isShouted(text) ? unshout(text) : text))
  const pairs = texts.flatMap((text): [string, string][] => {
    const head = text.split(/\s[-–—]\s|\||\t|\(|<|;/u)[0] ?? ''
    const [first, second, ...more] = commaParts(head)
    return first !== undefined && second !== undefined && more.length === 0 ? [[first, second]] : []
  })
  const names = texts
    .map((text) => beforeHouse(nameWords(text)))
    .filter((words) => words.length > 1 && words.length < 5 && nameSigns(words.join(' ')) > 0)
  const reversed = names.filter((words) => !startsGiven(words.join(' ')) && isGivenStart([words.at(-1) ?? ''])).length
  const straight = names.filter((words) => startsGiven(words.join(' '))).length
  return { ...habitsOf(pairs), ...(reversed >= 3 && reversed > straight * 2 ? { isReversed: true } : {}) }
}

/** The words of a line before the first that only organisations bear. */
function beforeHouse(words: readonly string[]): readonly string[] {
  const house = words.findIndex((word) => isOrganisationWord(word))
  return house > 0 ? words.slice(0, house) : words
}

/** What is said of someone on the line below their name, as web pages are copied: "Director at Rabobank". */
function attach(read: GuestListLine[], next: GuestListLine, above: string | undefined): boolean {
  const last = read.at(-1)
  const [person] = last?.entries ?? []
  if (last === undefined || person === undefined || last.entries.length > 1 || (above ?? '').trim() === '') return false
  const text = unmark(next.line).text
  const isSaid =
    next.why !== undefined &&
    (next.why === 'heading' || next.why === 'no-name' || next.why === 'organisation') &&
    !isHeading(text) &&
    !text.endsWith(':')
  if (!isSaid || person.organisation !== undefined || person.role !== undefined || !isRole(text)) return false
  const [beside] = readPeople(next.line, `${person.name} - ${text}`)
  if (beside === undefined) return false
  const line = `${last.line}\n${next.line}`
  const merged: GuestEntry = { ...beside, ...person, line }
  read[read.length - 1] = { line, entries: [merged] }
  return true
}

import { squeeze } from './clean.ts'
import type { ColumnKind } from './columns.ts'
import type { GuestEntry, GuestListLine, NoiseKind } from './entry.ts'
import { emailsIn, nameFromEmail, takeExtras } from './extras.ts'
import { nameSigns, ownLength, tidyName } from './name.ts'
import { noiseOf } from './noise.ts'
import { readPeople } from './people.ts'
import { readAnswer } from './words/answers.ts'

/** The first filled cell of a kind, with spaces squeezed. */
function cellOf(cells: readonly string[], kinds: readonly ColumnKind[], kind: ColumnKind): string | undefined {
  for (const [i, each] of kinds.entries()) {
    const cell = squeeze(cells[i] ?? '')
    if (each === kind && cell !== '' && !/^[-–—.]$|^n\/?a$|^n\.v\.t\.?$/iu.test(cell)) return cell
  }
  return undefined
}

/** The name a row gives, from one column or from its parts; undefined when it gives none. */
function nameOf(cells: readonly string[], kinds: readonly ColumnKind[]): string | undefined {
  const of = (kind: ColumnKind) => cellOf(cells, kinds, kind)
  const given = of('given') ?? of('initials')
  const family = of('family')
  const parts = [given, of('infix'), family].filter((part) => part !== undefined)
  const whole = of('name')
  if (given !== undefined && family !== undefined) return tidyName(parts.join(' '))
  return whole === undefined ? (parts.length > 0 ? parts.join(' ') : undefined) : whole
}

const isYes = (text: string): boolean => !/^(no|nee|false|0|-|not checked in|niet|n)$/iu.test(text)

/** What one row of a table with known columns says: its people, or why it is none. */
export function readRow(line: string, cells: readonly string[], kinds: readonly ColumnKind[]): GuestListLine {
  const of = (kind: ColumnKind) => cellOf(cells, kinds, kind)
  const email = emailsIn(of('email') ?? '')[0]
  const written = withGivenBesideEmail(nameOf(cells, kinds), of('email'))
  const read = written === undefined ? (email === undefined ? [] : readPeople(line, email)) : readName(line, written, email)
  const why = read.length === 0 ? whyNobody(cells, written) : undefined
  if (why !== undefined) return { line, entries: [], why }
  const beside = besideName(cells, kinds, email)
  return {
    line,
    entries: read.map((entry) => ({ ...beside, ...entry, ...(read.length > 1 ? {} : beside), ...joinedNote(beside, entry) })),
  }
}

/** The people a name cell names; a cell may say more than a name ("Anna de Vries (ING)"). */
function readName(line: string, written: string, email: string | undefined): GuestEntry[] {
  const why = noiseOf(written)
  // Someone's guest without a name is nobody, though the row has the address of whoever brings them.
  if (why === 'plus-one' || why === 'to-be-confirmed') return []
  if (why !== undefined && nameSigns(written) < 2 && email === undefined) return []
  const people = readPeople(line, written)
  if (people.length > 0) return people
  // A column of names names someone, whatever it looks like; a line of dashes or digits aside.
  if (!/\p{L}/u.test(written)) return []
  return [{ line, name: tidyName(written) }]
}

/** `Vries` and `Anna <anna@rabo.nl>` in two cells are one name, cut at its comma. */
function withGivenBesideEmail(written: string | undefined, cell: string | undefined): string | undefined {
  const beside = cell === undefined ? '' : takeExtras(cell).rest
  if (written === undefined || nameSigns(beside) === 0 || ownLength(written) !== 1) return written
  return `${written}, ${beside}`
}

function whyNobody(cells: readonly string[], written: string | undefined): NoiseKind {
  const whole = squeeze(cells.join(' '))
  return noiseOf(whole) ?? (written === undefined ? undefined : noiseOf(written)) ?? 'no-name'
}

function joinedNote(beside: Partial<GuestEntry>, entry: GuestEntry): { note?: string } {
  const notes = [entry.note, beside.note].filter((note) => note !== undefined)
  return notes.length === 0 ? {} : { note: notes.join('; ') }
}

function besideName(cells: readonly string[], kinds: readonly ColumnKind[], email: string | undefined): Partial<GuestEntry> {
  const of = (kind: ColumnKind) => cellOf(cells, kinds, kind)
  const [organisation, role, status, note, checkedIn] = [
    of('organisation'),
    of('role'),
    of('answer'),
    of('note'),
    of('checkedIn'),
  ]
  const answer = status === undefined ? undefined : readAnswer(status)
  // What stands beyond the columns that have a name is kept.
  const beyond = cells
    .slice(kinds.length)
    .map(squeeze)
    .filter((cell) => cell !== '')
  const wasThere =
    answer?.met === true ||
    (checkedIn !== undefined && isYes(checkedIn) && !['declined', 'tentative'].includes(answer?.answer ?? ''))
  return {
    ...(organisation === undefined ? {} : { organisation }),
    ...(role === undefined ? {} : { role }),
    ...(email === undefined ? {} : { email }),
    ...(answer === undefined ? {} : { answer: answer.answer }),
    ...(wasThere ? { met: true, answer: 'accepted' as const } : {}),
    ...joined([note, answer === undefined ? status : undefined, ...beyond]),
  }
}

const joined = (notes: readonly (string | undefined)[]): { note?: string } => {
  const said = notes.filter((each) => each !== undefined)
  return said.length === 0 ? {} : { note: said.join('; ') }
}

/** A name for a row that has only an address. */
export const nameOfAddress = (email: string): string => nameFromEmail(email) ?? email

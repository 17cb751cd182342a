import { ordinalKeys } from '../../imports/keys.ts'
import type { ImportedPerson, ImportedValues, ImportProblem, ImportReading } from '../../imports/person.ts'
import { fold } from '../../language/fold.ts'
import { displayName } from '../../language/names/display.ts'
import type { Name } from '../../domain/records/contact.ts'
import type { CsvTable } from '../csv/table.ts'
import { readTable } from '../csv/table.ts'
import { splitFamily } from '../text/family.ts'
import { isBlank, looksBinary } from '../text/encoding.ts'
import { readConnectedOn } from './dates.ts'
import { profileKey } from './profileUrl.ts'

/** Largest file read, in bytes: LinkedIn stops at 30,000 connections, some 5 MB. */
export const MAX_LINKEDIN_BYTES = 50 * 1024 * 1024

/** The columns, by name and never by place; the first spelling is LinkedIn's. */
const COLUMNS = {
  first: 'first name',
  last: 'last name',
  url: 'url',
  email: 'email address',
  company: 'company',
  position: 'position',
  connectedOn: 'connected on',
} as const
type Column = keyof typeof COLUMNS
const COLUMN_NAMES: readonly Column[] = ['first', 'last', 'url', 'email', 'company', 'position', 'connectedOn']
/** Together these are LinkedIn's and nobody else's. */
const REQUIRED: readonly Column[] = ['first', 'last', 'connectedOn']
/** A preamble is a title, a paragraph and blank lines. */
const MAX_PREAMBLE = 30

type Header = { readonly row: number; readonly at: ReadonlyMap<Column, number> }

function findHeader(table: CsvTable): Header | undefined {
  for (const [row, cells] of table.rows.slice(0, MAX_PREAMBLE).entries()) {
    const names = cells.map((cell) => fold(cell.trim()))
    const at = new Map<Column, number>()
    for (const column of COLUMN_NAMES) {
      const index = names.indexOf(COLUMNS[column])
      if (index !== -1) at.set(column, index)
    }
    if (REQUIRED.every((column) => at.has(column))) return { row, at }
  }
  return undefined
}

/** Whether a CSV is LinkedIn's list of connections. */
export function isLinkedInConnections(bytes: Uint8Array): boolean {
  return findHeader(readTable(bytes.subarray(0, 64 * 1024))) !== undefined
}

/**
 * Reads LinkedIn's Connections.csv, with or without its preamble and its URL
 * column. "Connected On" is how and when you met, never a meeting. Never throws.
 */
export function readConnections(bytes: Uint8Array): ImportReading {
  const whole = (reason: ImportProblem['reason']): ImportReading => ({ people: [], problems: [{ reason }] })
  if (bytes.length > MAX_LINKEDIN_BYTES) return whole('too-large')
  if (isBlank(bytes)) return whole('empty-file')
  const table = readTable(bytes)
  const header = findHeader(table)
  if (header === undefined)
    return whole(looksBinary(bytes) && table.encoding !== 'utf-16le' && table.encoding !== 'utf-16be' ? 'binary' : 'not-linkedin')
  const people: ImportedPerson[] = []
  const problems: ImportProblem[] = []
  const keyFor = ordinalKeys()
  for (const [i, cells] of table.rows.entries()) {
    if (i <= header.row || cells.every((cell) => cell.trim() === '')) continue
    const cell = (column: Column) => (cells[header.at.get(column) ?? -1] ?? '').trim()
    const line = table.lines[i] ?? 0
    const person = readRow(cell, line, keyFor)
    if (person === undefined) problems.push({ reason: 'unnamed', line })
    else people.push(person)
  }
  return { people, problems }
}

function readRow(cell: (column: Column) => string, line: number, keyFor: (key: string) => string): ImportedPerson | undefined {
  const full = `${cell('first')} ${cell('last')}`.trim()
  if (full === '') return undefined
  const name = readName(cell('first'), cell('last'))
  const on = readConnectedOn(cell('connectedOn'))
  const unread = on === undefined ? cell('connectedOn') : ''
  const [organisation, role, email] = [cell('company'), cell('position'), cell('email')]
  const url = cell('url')
  const position = { ...(organisation === '' ? {} : { organisation }), ...(role === '' ? {} : { role }) }
  const values: ImportedValues = {
    name,
    ...(email === '' ? {} : { emails: [{ value: email }] }),
    ...(url === '' ? {} : { links: [{ value: url, label: 'LinkedIn' }] }),
    ...(Object.keys(position).length === 0 ? {} : { positions: [position] }),
    met: { how: 'LinkedIn', ...(on === undefined ? {} : { on }) },
    ...(unread === '' ? {} : { custom: [{ label: 'Connected On', value: unread }] }),
  }
  return {
    kind: 'linkedin',
    key: keyFor(profileKey(url) ?? `name:${fold(full)}|${on ?? ''}`),
    name: displayName({ name }),
    values,
    relations: [],
    extra: [],
    line,
    ...(unread === '' ? { notices: [] } : { notices: ['date-as-text'], unreadDates: [unread] }),
  }
}

/** Titles after the family name stand behind a comma: `de Vries, MSc`. */
function readName(first: string, last: string): Name {
  const [family = '', ...suffix] = last.split(/\s*,\s*/)
  return {
    ...(first === '' ? {} : { given: first }),
    ...(family === '' ? {} : splitFamily(family)),
    ...(suffix.join('') === '' ? {} : { suffix: suffix.join(', ') }),
  }
}

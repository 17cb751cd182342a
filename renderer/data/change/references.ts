import type { TableName } from '#shared/domain/records/tables.ts'

/** A field by which the rows of one table name a row of another, and the index that finds them. */
export interface Reference {
  readonly from: TableName
  readonly index: string
  readonly to: TableName
  /** The row is a part of the one it names: it stays and goes with it. */
  readonly part?: true
  /** The row means nothing without the one it names. */
  readonly needed?: true
}

/** Who names whom, as far as an index follows it. */
export const REFERENCES: readonly Reference[] = [
  { from: 'contacts', index: 'met.throughId', to: 'contacts' },
  { from: 'relations', index: 'contactId', to: 'contacts', part: true },
  { from: 'relations', index: 'otherId', to: 'contacts' },
  { from: 'needs', index: 'owner', to: 'contacts', part: true },
  { from: 'participations', index: 'contactId', to: 'contacts', needed: true },
  { from: 'participations', index: 'meetingId', to: 'meetings', part: true },
  { from: 'notes', index: 'contactIds', to: 'contacts' },
  { from: 'favours', index: 'contactId', to: 'contacts', needed: true },
  { from: 'favours', index: 'forContactId', to: 'contacts' },
  { from: 'favours', index: 'meetingId', to: 'meetings' },
  { from: 'favours', index: 'eventId', to: 'events' },
  { from: 'introductions', index: 'contactIds', to: 'contacts' },
  { from: 'introductions', index: 'meetingId', to: 'meetings' },
  { from: 'introductions', index: 'eventId', to: 'events' },
  { from: 'followUps', index: 'contactId', to: 'contacts', needed: true },
  { from: 'followUps', index: 'meetingId', to: 'meetings' },
  { from: 'followUps', index: 'eventId', to: 'events' },
  { from: 'meetings', index: 'eventId', to: 'events' },
  { from: 'meetings', index: 'groupId', to: 'groups' },
  { from: 'notes', index: 'eventId', to: 'events' },
  { from: 'guests', index: 'eventId', to: 'events', part: true },
  { from: 'guests', index: 'contactId', to: 'contacts' },
  { from: 'planRows', index: 'eventId', to: 'events', part: true },
  { from: 'planRows', index: 'contactId', to: 'contacts' },
  { from: 'planRows', index: 'groupId', to: 'groups' },
  { from: 'memberships', index: 'groupId', to: 'groups', part: true },
  { from: 'memberships', index: 'contactId', to: 'contacts', needed: true },
  { from: 'reviews', index: 'subject', to: 'groups', part: true },
  { from: 'promptStates', index: 'contactId', to: 'contacts', part: true },
  { from: 'sources', index: 'contactId', to: 'contacts', part: true },
]

/** Values of `owner` and `subject` that name no row. */
const NO_ROW = new Set(['me', 'strategy'])

/** The ids that a row names through a reference. */
export function namedBy(reference: Reference, row: Readonly<Record<string, unknown>>): string[] {
  const value = reference.index.split('.').reduce<unknown>((inner, field) => fieldOf(inner, field), row)
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((id): id is string => typeof id === 'string' && !NO_ROW.has(id))
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(field) : undefined
}

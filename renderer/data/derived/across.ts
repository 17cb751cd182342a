import type { BakkieDatabase } from '#data/database/database.ts'
import type { Operation } from '#shared/changes/change.ts'
import { isFit } from '#shared/domain/prompts/fits.ts'
import { cityKey, cityKeysOf } from '#shared/domain/prompts/visits.ts'
import { NeedSchema } from '#shared/domain/records/contact.ts'
import type { Need } from '#shared/domain/records/contact.ts'
import type { TableName } from '#shared/domain/records/tables.ts'
import { ContactIdSchema, EventIdSchema, NeedIdSchema, RelationIdSchema } from '#shared/domain/records/values.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import * as v from 'valibot'
import { present, readEach, readWhole } from './chunks.ts'

type ByTable = ReadonlyMap<TableName, readonly Operation[]>

/**
 * Contacts whose prompts look at what changed with others: asks that an offer
 * fits or fitted, people in the city of an event, those who are introduced to or
 * could be introduced to someone whose name or state changed, guests, relations.
 */
export async function acrossPeople(db: BakkieDatabase, by: ByTable): Promise<ContactId[]> {
  return [
    ...(await ofNeeds(db, by.get('needs') ?? [])),
    ...(await ofNames(db, by.get('contacts') ?? [])),
    ...(await ofRelations(db, by.get('relations') ?? [])),
    ...(await ofGuests(db, by.get('guests') ?? [])),
    ...(await inCities(db, citiesOf(by))),
  ]
}

const isContactId = (value: unknown): value is ContactId => v.is(ContactIdSchema, value)
const idOf = ({ id }: Operation): ContactId => v.parse(ContactIdSchema, id)

async function ofNeeds(db: BakkieDatabase, operations: readonly Operation[]): Promise<ContactId[]> {
  if (operations.length === 0) return []
  const rows = await db.needs.bulkGet(operations.map(({ id }) => v.parse(NeedIdSchema, id)))
  const needs: Need[] = []
  let isPartUnknown = false
  for (const [n, operation] of operations.entries()) {
    const { was, is } = bothSides(operation, rows[n])
    if (was !== undefined) needs.push(was)
    if (is !== undefined) needs.push(is)
    // Deleted by a later change: what it was between the two is not known.
    if (was === undefined && operation.before !== null) isPartUnknown = true
  }
  const owners = needs.flatMap(({ owner }) => (owner === 'me' ? [] : [owner]))
  const offers = needs.filter(({ kind }) => kind === 'offer')
  return [...owners, ...(await askersOf(db, offers, isPartUnknown))]
}

/** A need before and after: an operation holds changed fields only, so that the row says the rest. */
function bothSides(operation: Operation, row: Need | undefined): { was?: Need; is?: Need } {
  const { before, after, absentBefore = [] } = operation
  const read = (value: unknown): Need | undefined => {
    const parsed = v.safeParse(NeedSchema, value)
    return parsed.success ? parsed.output : undefined
  }
  if (before === null || after === null) {
    const was = before === null ? undefined : read(before)
    const is = after === null ? undefined : read(after)
    return { ...(was && { was }), ...(is && { is }) }
  }
  if (row === undefined) return {}
  const was = read({ ...Object.fromEntries(Object.entries(row).filter(([field]) => !absentBefore.includes(field))), ...before })
  return { is: row, ...(was && { was }) }
}

/** Who asks for what these offers say. */
async function askersOf(db: BakkieDatabase, offers: readonly Need[], all: boolean): Promise<ContactId[]> {
  if (offers.length === 0 && !all) return []
  const asks = await db.needs.where('kind').equals('ask').toArray()
  return asks
    .filter(({ closedOn }) => closedOn === undefined)
    .filter((ask) => all || offers.some((offer) => isFit(ask, offer)))
    .flatMap(({ owner }) => (owner === 'me' ? [] : [owner]))
}

/** Fields of a contact that prompts about others say or look at. */
const SAID_ELSEWHERE = ['name', 'nickname', 'status'] as const

async function ofNames(db: BakkieDatabase, operations: readonly Operation[]): Promise<ContactId[]> {
  const changed = operations.filter(
    ({ before, after, absentBefore = [], absentAfter = [] }) =>
      before !== null &&
      after !== null &&
      SAID_ELSEWHERE.some(
        (field) => field in before || field in after || absentBefore.includes(field) || absentAfter.includes(field),
      ),
  )
  const ids = changed.map(idOf)
  if (ids.length === 0) return []
  const introductions = await readEach(ids, (id) => db.introductions.where('contactIds').equals(id).toArray())
  const needs = await readEach(ids, (id) => db.needs.where('owner').equals(id).toArray())
  return [
    ...introductions.flatMap(({ contactIds }) => contactIds),
    ...(await askersOf(
      db,
      needs.filter(({ kind }) => kind === 'offer'),
      false,
    )),
  ]
}

/** Two who are related need no introduction: only those of them who ask for something have such a prompt. */
async function ofRelations(db: BakkieDatabase, operations: readonly Operation[]): Promise<ContactId[]> {
  const rows =
    operations.length === 0 ? [] : present(await db.relations.bulkGet(operations.map(({ id }) => v.parse(RelationIdSchema, id))))
  const ids = new Set(
    [
      ...rows.flatMap(({ contactId, otherId }) => [contactId, otherId]),
      ...operations.flatMap(({ before, after }) => [before, after].flatMap((side) => [side?.['contactId'], side?.['otherId']])),
    ].filter(isContactId),
  )
  const asks = await readEach([...ids], (id) => db.needs.where('owner').equals(id).toArray())
  return asks.flatMap(({ kind, owner }) => (kind === 'ask' && owner !== 'me' ? [owner] : []))
}

/** Who came on a guest list or left it. */
async function ofGuests(db: BakkieDatabase, operations: readonly Operation[]): Promise<ContactId[]> {
  const named = operations.flatMap(({ before, after }) => [before?.['contactId'], after?.['contactId']]).filter(isContactId)
  if (named.length === 0 || !(await hasCity(db))) return []
  return named
}

const hasCity = async (db: BakkieDatabase): Promise<boolean> =>
  (
    await db.events
      .filter(({ city }) => city !== undefined)
      .limit(1)
      .primaryKeys()
  ).length > 0

/** The cities of events that came, went or changed, and my own when I moved. */
function citiesOf(by: ByTable): { readonly keys: ReadonlySet<string>; readonly events: readonly Operation[] } {
  const keys = new Set<string>()
  const add = (city: unknown): void => {
    if (typeof city === 'string') keys.add(cityKey(city))
  }
  const events = (by.get('events') ?? []).filter(isAboutTravel)
  for (const operation of [...events, ...(by.get('profile') ?? [])]) {
    add(operation.before?.['city'])
    add(operation.after?.['city'])
  }
  return { keys, events }
}

/** Fields of an event that a prompt about it in someone's city says or looks at. */
const TRAVELLED = ['name', 'city', 'date', 'endDate'] as const

function isAboutTravel({ before, after, absentBefore = [], absentAfter = [] }: Operation): boolean {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {}), ...absentBefore, ...absentAfter])
  return TRAVELLED.some((field) => fields.has(field))
}

/**
 * Everyone with a city or an address there. Cities are in no index, so that they
 * can be encrypted later: all contacts are read, and only when an event's place or
 * day changed.
 */
async function inCities(
  db: BakkieDatabase,
  { keys, events }: { readonly keys: ReadonlySet<string>; readonly events: readonly Operation[] },
): Promise<ContactId[]> {
  const wanted = new Set(keys)
  // The city of an event of which another field changed is in its row alone.
  const rows = events.length === 0 ? [] : present(await db.events.bulkGet(events.map(({ id }) => v.parse(EventIdSchema, id))))
  for (const { city } of rows) if (city !== undefined) wanted.add(cityKey(city))
  if (wanted.size === 0) return []
  const contacts = await readWhole(db.contacts)
  return contacts.filter((contact) => [...cityKeysOf(contact)].some((key) => wanted.has(key))).map(({ id }) => id)
}

import type { TableName } from '#shared/domain/records/tables.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { SearchIndex, type FieldTexts } from '#shared/search/searchIndex.ts'
import type { BakkieDatabase } from '../database/database.ts'
import {
  aboutContact,
  contactTexts,
  EVENT_FIELDS,
  eventTexts,
  favourTexts,
  meetingTexts,
  noteTexts,
  participationTexts,
  PEOPLE_FIELDS,
  TEXT_FIELDS,
} from './texts.ts'

/** The tables that are searched. */
export const SEARCHED = [
  'contacts',
  'meetings',
  'participations',
  'notes',
  'favours',
  'events',
] as const satisfies readonly TableName[]
export type SearchedTable = (typeof SEARCHED)[number]

export function isSearched(table: string): table is SearchedTable {
  return SEARCHED.some((name) => name === table)
}

/** The id of a row's text in the index of longer texts. */
export const textId = (table: SearchedTable, id: string): string => `${table}:${id}`

/** The row a text came from. */
export function rowOf(id: string): { table: SearchedTable; id: string } | undefined {
  const colon = id.indexOf(':')
  const table = id.slice(0, colon)
  return isSearched(table) ? { table, id: id.slice(colon + 1) } : undefined
}

/** The indexes of a data set: people, events, and longer texts. */
export class SearchCollection {
  readonly people = new SearchIndex({ fields: PEOPLE_FIELDS })
  readonly events = new SearchIndex({ fields: EVENT_FIELDS })
  readonly texts = new SearchIndex({ fields: TEXT_FIELDS, long: true })
  /** Who does not show unless asked for. */
  readonly archived = new Set<ContactId>()

  /** Indexes the rows with these ids as they are now; takes out those that are gone. */
  async refresh(db: BakkieDatabase, table: SearchedTable, ids: readonly string[]): Promise<void> {
    const rows = await db.table<Row, string>(table).bulkGet([...ids])
    ids.forEach((id, i) => {
      const row = rows[i]
      if (row === undefined) this.remove(table, id)
      else this.put(table, row)
    })
  }

  /** Indexes a row read from a table. */
  put(table: SearchedTable, row: Row): void {
    switch (table) {
      case 'contacts':
        return this.#putContact(row as Contact)
      case 'meetings':
        return this.#putText(table, row.id, meetingTexts(row as Parameters<typeof meetingTexts>[0]))
      case 'participations':
        return this.#putText(table, row.id, participationTexts(row as Parameters<typeof participationTexts>[0]))
      case 'notes':
        return this.#putText(table, row.id, noteTexts(row as Parameters<typeof noteTexts>[0]))
      case 'favours':
        return this.#putText(table, row.id, favourTexts(row as Parameters<typeof favourTexts>[0]))
      case 'events':
        return this.events.put(row.id, eventTexts(row as GatheringEvent))
    }
  }

  remove(table: SearchedTable, id: string): void {
    if (table === 'contacts') this.people.remove(id)
    if (table === 'events') this.events.remove(id)
    this.texts.remove(textId(table, id))
  }

  /** After a batch: puts the words in order. */
  settle(): void {
    this.people.settle()
    this.events.settle()
    this.texts.settle()
  }

  #putContact(contact: Contact): void {
    this.people.put(contact.id, contactTexts(contact))
    this.#putText('contacts', contact.id, aboutContact(contact))
    if (contact.status === 'archived') this.archived.add(contact.id)
    else this.archived.delete(contact.id)
  }

  #putText(table: SearchedTable, id: string, texts: FieldTexts): void {
    const empty = Object.values(texts).every((text) => text === undefined || text === '')
    if (empty) this.texts.remove(textId(table, id))
    else this.texts.put(textId(table, id), texts)
  }
}

interface Row {
  readonly id: string
}

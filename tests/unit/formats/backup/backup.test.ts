import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BackupPhoto } from '#shared/formats/backup/backup.ts'
import { writeBackup } from '#shared/formats/backup/backup.ts'
import { writePerson } from '#shared/formats/backup/person.ts'
import { readBackup } from '#shared/formats/backup/read.ts'
import * as v from 'valibot'
import type { TableName } from '#shared/domain/records/tables.ts'
import { TABLE_NAMES } from '#shared/domain/records/tables.ts'
import { InstantSchema } from '#shared/domain/records/values.ts'
import { sampleNetwork } from '#shared/sample/network.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { contacts } from '../contacts.ts'

const AT = v.parse(InstantSchema, '2026-11-23T10:00:00.000Z')
const utf8 = (text: string) => new TextEncoder().encode(text)

async function written(
  tables: Partial<Record<TableName, readonly unknown[]>>,
  photos: readonly BackupPhoto[] = [],
  part = 7,
): Promise<string> {
  let file = ''
  const source = {
    exportedAt: AT,
    async *rows(table: TableName) {
      const rows = tables[table] ?? []
      for (let i = 0; i < rows.length; i += part) yield rows.slice(i, i + part)
    },
    async *photos() {
      yield* photos
    },
  }
  for await (const text of writeBackup(source)) file += text
  return file
}

describe('everything as JSON', () => {
  it('reads back equal: every row of every table of a network, and the photos', async () => {
    const network = sampleNetwork({ size: 60, seed: 7, today: asDay('2026-11-23') })
    const photos = [
      { hash: 'a'.repeat(64), mime: 'image/webp', bytes: Uint8Array.from({ length: 20_000 }, (_each, i) => i % 256) },
    ]
    const reading = readBackup(utf8(await written(network, photos)))
    if (reading.kind !== 'backup') throw new Error(reading.reason)
    expect(reading.problems).toEqual([])
    expect(reading.exportedAt).toBe(AT)
    expect(reading.photos).toEqual(photos)
    for (const table of TABLE_NAMES) expect(reading.tables[table], table).toEqual(network[table])
  })

  it('reads back equal whatever the contacts hold, in parts of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(contacts, { selector: (contact) => contact.id, maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        async (people, part) => {
          const reading = readBackup(utf8(await written({ contacts: people }, [], part)))
          expect(reading).toMatchObject({ kind: 'backup', problems: [], tables: { contacts: people } })
        },
      ),
    )
  })

  it('names rows it cannot use and gives back the rest', async () => {
    const [person] = fc.sample(contacts, { numRuns: 1, seed: 1 })
    const reading = readBackup(utf8(await written({ contacts: [person, { id: 'x' }, person], notes: [] })))
    if (reading.kind !== 'backup') throw new Error(reading.reason)
    expect(reading.tables.contacts).toEqual([person])
    expect(reading.problems).toEqual([
      { table: 'contacts', index: 1, reason: 'bad-row' },
      { table: 'contacts', index: 2, reason: 'duplicate-id' },
    ])
  })

  it('names tables and photos it does not know', () => {
    const file = {
      format: 'bakkie',
      version: 1,
      exportedAt: AT,
      tables: { pets: [], notes: 'none', __proto__: [] },
      photos: [{ hash: 'no' }],
    }
    const reading = readBackup(utf8(JSON.stringify(file)))
    expect(reading).toMatchObject({
      kind: 'backup',
      problems: [
        { table: 'notes', reason: 'not-a-list' },
        { table: 'pets', reason: 'unknown-table' },
        { table: 'photos', index: 0, reason: 'bad-photo' },
      ],
    })
  })

  it.each([
    ['', 'empty-file'],
    ['{"format":"bakkie","version":1', 'not-json'],
    ['[]', 'not-a-backup'],
    ['{"format":"other","version":1,"exportedAt":"","tables":{}}', 'not-a-backup'],
    ['{"format":"bakkie","version":99,"exportedAt":"","tables":{}}', 'newer-backup'],
  ])('refuses %j: %s', (text, reason) => {
    expect(readBackup(utf8(text))).toEqual({ kind: 'refused', reason })
  })

  it('never throws, wherever the file is cut off', async () => {
    const bytes = utf8(await written({ contacts: fc.sample(contacts, { numRuns: 2, seed: 2 }) }))
    for (let length = 0; length < bytes.length - 1; length += 17)
      expect(readBackup(bytes.subarray(0, length)).kind).toBe('refused')
  })
})

describe('one person as JSON', () => {
  it('holds what there is about them, and leaves out empty tables', () => {
    const people = fc.sample(contacts, { numRuns: 1, seed: 3 })
    const file: unknown = JSON.parse(
      writePerson({ exportedAt: AT, name: 'Anna', records: { contacts: people, notes: [] }, names: { g1: 'Circle' } }),
    )
    expect(file).toEqual({
      format: 'bakkie-person',
      version: 1,
      exportedAt: AT,
      name: 'Anna',
      records: { contacts: people },
      names: { g1: 'Circle' },
    })
  })
})

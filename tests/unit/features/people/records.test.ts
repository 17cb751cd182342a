import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import { addNote } from '#data/commands/notes.ts'
import { addTag, archive } from '#data/commands/people.ts'
import type { Data } from '#data/data.ts'
import { contactList } from '#data/queries/contacts.ts'
import { goesAlong } from '#data/queries/goesAlong.ts'
import { likelyDuplicates } from '#data/queries/likelyDuplicates.ts'
import { parseName } from '#shared/language/names/parse.ts'
import { ContactIdSchema, type ContactId } from '#shared/domain/records/values.ts'
import { person } from '#tests/unit/data-records/suites/people.ts'
import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { World } from '#tests/unit/data/suites/world.ts'

const place = fakePlace()
let world: World
let data: Data
beforeEach(async () => {
  world = new World(place)
  data = await world.open()
})
afterEach(() => world.close())

test('the list holds everyone, the archived too, once each, also beyond a page', async () => {
  const rows = (await contactList(data)).length
  expect(rows).toBe(0)
  const anna = await person(data, 'Anna')
  await archive(data, [anna])
  await person(data, 'Bob')
  const [template] = await data.db.summaries.toArray()
  if (template === undefined) throw new Error('no summary')
  const more = Array.from({ length: 2_500 }, (_, i) => ({ ...template, id: v.parse(ContactIdSchema, `${template.id}-${i}`) }))
  await data.db.summaries.bulkPut(more)
  const ids = (await contactList(data)).map(({ id }) => id)
  expect(ids).toHaveLength(2_502)
  expect(new Set(ids).size).toBe(2_502)
})

describe('before people are deleted it is said what goes along', () => {
  test('meetings and notes with nobody else, and what is theirs alone', async () => {
    const [anna, bob] = [await person(data, 'Anna'), await person(data, 'Bob')]
    const day = data.clock.today()
    const coffee = { kind: 'coffee', state: 'happened', date: day } as const
    await logMeeting(data, { ...coffee, participants: [{ contactId: anna }] })
    await logMeeting(data, { ...coffee, participants: [{ contactId: anna }, { contactId: bob }] })
    await addNote(data, { contactIds: [anna, bob], date: day, text: 'Both' })
    await addNote(data, { contactIds: [anna], date: day, text: 'Anna alone' })

    expect(await goesAlong(data, [anna])).toEqual({ meetings: 1, favours: 0, introductions: 0, followUps: 0, notes: 1 })
    expect(await goesAlong(data, [anna, bob])).toMatchObject({ meetings: 2, notes: 2 })

    await deleteContacts(data, [anna])
    expect(await data.db.meetings.count()).toBe(1)
    expect(await data.db.notes.count()).toBe(1)
  })
})

describe('someone new who may be here already is pointed out', () => {
  test('by e-mail, phone and name, however they are written', async () => {
    await person(data, 'Anna de Vries', {
      emails: [{ value: 'Anna@Example.org' }],
      phones: [{ value: '06-12345678' }],
    })
    const find = await likelyDuplicates(data)
    const by = (fields: Parameters<typeof find>[0]) => find(fields).map((match) => match.by)
    expect(by({ name: parseName('A. de Vries'), emails: [{ value: 'anna@example.org' }] })).toEqual(['email'])
    expect(by({ name: {}, phones: [{ value: '+31 6 1234 5678' }] })).toEqual(['phone'])
    expect(by({ name: parseName('ánna De vries') })).toEqual(['name'])
    expect(by({ name: parseName('Bob Smit') })).toEqual([])
  })
})

describe('changing many people at once', () => {
  const many = async () => {
    const ids: ContactId[] = []
    for (let i = 0; i < 3; i += 1) ids.push(await person(data, `Person ${i}`))
    return ids
  }

  test('says how far it is, never back and never past the end', async () => {
    const parts: number[] = []
    await addTag(data, await many(), 'funding', { onProgress: ({ done, total }) => parts.push(done / total) })
    expect(parts.length).toBeGreaterThan(0)
    expect(parts).toEqual(parts.toSorted((a, b) => a - b))
    expect(Math.max(...parts)).toBeLessThanOrEqual(1)
  })

  test('leaves nothing behind when it is stopped on the way', async () => {
    const ids = await many()
    const before = await data.db.changes.count()
    const stopping = new AbortController()
    const stopped = addTag(data, ids, 'funding', { signal: stopping.signal, onProgress: () => stopping.abort() })
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
    expect((await data.db.contacts.toArray()).flatMap(({ tags }) => tags)).toEqual([])
    expect(await data.db.changes.count()).toBe(before)
    expect((await addTag(data, ids, 'funding')).ids).toHaveLength(3)
  })
})

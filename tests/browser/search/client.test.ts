import { expect, it } from 'vitest'
import { createContact, updateContact } from '#data/commands/contacts.ts'
import { addEvent } from '#data/commands/events.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import { addNote } from '#data/commands/notes.ts'
import { undoLatest } from '#data/change/undo.ts'
import { searchClient, type SearchClient, type SearchHit } from '#data/search/client.ts'
import { chromiumPlace } from '#tests/browser/data/chromiumPlace.ts'
import { World } from '#tests/unit/data/suites/world.ts'

const place = chromiumPlace()

/** What is found, once the worker has followed the change. */
async function eventually(client: SearchClient, text: string, expected: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await client.search(text, 5)).map((hit) => `${hit.kind} ${hit.text}`), { timeout: 15_000 })
    .toEqual(expected)
}
const only = async (client: SearchClient, text: string): Promise<SearchHit | undefined> => (await client.search(text, 5))[0]

it('finds people, events and notes through typos, and follows what changes, in the shared worker', async () => {
  const data = await new World(place).open()
  const { id } = await createContact(data, {
    name: { given: 'Zoë', infix: 'de', family: 'Vries' },
    city: 'Utrecht',
    positions: [{ organisation: 'Gemeente Utrecht', role: 'Wethouder' }],
    tags: ['funding'],
  })
  const client = searchClient(data)
  await client.ready()
  await eventually(client, 'zoe vreis', ['contact Zoë de Vries'])
  expect(await only(client, 'gemeente utr')).toMatchObject({
    kind: 'contact',
    contactId: id,
    detail: 'Wethouder, Gemeente Utrecht, Utrecht',
  })
  expect(await only(client, 'in:utrecht tag:funding')).toMatchObject({ id })
  expect(await client.search('in:gent', 5)).toEqual([])

  await addNote(data, { contactIds: [id], text: 'Vertelde over de subsidie voor waterbeheer' })
  await eventually(client, 'subsidie', ['note Vertelde over de subsidie voor waterbeheer'])

  const participants = [{ contactId: id, note: 'Spaart vuurtorens' }]
  await logMeeting(data, { kind: 'coffee', date: data.clock.today(), participants })
  await eventually(client, 'vuurtorens', ['meeting Spaart vuurtorens'])

  await addEvent(data, { name: 'Netwerklunch', date: data.clock.today(), where: 'Pakhuis Noord' })
  await eventually(client, 'netwerklun', ['event Netwerklunch · Pakhuis Noord'])
  await eventually(client, 'pakhuis', ['event Netwerklunch · Pakhuis Noord'])

  await updateContact(data, id, { name: { given: 'Zoë', family: 'Bakker' } })
  await eventually(client, 'bakker', ['contact Zoë Bakker'])
  await undoLatest(data)
  await eventually(client, 'vries', ['contact Zoë de Vries'])

  await updateContact(data, id, { status: 'archived' })
  await eventually(client, 'vries', [])
  await eventually(client, 'subsidie', [])
  await eventually(client, 'vries is:archived', ['contact Zoë de Vries'])
  client.close()
  data.db.close()
})

it('answers searches overtaken while typing with the finds of the last', async () => {
  const data = await new World(place).open()
  await createContact(data, { name: { given: 'Anna', family: 'Smit' } })
  await createContact(data, { name: { given: 'Bob', family: 'Jansen' } })
  const client = searchClient(data)
  await client.ready()
  await eventually(client, 'bob', ['contact Bob Jansen'])
  const answers = await Promise.all([client.search('a', 5), client.search('an', 5), client.search('bob', 5)])
  expect(answers.at(-1)?.map((hit) => hit.text)).toEqual(['Bob Jansen'])
  expect(answers[0]?.map((hit) => hit.text)).toEqual(['Bob Jansen'])
  client.close()
  data.db.close()
})

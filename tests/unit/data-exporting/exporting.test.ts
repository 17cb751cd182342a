import { describe, expect, it } from 'vitest'
import { isTakenBack, undoLatest } from '#data/change/undo.ts'
import { change } from '#data/change/change.ts'
import { createContact } from '#data/commands/contacts.ts'
import { addEvent, editEvent } from '#data/commands/events.ts'
import { addGuests } from '#data/commands/guests.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import type { Data } from '#data/data.ts'
import {
  exportContactsCsv,
  exportContactsVcard,
  exportEverything,
  exportPersonJson,
  planRestore,
  restoreEverything,
} from '#data/exporting/index.ts'
import { BackupAssembly, backupParts } from '#data/exporting/backupParts.ts'
import type { Download } from '#data/exporting/index.ts'
import { fillSample, NotTheSample } from '#data/sample/index.ts'
import { readVcards } from '#shared/formats/vcard/read.ts'
import { displayName } from '#shared/language/names/display.ts'
import { fakePlace } from '../data/fakePlace.ts'
import { derivedOf, recordsOf, World } from '../data/suites/world.ts'

const bytesOf = async ({ blob }: Download) => new Uint8Array(await blob.arrayBuffer())
const fileOf = async (download: Download) => new File([await bytesOf(download)], download.fileName)

/** An open data set; the sample rules apply to it as `sample`. */
async function opened(set: Data['set'] = 'own'): Promise<Data> {
  return { ...(await new World(fakePlace()).open()), set }
}

async function filled(size = 40): Promise<Data> {
  const data = await opened('sample')
  await fillSample(data, { size, seed: 3 })
  return { ...data, set: 'own' }
}

/** Node has no module workers: the backup is read here, in the pieces a worker would hand over. */
async function readHere(file: File) {
  const assembly = new BackupAssembly()
  for await (const message of backupParts(file)) {
    const reading = assembly.take(message)
    if (reading !== undefined) return reading
  }
  throw new Error('no end')
}
const planned = (data: Data, file: File) => planRestore(data, file, { read: readHere })

async function restored(data: Data, file: File) {
  const plan = await planned(data, file)
  if (plan.kind !== 'ready') throw new Error(plan.reason)
  return { plan, report: await restoreEverything(data, plan) }
}

describe('the sample set', () => {
  it('is filled in one change, with its derived rows', async () => {
    const data = await filled(40)
    expect(await data.db.changes.count()).toBe(1)
    expect(await data.db.summaries.count()).toBe(40)
    expect(await data.db.prompts.count()).toBeGreaterThan(5)
  })

  it('is the only one that is ever filled, and only when empty', async () => {
    await expect(fillSample(await opened('own'), { size: 5 })).rejects.toThrow(NotTheSample)
    const sample = await opened('sample')
    await fillSample(sample, { size: 5 })
    await expect(fillSample(sample, { size: 5 })).rejects.toThrow(NotTheSample)
  })
})

describe('everything as JSON', () => {
  it('goes into an empty set and is equal there, derived rows and photos too', async () => {
    const data = await filled()
    const [someone] = await data.db.contacts.toArray()
    if (someone === undefined) throw new Error('nobody')
    const { hash } = await data.host.call('photos.put', { set: 'own', bytes: Uint8Array.from([1, 2, 3]), mime: 'image/webp' })
    await change(data, { key: 'contact.photoSet', values: { name: 'x' } }, (db) =>
      db.contacts.update(someone.id, { photo: hash }),
    )
    const file = await fileOf(await exportEverything(data))
    expect(file.name).toBe('bakkie-2026-11-23.json')
    const other = await opened()
    const { plan, report } = await restored(other, file)
    expect(plan).toMatchObject({ replaces: 0, problems: [], photos: 1 })
    expect(report.photosLost).toBe(0)
    expect(await recordsOf(other)).toEqual(await recordsOf(data))
    expect(await derivedOf(other)).toEqual(await derivedOf(data))
    expect((await other.host.call('photos.get', { set: 'own', hash })).bytes).toEqual(Uint8Array.from([1, 2, 3]))
  })

  it('replaces what is here as one change, which undo takes back', async () => {
    const file = await fileOf(await exportEverything(await filled(30)))
    const data = await filled(10)
    const before = await recordsOf(data)
    await change(data, { key: 'notes' }, (db) => db.savedViews.clear())
    const { plan, report } = await restored(data, file)
    expect(plan.replaces).toBeGreaterThan(10)
    expect(await data.db.contacts.count()).toBe(30)
    expect(await isTakenBack(data, report.seq)).toBe(false)
    await undoLatest(data)
    expect(await isTakenBack(data, report.seq)).toBe(true)
    expect(await recordsOf(data)).toEqual({ ...before, savedViews: undefined })
  })

  it('again changes nothing', async () => {
    const data = await filled(10)
    const { report } = await restored(data, await fileOf(await exportEverything(data)))
    expect(report.seq).toBe(0)
  })

  it('that is damaged is refused and changes nothing', async () => {
    const data = await filled(5)
    const file = await bytesOf(await exportEverything(data))
    expect(await planned(data, new File([file.subarray(0, file.length / 2)], 'half.json'))).toEqual({
      kind: 'refused',
      reason: 'not-json',
    })
    expect(await planned(data, new File([], 'empty.json'))).toEqual({ kind: 'refused', reason: 'empty-file' })
    expect(await data.db.changes.count()).toBe(1)
  })

  it('that is cancelled leaves everything as it was', async () => {
    const file = await fileOf(await exportEverything(await filled(10)))
    const data = await opened()
    const plan = await planned(data, file)
    if (plan.kind !== 'ready') throw new Error(plan.reason)
    const stop = new AbortController()
    await expect(restoreEverything(data, plan, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow(/abort/i)
    expect(await recordsOf(data)).toEqual({})
    await expect(exportEverything(await filled(10), { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
  })
})

describe('contacts taken out', () => {
  it('as vCard 4.0 are all there', async () => {
    const data = await filled(30)
    const { people, problems } = readVcards(await bytesOf(await exportContactsVcard(data)))
    expect(problems).toEqual([])
    expect(people.map((person) => person.name).sort()).toEqual(
      (await data.db.contacts.toArray()).map((contact) => displayName(contact)).sort(),
    )
    const [one, two] = (await data.db.contacts.toArray()).map((contact) => contact.id)
    if (one === undefined || two === undefined) throw new Error('too few')
    expect(readVcards(await bytesOf(await exportContactsVcard(data, [one, two]))).people).toHaveLength(2)
  })

  it('as CSV are one row each', async () => {
    const data = await filled(12)
    const text = new TextDecoder().decode(await bytesOf(await exportContactsCsv(data)))
    for (const contact of await data.db.contacts.toArray()) expect(text).toContain(displayName(contact))
    expect(text.startsWith('Name,')).toBe(true)
  })
})

describe('one person as JSON', () => {
  it('holds their meetings, favours and the names of others, and nothing of strangers', async () => {
    const data = await filled(40)
    const meetings = await data.db.participations.toArray()
    const counts = new Map<string, number>()
    for (const { contactId } of meetings) counts.set(contactId, (counts.get(contactId) ?? 0) + 1)
    const contact = (await data.db.contacts.toArray()).toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))[0]
    if (contact === undefined) throw new Error('nobody')
    const download = await exportPersonJson(data, contact.id)
    if (download === undefined) throw new Error('no file')
    expect(download.fileName).toBe(`${displayName(contact)}-2026-11-23.json`)
    const file = JSON.parse(new TextDecoder().decode(await bytesOf(download)))
    expect(file).toMatchObject({ format: 'bakkie-person', name: displayName(contact), records: { contacts: [contact] } })
    expect(file.records.meetings).toHaveLength(counts.get(contact.id) ?? 0)
    expect(file.names[contact.id]).toBe(displayName(contact))
    expect(Object.keys(file.names).length).toBeLessThan(40)
  })

  it('holds their photo, and what was noted about others at a shared meeting is not in it', async () => {
    const data = await opened()
    const hash = '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81'
    await data.host.call('photos.put', { set: 'own', bytes: Uint8Array.from([1, 2, 3]), mime: 'image/webp' })
    const { id: anna } = await createContact(data, { name: { given: 'Anna' }, photo: hash })
    const { id: bob } = await createContact(data, { name: { given: 'Bob' } })
    await logMeeting(data, {
      kind: 'coffee',
      date: data.clock.today(),
      participants: [
        { contactId: anna, note: 'zoekt een huis' },
        { contactId: bob, note: 'gaat scheiden' },
      ],
    })
    const download = await exportPersonJson(data, anna)
    if (download === undefined) throw new Error('no file')
    const text = new TextDecoder().decode(await bytesOf(download))
    expect(JSON.parse(text).photo).toEqual({ hash, mime: 'image/webp', base64: 'AQID' })
    expect(text).toContain('zoekt een huis')
    expect(text).not.toContain('gaat scheiden')
  })

  it('tells of an event what, when and where it was, and nothing of the others on its list', async () => {
    const data = await opened()
    const { id: anna } = await createContact(data, { name: { given: 'Anna' } })
    const date = data.clock.today()
    const { id: dinner } = await addEvent(data, { name: 'Diner', date, where: 'Dudok', about: 'Met Piet en zijn ex' })
    await editEvent(data, dinner, { news: 'Kees is ontslagen' })
    const line = 'Anna Bos en Piet Smit <piet@smit.example>'
    await addGuests(
      data,
      dinner,
      [
        { contactId: anna, name: 'Anna Bosch', listName: 'Anna Bos', answer: 'accepted', remark: 'komt later', line },
        { name: 'Piet Smit', email: 'piet@smit.example', remark: 'kan niet', line },
      ],
      [{ line: 'Kees Vos <kees@vos.example>', name: 'Kees Vos', email: 'kees@vos.example' }],
    )
    expect((await data.db.events.get(dinner))?.settledLines).toHaveLength(1)
    const download = await exportPersonJson(data, anna)
    if (download === undefined) throw new Error('no file')
    const text = new TextDecoder().decode(await bytesOf(download))
    expect(JSON.parse(text).records).toMatchObject({
      events: [{ id: dinner, name: 'Diner', date, where: 'Dudok' }],
      guests: [{ name: 'Anna Bosch', listName: 'Anna Bos', answer: 'accepted', remark: 'komt later' }],
    })
    expect(text).not.toMatch(/piet|kees|smit|kan niet/iu)
  })

  it('is nothing when they are not there', async () => {
    const data = await filled(2)
    const [contact] = await data.db.contacts.toArray()
    if (contact === undefined) throw new Error('nobody')
    await change(data, { key: 'contact.deleted' }, (db) => db.contacts.delete(contact.id))
    expect(await exportPersonJson(data, contact.id)).toBeUndefined()
  })
})

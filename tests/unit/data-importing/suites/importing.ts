import { describe, expect, it } from 'vitest'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { updateContact } from '#data/commands/contacts.ts'
import { mergeContacts } from '#data/commands/mergeContacts.ts'
import { redoLatest, undoLatest } from '#data/change/undo.ts'
import type { Data } from '#data/data.ts'
import { applyImport } from '#data/importing/apply.ts'
import type { ApplyOptions } from '#data/importing/apply.ts'
import { planImport } from '#data/importing/plan.ts'
import type { PlanOptions } from '#data/importing/plan.ts'
import { displayName } from '#shared/language/names/display.ts'
import type { Place } from '../../data/suites/place.ts'
import { World } from '../../data/suites/world.ts'

const card = (uid: string, ...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', `UID:${uid}`, ...lines, 'END:VCARD', ''].join('\r\n')
const vcf = (...cards: string[]) => new File(cards, 'people.vcf')
const ANNA = card('1', 'N:de Vries;Anna;;;', 'EMAIL:anna@example.org')
const BOB = card('2', 'N:Smit;Bob;;;', 'item1.X-ABRELATEDNAMES:Els', 'item1.X-ABLabel:_$!<Spouse>!$_')
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAAD0lEQVQIHQEEAPv/AP///wX+Av4DfRnGAAAAAElFTkSuQmCC'

const names = async (data: Data) => (await data.db.contacts.toArray()).map((contact) => displayName(contact)).sort()

/** Imports, wherever the data layer runs. */
export function importingSuite(place: () => Place, plan: PlanOptions, apply: ApplyOptions): void {
  const opened = async () => {
    const world = new World(place())
    return { world, data: await world.open() }
  }
  const run = async (data: Data, file: File) => applyImport(data, await planImport(data, file, plan), {}, apply)

  describe('importing people', () => {
    it('is one change, with sources and summaries, taken back and done again in one step', async () => {
      const { data } = await opened()
      const report = await run(data, vcf(ANNA, BOB, card('3', 'KIND:group', 'FN:Friends')))
      expect(report.counts).toMatchObject({ created: 2, same: 0 })
      expect(report.problems).toEqual([{ reason: 'group', line: 14, name: 'Friends' }])
      expect(await names(data)).toEqual(['Anna de Vries', 'Bob Smit'])
      expect(await data.db.summaries.count()).toBe(2)
      expect(await data.db.sources.count()).toBe(2)
      expect((await data.db.relations.toArray()).map((relation) => relation.otherName)).toEqual(['Els'])
      expect((await data.db.changes.toArray()).map((head) => head.label)).toEqual([
        { key: 'import.done', values: { count: 2, file: 'people.vcf' } },
      ])
      await undoLatest(data)
      expect(await data.db.contacts.count()).toBe(0)
      expect(await data.db.sources.count()).toBe(0)
      expect(await data.db.summaries.count()).toBe(0)
      await redoLatest(data)
      expect(await names(data)).toEqual(['Anna de Vries', 'Bob Smit'])
    })

    it('of the same file again changes nothing and leaves no entry', async () => {
      const { data } = await opened()
      await run(data, vcf(ANNA, BOB))
      const again = await run(data, vcf(ANNA, BOB))
      expect(again.seq).toBe(0)
      expect(again.counts).toMatchObject({ same: 2, created: 0, updated: 0 })
      expect(await data.db.changes.count()).toBe(1)
    })

    it('of a newer file takes what changed there and keeps what changed here', async () => {
      const { data } = await opened()
      await run(data, vcf(ANNA, BOB))
      const anna = (await data.db.contacts.toArray()).find((contact) => contact.name.given === 'Anna')
      if (anna === undefined) throw new Error('no Anna')
      await updateContact(data, anna.id, { city: 'Utrecht' })
      const report = await run(data, vcf(card('1', 'N:de Vries;Anna;;;', 'EMAIL:anna@new.example'), BOB))
      expect(report.counts).toMatchObject({ updated: 1, same: 1 })
      expect(await data.db.contacts.get(anna.id)).toMatchObject({ city: 'Utrecht', emails: [{ value: 'anna@new.example' }] })
    })

    it('lists people deleted here as removed', async () => {
      const { data } = await opened()
      const first = await run(data, vcf(ANNA, BOB))
      await deleteContacts(
        data,
        first.items
          .filter((item) => item.name === 'Bob Smit')
          .map((item) => item.contactId)
          .filter((id) => id !== undefined),
      )
      const again = await run(data, vcf(ANNA, BOB))
      expect(again.counts).toMatchObject({ same: 1, removed: 1, created: 0 })
      expect(await names(data)).toEqual(['Anna de Vries'])
    })

    it('of another file merges by e-mail and keeps both sources', async () => {
      const { data } = await opened()
      await run(data, vcf(ANNA))
      const linkedin = new File(
        [
          'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnna,de Vries,https://www.linkedin.com/in/anna,anna@example.org,Dudok,Chef,12 Mar 2024\n',
        ],
        'Connections.csv',
      )
      const report = await run(data, linkedin)
      expect(report.counts).toMatchObject({ merged: 1, created: 0 })
      const [anna] = await data.db.contacts.toArray()
      expect(anna).toMatchObject({
        positions: [{ organisation: 'Dudok', role: 'Chef' }],
        met: { how: 'LinkedIn', on: '2024-03-12' },
      })
      expect((await data.db.sources.toArray()).map((source) => source.contactId)).toEqual([anna?.id, anna?.id])
      expect(await data.db.meetings.count()).toBe(0)
    })

    it('of either file again, or a newer one, knows the person of both, and who they were merged into', async () => {
      const { data } = await opened()
      const linkedin = (company: string) =>
        new File(
          [
            'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n',
            `Anna,de Vries,https://www.linkedin.com/in/anna,anna@example.org,${company},Chef,12 Mar 2024\n`,
          ],
          'Connections.csv',
        )
      await run(data, vcf(ANNA))
      await run(data, linkedin('Dudok'))
      expect((await run(data, vcf(ANNA))).seq).toBe(0)
      expect((await run(data, linkedin('Dudok'))).seq).toBe(0)
      expect((await run(data, linkedin('Gemeente'))).counts).toMatchObject({ updated: 1, created: 0 })
      expect((await run(data, vcf(ANNA))).seq).toBe(0)
      const [anna] = await data.db.contacts.toArray()
      if (anna === undefined) throw new Error('no Anna')
      expect(anna.positions).toMatchObject([
        { organisation: 'Gemeente', noticedOn: '2026-11-23' },
        { organisation: 'Dudok', to: '2026-11' },
      ])

      const annie = (...lines: string[]) => vcf(card('9', 'N:Vries;Annie;;;', 'EMAIL:annie@example.org', ...lines))
      const gone = (await run(data, annie())).items[0]?.contactId
      if (gone === undefined) throw new Error('no Annie')
      await mergeContacts(data, { keep: anna.id, gone })
      expect((await run(data, annie())).seq).toBe(0)
      expect((await run(data, annie('TEL:+31600000000'))).counts).toMatchObject({ updated: 1, created: 0 })
      expect((await run(data, vcf(card(`urn:uuid:${gone}`, 'FN:Annie Vries')))).counts).toMatchObject({ merged: 1, created: 0 })
      expect(await data.db.contacts.toArray()).toMatchObject([{ id: anna.id, phones: [{ value: '+31600000000' }] }])
    })

    it('keeps photos with the host before it names them', async () => {
      const { data, world } = await opened()
      const report = await run(
        data,
        vcf(card('1', 'FN:Anna', `PHOTO;ENCODING=b:${PNG}`), card('2', 'FN:Bob', 'PHOTO;ENCODING=b:/9j/AAAA')),
      )
      const photos = (await data.db.contacts.toArray()).map((contact) => contact.photo).filter((photo) => photo !== undefined)
      expect(photos.length).toBeGreaterThan(0)
      for (const photo of photos) expect(world.disk.own.photos.has(photo)).toBe(true)
      expect(report.photosLost + photos.length).toBe(2)
      expect((await run(data, vcf(card('1', 'FN:Anna', `PHOTO;ENCODING=b:${PNG}`)))).counts).toMatchObject({ same: 1 })
    })

    it('that is cancelled leaves nothing', async () => {
      const { data } = await opened()
      const file = vcf(...Array.from({ length: 400 }, (_each, i) => card(`${i}`, `FN:Person ${i}`)))
      const planned = await planImport(data, file, plan)
      const stop = new AbortController()
      const going = applyImport(
        data,
        planned,
        {},
        { ...apply, signal: stop.signal, onProgress: ({ done }) => done >= 200 && stop.abort() },
      )
      await expect(going).rejects.toThrow(/abort/i)
      expect(await data.db.contacts.count()).toBe(0)
      expect(await data.db.sources.count()).toBe(0)
      expect(await data.db.changes.count()).toBe(0)
      await expect(planImport(data, file, { ...plan, signal: stop.signal })).rejects.toThrow(/abort/i)
    })

    it('of a file that is no such file says why and changes nothing', async () => {
      const { data } = await opened()
      const report = await run(data, new File(['Dear reader'], 'letter.vcf'))
      expect(report).toMatchObject({ seq: 0, problems: [{ reason: 'not-vcard' }] })
      expect(await data.db.changes.count()).toBe(0)
    })

    it('that the disk has no room for says so and changes nothing', async () => {
      const { data } = await opened()
      const planned = await planImport(data, vcf(card('1', 'FN:Anna', `PHOTO;ENCODING=b:${PNG}`)), plan)
      const full: Data = { ...data, host: { ...data.host, call: () => Promise.reject(new Error('disk-full')) } }
      await expect(applyImport(full, planned, {}, apply)).rejects.toThrow('disk-full')
      expect(await data.db.contacts.count()).toBe(0)
    })
  })
}

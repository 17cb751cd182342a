import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { undoLatest } from '#data/change/undo.ts'
import { updateContact } from '#data/commands/contacts.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { setPhoto } from '#data/commands/photos.ts'
import type { Data } from '#data/data.ts'
import { contactPage } from '#data/queries/contactPage.ts'
import { useLive, usePhoto, useTimeOfDay, useToday, useWhenTakenBack } from '#data/react/index.ts'
import type { MemoryHost } from '#shared/contract/memory/memoryHost.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { chromiumPlace } from '#tests/browser/data/chromiumPlace.ts'
import { person } from '#tests/unit/data-records/suites/people.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import type { Shown } from './screen.tsx'
import { show } from './screen.tsx'

const place = chromiumPlace()
let world: World
let host: MemoryHost
let data: Data
let shown: Shown | undefined
beforeEach(async () => {
  world = new World(place)
  host = world.host()
  data = await world.open(host)
})
afterEach(() => {
  shown?.remove()
  shown = undefined
  world.close()
})

const text = () => shown?.element.textContent
const until = (expected: string) => vi.waitFor(() => expect(text()).toBe(expected))

describe('a change that is waited for', () => {
  test('is told of when it is taken back, in whichever window', async () => {
    const anna = await person(data, 'Anna', { city: 'Utrecht' })
    const { seq } = await updateContact(data, anna, { city: 'Delft' })
    const other = await world.open()
    function Standing() {
      const [isGone, setGone] = useState(false)
      useWhenTakenBack(isGone ? undefined : seq, () => setGone(true))
      return isGone ? 'taken back' : 'stands'
    }
    shown = show(data, <Standing />)
    await until('stands')
    await updateContact(other, anna, { city: 'Leiden' })
    await until('stands')
    await undoLatest(other)
    await undoLatest(other)
    await until('taken back')
  })
})

describe('a live query', () => {
  function City({ id, seen }: { readonly id: ContactId; readonly seen?: (city: string) => void }) {
    const page = useLive((from) => contactPage(from, id), [id])
    const city = page === undefined ? '…' : (page.contact.city ?? 'nowhere')
    seen?.(city)
    return city
  }

  test('answers, and again after every change', async () => {
    const anna = await person(data, 'Anna', { city: 'Utrecht' })
    shown = show(data, <City id={anna} />)
    expect(text()).not.toBe('Delft')
    await until('Utrecht')
    await updateContact(data, anna, { city: 'Delft' })
    await until('Delft')
  })

  test('hears a change made in another window', async () => {
    const anna = await person(data, 'Anna', { city: 'Utrecht' })
    shown = show(data, <City id={anna} />)
    await until('Utrecht')
    const other = await world.open()
    await updateContact(other, anna, { city: 'Leiden' })
    await until('Leiden')
  })

  test('never shows one person under the name of another', async () => {
    const anna = await person(data, 'Anna', { city: 'Utrecht' })
    const bob = await person(data, 'Bob', { city: 'Delft' })
    shown = show(data, <City id={anna} />)
    await until('Utrecht')
    const seen: string[] = []
    shown.show(<City id={bob} seen={(city) => seen.push(city)} />)
    await until('Delft')
    expect(seen[0]).toBe('…')
    expect(seen).not.toContain('Utrecht')
  })

  test('keeps the last answer while a longer one comes, when asked to', async () => {
    const anna = await person(data, 'Anna')
    await person(data, 'Bob')
    const seen: (number | undefined)[] = []
    function List({ limit }: { readonly limit: number }) {
      const rows = useLive((from) => from.db.summaries.limit(limit).toArray(), [limit], { keep: true })
      seen.push(rows?.length)
      return `${rows?.length ?? '…'}`
    }
    shown = show(data, <List limit={1} />)
    await until('1')
    shown.show(<List limit={2} />)
    await until('2')
    expect(seen.slice(seen.indexOf(1))).not.toContain(undefined)
    await deleteContacts(data, [anna])
    await until('1')
  })

  test('that fails goes to the nearest error boundary', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    function Broken() {
      useLive(() => Promise.reject(new Error('no such index')), [])
      return 'fine'
    }
    shown = show(data, <Broken />)
    await until('error: no such index')
    silence.mockRestore()
  })
})

test('today and the time of day follow the clock of the host', async () => {
  function Clock() {
    return `${useToday()} ${useTimeOfDay()}`
  }
  shown = show(data, <Clock />)
  await until('2026-11-23 09:00')
  world.clock.set('2026-11-24T00:00:00.000Z')
  host.emit('clock', { reason: 'midnight', now: world.clock.now(), zone: 'UTC' })
  await until('2026-11-24 00:00')
})

test('a photo is shown from the data folder, and who has none shows none', async () => {
  const anna = await person(data, 'Anna')
  const canvas = new OffscreenCanvas(2, 2)
  canvas.getContext('2d')?.fillRect(0, 0, 2, 2)
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
  await setPhoto(data, anna, { bytes, mime: 'image/png' })
  const hash = (await data.db.contacts.get(anna))?.photo
  function Photo({ of }: { readonly of: string | undefined }) {
    const url = usePhoto(of)
    return url === undefined ? 'A' : <img src={url} alt="" />
  }
  shown = show(data, <Photo of={hash} />)
  const { element } = shown
  await vi.waitFor(() => expect(element.querySelector('img')?.naturalWidth).toBe(2))
  shown.show(<Photo of={undefined} />)
  await until('A')
  shown.show(<Photo of={'0'.repeat(64)} />)
  await until('A')
})

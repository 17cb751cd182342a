import { describe, expect, test } from 'vitest'
import { change } from '#data/change/change.ts'
import { redoLatest, undoLatest } from '#data/change/undo.ts'
import { pump } from '#data/engine/pump.ts'
import { takeSnapshot } from '#data/engine/snapshot.ts'
import { openData } from '#data/start/open.ts'
import type { Host } from '#shared/contract/calls.ts'
import { HOSTS } from '../contract/hosts.ts'
import { fakePlace } from './fakePlace.ts'
import { memoryLocks } from './suites/place.ts'
import { contactRow, noteRow } from './suites/records.ts'
import { derivedOf, recordsOf, testClock } from './suites/world.ts'

const place = fakePlace()

/** A window with a new profile: its IndexedDB is empty. */
async function newProfile(host: Host) {
  const opened = await openData({ host, set: 'own', clock: testClock(), locks: memoryLocks(), database: place.fresh() })
  if (opened.kind !== 'ready') throw new Error(JSON.stringify(opened))
  return opened
}

describe.each(HOSTS)('over the %s host', (_name, start) => {
  test('another profile after a restart finds everything: snapshot, journal, summaries, undo', async () => {
    const first = await start()
    const { data } = await newProfile(first.host)
    for (let n = 0; n < 5; n++) await change(data, { key: `add ${n}` }, (db) => db.contacts.add(contactRow(`c${n}`, `Ünal ${n}`)))
    await pump(data, () => undefined)
    await takeSnapshot(data)
    await change(data, { key: 'note' }, (db) => db.notes.add(noteRow('n', ['c1'], 'zeilt 🚤')))
    await undoLatest(data)
    await redoLatest(data)
    expect(await pump(data, () => undefined)).toMatchObject({ seq: 8 })
    const before = { records: await recordsOf(data), derived: await derivedOf(data) }
    data.db.close()

    const second = await first.restart()
    const opened = await newProfile(second.host)
    expect(opened.how).toBe('rebuilt')
    expect({ records: await recordsOf(opened.data), derived: await derivedOf(opened.data) }).toEqual(before)
    expect(await undoLatest(opened.data)).toMatchObject({ undone: { key: 'note' }, kept: 0 })
    expect(await pump(opened.data, () => undefined)).toMatchObject({ seq: 9 })
    opened.data.db.close()
  })
})

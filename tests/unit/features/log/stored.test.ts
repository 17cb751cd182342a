import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { stillThere, swapped } from '#features/log/draft/people.ts'
import { EMPTY, put, say, throwBack, type LogState } from '#features/log/draft/state.ts'
import { parseStored } from '#app/forms/storage.ts'
import { LogStateSchema } from '#features/log/draft/stored.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import { ContactIdSchema } from '#shared/domain/records/values.ts'
import type { FavourReading } from '#shared/language/log/reading.ts'

const ANNA = { kind: 'contact', id: v.parse(ContactIdSchema, 'anna'), name: 'Anna de Vries' } as const
const CARLA = { kind: 'new', name: 'Carla' } as const
const favour: FavourReading = {
  direction: 'given',
  state: 'promised',
  what: 'offerte',
  whom: ANNA,
  forWhom: CARLA,
  due: asDay('2026-11-27'),
  cups: asCups(200),
  capital: 'none',
}

/** A draft with a correction, words thrown back, something said beside the line, and what only the form says. */
const draft = (): LogState => {
  const start: LogState = { ...EMPTY, text: 'koffie met Anna; ik stuur haar de offerte' }
  const corrected = put(start, 'favour', { words: 'ik stuur haar de offerte' }, favour)
  const treated = put(corrected, 'treated', undefined, { kind: 'participants', who: [ANNA, CARLA] })
  const introduced = put(treated, 'introduction', undefined, { by: { kind: 'me' }, parties: [ANNA, CARLA], state: 'proposed' })
  const thrown = throwBack(introduced, 'kind', { words: 'koffie' })
  return say(thrown, { cups: asCups(250), topics: ['haven'], note: { of: '', text: 'zon' }, personNotes: { anna: 'moe' } })
}

describe('a draft that is kept', () => {
  test('comes back whole', () => {
    expect(parseStored(LogStateSchema, JSON.stringify(draft()))).toEqual(draft())
  })

  test('is not read back when it is none', () => {
    const broken = [null, '', 'koffie met Anna', '{}', '[]', JSON.stringify({ ...draft(), given: { date: ['31-31-2026'] } })]
    for (const text of broken) expect(parseStored(LogStateSchema, text)).toBeUndefined()
  })
})

test('someone whose making was taken back is a new name again, wherever the line speaks of them', () => {
  const swap = stillThere(() => false)
  const again = { kind: 'new', name: 'Anna de Vries' }
  expect(swap(ANNA)).toEqual(again)
  expect(swapped({ kind: 'favour', value: favour }, swap).value).toEqual({ ...favour, whom: again })
  expect(swapped({ kind: 'treated', value: { kind: 'participants', who: [ANNA] } }, swap).value).toEqual({
    kind: 'participants',
    who: [again],
  })
  expect(stillThere(() => true)(ANNA)).toEqual(ANNA)
})

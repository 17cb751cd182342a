import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { take } from '#features/log/completions/take.ts'
import { EMPTY, type LogState } from '#features/log/draft/state.ts'
import { ContactIdSchema, InstantSchema } from '#shared/domain/records/values.ts'
import { displayName } from '#shared/language/names/display.ts'
import { logPeople } from '#shared/language/log/people.ts'
import { readLog } from '#shared/language/log/readLog.ts'

const id = (text: string) => v.parse(ContactIdSchema, text)
const JAN = { id: id('jan'), name: { given: 'Jan', family: 'Smit' } }
const OTHER_JAN = { id: id('other-jan'), name: { given: 'Jan', family: 'Smit' } }
const ANNA = { id: id('anna'), name: { given: 'Anna', infix: 'de', family: 'Vries' } }
const people = logPeople([JAN, OTHER_JAN, ANNA])
const read = (state: LogState) =>
  readLog(state.text, {
    now: v.parse(InstantSchema, '2026-11-23T10:00:00.000Z'),
    locale: 'nl-NL',
    timeZone: 'Europe/Amsterdam',
    people,
  })
const line = (text: string): LogState => ({ ...EMPTY, text })
const personOf = (one: typeof JAN) => ({
  ...one,
  status: 'active' as const,
  displayName: displayName(one),
  sortName: displayName(one),
})

describe('taking what was offered', () => {
  test('puts the whole name in the place of its beginning, and the caret behind it', () => {
    const taken = take(line('koffie met an'), { offer: { kind: 'person', person: personOf(ANNA) }, from: 11, caret: 13 }, read)
    expect(taken.state.text).toBe('koffie met Anna de Vries ')
    expect(taken.caret).toBe(taken.state.text.length)
    expect(taken.state.corrected).toEqual({})
  })

  test('means the one chosen of two with the same name', () => {
    const offer = { kind: 'person', person: personOf(OTHER_JAN) } as const
    const taken = take(line('koffie met jan gisteren'), { offer, from: 11, caret: 14 }, read)
    expect(taken.state.text).toBe('koffie met Jan Smit gisteren')
    expect(taken.state.corrected.person).toEqual([
      { words: 'Jan Smit', value: { kind: 'contact', id: 'other-jan', name: 'Jan Smit' } },
    ])
    const promise = take(line('met Anna; ik stuur jan de offerte'), { offer, from: 19, caret: 22 }, read)
    expect(promise.state.corrected.favour).toMatchObject([{ value: { whom: { id: 'other-jan' }, what: 'offerte' } }])
  })

  test('says a place beside the line that the line alone would not read as one', () => {
    const taken = take(line('koffie met Anna bij d'), { offer: { kind: 'place', name: 'Dudok' }, from: 20, caret: 21 }, read)
    expect(taken.state.text).toBe('koffie met Anna bij Dudok ')
    expect(read(taken.state).place?.value).toBe('Dudok')
    const odd = take(
      line('koffie met Anna bij 1'),
      { offer: { kind: 'place', name: '1e verdieping' }, from: 20, caret: 21 },
      read,
    )
    const said = [odd.state.given.place?.[0], odd.state.corrected.place?.[0]?.value, read(odd.state).place?.value]
    expect(said).toContain('1e verdieping')
  })

  test('reads words again that were thrown back before', () => {
    const state: LogState = { ...line('koffie met an'), thrownBack: ['Anna de Vries'] }
    const taken = take(state, { offer: { kind: 'person', person: personOf(ANNA) }, from: 11, caret: 13 }, read)
    expect(taken.state.thrownBack).toEqual([])
  })
})

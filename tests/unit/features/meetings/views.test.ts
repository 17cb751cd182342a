import { expect, test } from 'vitest'
import { shownOfDay } from '#app/calendar/ofDay.ts'
import { isSilent, readQuery, withQuery, writtenQuery } from '#features/meetings/place/query.ts'

test('a day shows up to three meetings; of more, two and how many others', () => {
  expect(shownOfDay([1, 2, 3])).toEqual({ shown: [1, 2, 3], more: 0 })
  expect(shownOfDay([1, 2, 3, 4])).toEqual({ shown: [1, 2], more: 2 })
})

test('the address keeps view, filters and month, and leaves out what is not said', () => {
  const said = { view: 'calendar', q: 'dudok & co', tag: 'funding', month: '2026-10' }
  expect(readQuery(writtenQuery(said))).toEqual(said)
  expect(writtenQuery({ view: 'list', q: '' })).toBe('view=list')
  expect(withQuery('/meetings', writtenQuery({}))).toBe('/meetings')
})

test('an address of something else says nothing of the meetings', () => {
  expect(isSilent(readQuery('sort=name'))).toBe(true)
  expect(isSilent(readQuery('view=timeline'))).toBe(false)
})

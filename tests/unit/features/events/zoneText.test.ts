import { expect, it } from 'vitest'
import { zoneInWords } from '#features/events/form/zoneText.ts'
import { asDay } from '#shared/domain/calendar/days.ts'

it('a time zone is a place and how far it is from Greenwich on the day', () => {
  const [winter, summer] = [asDay('2026-11-23'), asDay('2026-07-01')]
  expect(zoneInWords('Europe/Amsterdam', winter)).toBe('Amsterdam, GMT+1')
  expect(zoneInWords('Europe/Amsterdam', summer)).toBe('Amsterdam, GMT+2')
  expect(zoneInWords('America/Argentina/Buenos_Aires', winter)).toBe('Buenos Aires, GMT-3')
  expect(zoneInWords('UTC', winter)).toBe('UTC')
  expect(zoneInWords('Nowhere/New_City', winter)).toBe('New City')
})

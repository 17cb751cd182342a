import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts'
import { feedItemsOf } from '#shared/domain/feed/items.ts'
import type { FeedRecords } from '#shared/domain/feed/items.ts'
import { contactRow, favourRow, followUpRow, meetingRow } from '../../data/suites/records.ts'

const anna = contactRow('a', 'Anna', { tier: 'a', birthday: '1988-02-29', dates: [{ kind: 'wedding', date: '2015-06-12' }] })
const records: FeedRecords = {
  meetings: [
    meetingRow('m', '2026-12-01', { state: 'planned', time: '10:00', zone: 'Asia/Tokyo', minutes: 30, where: 'Bij Anna' }),
    meetingRow('n', '2026-12-02', { state: 'planned', time: '10:00', zone: 'Nowhere/Land' }),
  ],
  participants: new Map([['m', [anna.id]]]),
  promises: [favourRow('p', 'a', { due: '2026-12-03' })],
  loans: [favourRow('l', 'a', { state: 'done', loan: { item: 'ladder', returnBy: '2026-12-04' } })],
  followUps: [followUpRow('f', 'a', '2026-12-05', { time: '09:00' })],
  dear: [anna],
  contacts: new Map([[anna.id, anna]]),
}
const items = (chosen = {}, names = true) =>
  feedItemsOf(records, { ...DEFAULT_SETTINGS.feed, ...chosen }, { names, zone: 'Europe/Amsterdam' })
const item = (uid: string) => items().find((each) => each.uid === `${uid}@bakkie`)

describe('what goes into the calendar file', () => {
  it('stands at its own zone’s time, or the machine’s where that is not known or not said', () => {
    expect(item('meeting-m')?.time).toEqual({ kind: 'moment', from: '2026-12-01T01:00:00.000Z', to: '2026-12-01T01:30:00.000Z' })
    expect(item('meeting-n')?.time).toMatchObject({ from: '2026-12-02T09:00:00.000Z' })
    expect(item('follow-up-f')?.time).toMatchObject({ from: '2026-12-05T08:00:00.000Z' })
    expect(item('promise-p')?.time).toEqual({ kind: 'day', day: '2026-12-03' })
    expect(item('loan-l')).toMatchObject({ time: { day: '2026-12-04' }, what: { kind: 'loan-lent', what: 'ladder' } })
  })
  it('brings a birthday on 29 February back on the 28th, from the first year that has one', () => {
    const time = item('date-a-birthday-1988-02-29')?.time
    expect(time).toEqual({ kind: 'yearly', first: '2000-02-29', isLastOfMonth: true })
    expect(item('date-a-wedding-2015-06-12')?.time).toMatchObject({ first: '2015-06-12', isLastOfMonth: false })
  })
  it('says of a lent sum what is left of it, and nothing of it where names are hidden', () => {
    const loan = {
      item: 'train ticket',
      money: { amount: 5000, currency: 'EUR' },
      returnBy: '2026-12-04',
      repaid: [{ on: '2026-11-02', amount: 2050 }],
    }
    const lent = { ...records, loans: [favourRow('l', 'a', { state: 'done', loan })] }
    const said = (names: boolean) =>
      feedItemsOf(lent, DEFAULT_SETTINGS.feed, { names, zone: 'Europe/Amsterdam' }).find(({ uid }) => uid === 'loan-l@bakkie')
        ?.what
    expect(said(true)).toMatchObject({ sum: { item: 'train ticket', left: { amount: 2950 }, whole: { amount: 5000 } } })
    expect(said(false)).toEqual({ kind: 'loan-lent', names: [] })
  })
  it('is what one chose', () => {
    const none = { meetings: false, promises: false, followUps: false, loans: false, dates: false }
    expect(items(none)).toEqual([])
    for (const kind of ['meetings', 'promises', 'followUps', 'loans', 'dates'])
      expect(items({ ...none, [kind]: true })).not.toEqual([])
  })
  it('says no name, no place and no word of the user’s where names are hidden', () => {
    const hidden = JSON.stringify(items({}, false))
    for (const word of ['Anna', 'ladder', 'offerte', 'call']) expect(hidden).not.toContain(word)
    expect(items({}, false).map(({ uid }) => uid)).toEqual(items().map(({ uid }) => uid))
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inPlanOrder, movedTo } from '#shared/domain/events/rowOrder.ts'
import { rowTime } from '#shared/domain/events/rowTime.ts'
import { ME, rowsOf, sharedFirst, whoFrom, whosOf } from '#shared/domain/events/who.ts'
import { day, event } from '../people.ts'

describe('who of us', () => {
  test('is me, however I write it, and whoever else is named', () => {
    for (const typed of ['', 'me', 'Ik', 'I', 'myself', 'Sanne Vos']) expect(whosOf(typed, 'sanne vos')).toEqual([ME])
    expect(whosOf('Femke (collega)')).toEqual(['Femke (collega)'])
    expect(whosOf('ik en Femke')).toEqual([ME, 'Femke'])
    expect(whosOf('Femke, Bas & me')).toEqual(['Femke', 'Bas', ME])
  })
  test('stays a name with "and" inside it, and is named once', () => {
    expect(whosOf('Sander, Renate Enders')).toEqual(['Sander', 'Renate Enders'])
    expect(whosOf('Femke, femke')).toEqual(['Femke'])
  })
  test('is stored so that it reads the same again', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(whosOf(whoFrom(typed))).toEqual(whosOf(typed))
      }),
    )
  })
})

describe('whose rows go to others', () => {
  test('are those of the colleagues, mine only when there are none', () => {
    expect(sharedFirst([ME, 'Bas', 'Femke'])).toEqual(['Bas', 'Femke'])
    expect(sharedFirst([ME])).toEqual([ME])
  })
  test('are every row that is of someone chosen, and no other', () => {
    const rows = [[ME], ['Femke'], [ME, 'femke'], ['Bas']].map((who) => ({ who }))
    expect(rowsOf(rows, ['Femke']).map(({ who }) => who)).toEqual([['Femke'], [ME, 'femke']])
    expect(rowsOf(rows, [])).toEqual([])
  })
})

describe('when', () => {
  const evening = event({ date: '2026-11-30', time: '19:00', endTime: '22:30' })
  test('has a time in the words people use, in the half of the day in which the gathering is', () => {
    expect(rowTime('20:15', evening)).toEqual({ day: '2026-11-30', time: '20:15' })
    expect(rowTime('half negen', evening)).toEqual({ day: '2026-11-30', time: '20:30' })
    expect(rowTime('om 8 uur bij de bar', evening)).toEqual({ day: '2026-11-30', time: '20:00' })
    expect(rowTime('half negen', { ...evening, time: undefined })).toMatchObject({ time: '08:30' })
    expect(rowTime('9:30', event({ time: '09:00' }))).toMatchObject({ time: '09:30' })
  })
  test('has a length where it is a stretch', () => {
    expect(rowTime('19:30-20:00', evening)).toEqual({ day: '2026-11-30', time: '19:30', minutes: 30 })
  })
  test('has none in other words', () => {
    for (const words of [undefined, 'na het panel', 'at the door', 'with 12 people', 'bij de borrel']) {
      expect(rowTime(words, evening)).toBeUndefined()
    }
  })
  test('is on the day it names, where there are several', () => {
    const days = { date: day('2026-11-30'), endDate: day('2026-12-02') }
    expect(rowTime('dag 2, 10:00', days)).toEqual({ day: '2026-12-01', time: '10:00' })
    expect(rowTime('Wednesday 10:00', days)).toEqual({ day: '2026-12-02', time: '10:00' })
    expect(rowTime('day 9 10:00', days)).toEqual({ day: '2026-12-02', time: '10:00' })
  })
})

describe('moving a row', () => {
  const rows = ['a', 'b', 'c'].map((id, order) => ({ id, order }))
  const after = (list: typeof rows, id: string, to: number) => {
    const orders = movedTo(list, id, to)
    return inPlanOrder(list.map((row) => ({ ...row, order: orders.get(row.id) ?? row.order })))
  }
  test('changes that row alone, as long as there is room', () => {
    expect([...movedTo(rows, 'c', 0).keys()]).toEqual(['c'])
    expect([...movedTo(rows, 'a', 1).keys()]).toEqual(['a'])
    expect(movedTo(rows, 'b', 1).size).toBe(0)
    expect(movedTo(rows, 'nobody', 0).size).toBe(0)
  })
  test('puts it where it was meant to go, however often and whatever the numbers', () => {
    const anyRows = fc
      .array(fc.constantFrom(0, 0, 1, 2, 0.1 + 0.2), { minLength: 1, maxLength: 8 })
      .map((orders) => orders.map((order, n) => ({ id: `r${n}`, order })))
    const moves = fc.array(fc.tuple(fc.nat(7), fc.nat(9)), { maxLength: 80 })
    fc.assert(
      fc.property(anyRows, moves, (start, steps) => {
        let now = inPlanOrder(start)
        for (const [which, to] of steps) {
          const id = now[which % now.length]?.id ?? ''
          const others = now.map((row) => row.id).filter((one) => one !== id)
          now = after(now, id, to)
          expect(now.map((row) => row.id)).toEqual(others.toSpliced(to, 0, id))
        }
      }),
    )
  })
})

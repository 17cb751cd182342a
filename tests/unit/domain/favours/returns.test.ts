import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chainOf, returnedOf, returnProblem, returnsAmong } from '#shared/domain/favours/returns.ts'
import { entersOn } from '#shared/domain/favours/favours.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { favour } from '../people.ts'

const room = favour({ id: 'room', what: 'room', direction: 'given', cups: 300, doneOn: '2026-01-05' })
const review = favour({
  id: 'review',
  what: 'review',
  direction: 'received',
  cups: 200,
  doneOn: '2026-03-01',
  returns: [{ favourId: 'room', cups: 200 }],
})
const advice = favour({ id: 'advice', doneOn: '2026-05-01', cups: 500, returns: [{ favourId: 'review' }] })
const other = favour({ id: 'other', direction: 'received', doneOn: '2026-02-01' })

describe('What returned what', () => {
  test('a chain runs from the first favour to the last, with the part each returned and what is left', () => {
    const steps = chainOf([advice, other, review, room], review.id)
    const read = steps.map((step) => [
      step.favour.what,
      step.returns.map(({ of, cups }) => `${of.what} ${cups}`),
      step.returned.left,
    ])
    expect(read).toEqual([
      ['room', [], 100],
      ['review', ['room 200'], 0],
      ['offerte', ['review 200'], 500],
    ])
    expect(chainOf([advice, other, review, room], other.id).map((step) => step.favour.id)).toEqual(['other'])
  })

  test('what is promised in return is part of the chain and returns nothing yet', () => {
    const promised = favour({ id: 'promised', state: 'promised', direction: 'received', returns: [{ favourId: 'room' }] })
    expect(returnsAmong([promised, review, room])).toMatchObject([
      { by: { id: 'review' }, cups: 200, counts: true },
      { by: { id: 'promised' }, cups: 100, counts: false },
    ])
    expect(returnedOf([promised, review, room]).get(room.id)).toEqual({ returned: 200, left: 100 })
  })

  const problem = (returns: Favour['returns'], direction: Favour['direction'] = 'received') =>
    returnProblem([room, review, advice, other], favour({ id: 'new', direction, returns }), returns.length - 1)

  test('a part no larger than what is left fits; more does not, nor anything of what is returned whole', () => {
    expect(problem([{ favourId: room.id, cups: room.cups }])).toBe('too-much')
    expect(problem([{ favourId: room.id }])).toBeUndefined()
    expect(problem([{ favourId: review.id }], 'given')).toBe('too-much')
  })

  test('the same way, twice the same, or something that is gone does not fit', () => {
    expect(problem([{ favourId: room.id }], 'given')).toBe('same-way')
    expect(problem([{ favourId: room.id }, { favourId: room.id }])).toBe('twice')
    expect(problem([{ favourId: favour().id }])).toBe('gone')
  })

  test('a favour is never said to return what returned it, however many steps away', () => {
    const back = { ...room, returns: [{ favourId: review.id }] }
    expect(returnProblem([room, review], back, 0)).toBe('circle')
    const tip = favour({ id: 'tip', direction: 'received', returns: [{ favourId: 'advice' }] })
    const round = { ...room, returns: [{ favourId: tip.id }] }
    expect(returnProblem([room, review, advice, tip], round, 0)).toBe('circle')
  })

  const ids = ['a', 'b', 'c', 'd', 'e']
  const anyFavour = (id: string) =>
    fc
      .record({
        direction: fc.constantFrom('given', 'received'),
        state: fc.constantFrom('done', 'promised', 'declined'),
        cups: fc.constantFrom(100, 200, 300, 500, 800),
        doneOn: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
        returns: fc.array(
          fc.record(
            { favourId: fc.constantFrom(...ids, 'gone'), cups: fc.integer({ min: 0, max: 900 }) },
            { requiredKeys: ['favourId'] },
          ),
          { maxLength: 4 },
        ),
      })
      .map((fields) => favour({ id, ...fields }))
  const anyFavours = fc.tuple(...ids.map(anyFavour))

  test('whatever the links say, no more is returned than there was, and never by what is not done', () => {
    fc.assert(
      fc.property(anyFavours, (favours) => {
        for (const { id, cups } of favours) {
          const back = returnedOf(favours).get(id)
          expect(back && back.returned + back.left).toBe(cups)
          expect(back?.left).toBeGreaterThanOrEqual(0)
        }
        for (const link of returnsAmong(favours)) {
          expect(link.by.direction).not.toBe(link.of.direction)
          expect(link.counts).toBe(entersOn(link.by) !== undefined)
        }
      }),
    )
  })

  test('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(anyFavours, (favours) => {
        expect(returnedOf(favours.toReversed())).toEqual(new Map([...returnedOf(favours)].toReversed()))
        for (const { id } of favours) expect(chainOf(favours.toReversed(), id)).toEqual(chainOf(favours, id))
      }),
    )
  })

  test('links that are refused where they do not fit never make a circle', () => {
    fc.assert(
      fc.property(anyFavours, (favours) => {
        let kept = favours.map((row): Favour => ({ ...row, returns: [] }))
        for (const { id, returns } of favours) {
          for (const link of returns) {
            const linked = kept.map((row) => (row.id === id ? { ...row, returns: [...row.returns, link] } : row))
            const row = linked.find((one) => one.id === id)
            if (row && returnProblem(linked, row, row.returns.length - 1) === undefined) kept = linked
          }
        }
        const reached = (from: Favour, seen: readonly string[]): void => {
          expect(seen).not.toContain(from.id)
          for (const { of } of returnsAmong(kept).filter(({ by }) => by.id === from.id)) reached(of, [...seen, from.id])
        }
        for (const row of kept) reached(row, [])
      }),
    )
  })
})

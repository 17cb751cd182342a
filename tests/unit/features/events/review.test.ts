import { describe, expect, it } from 'vitest'
import { beginReview, decidedIn, outcomeOf, reviewStep, type ReviewState } from '#features/events/review/queue.ts'
import type { EventGuest, GuestState } from '#data/queries/events.ts'
import { newId } from '#data/commands/ids.ts'

const eventId = newId.event()
const ids = [newId.guest(), newId.guest(), newId.guest()] as const
const rows = (...states: readonly (GuestState | undefined)[]): EventGuest[] =>
  states.flatMap((state, order) => {
    const id = ids[order]
    return state === undefined || id === undefined
      ? []
      : [{ guest: { id, eventId, name: `Guest ${order}`, order }, state, name: `Guest ${order}` }]
  })

const decide = (state: ReviewState, at: number) => {
  const id = ids[at]
  return id === undefined ? state : reviewStep(state, { kind: 'decide', decided: new Map([[id, 'stranger' as const]]) })
}
const written = (state: ReviewState, at: number) => reviewStep(state, { kind: 'written', ids: ids.slice(at, at + 1) })
const read = (state: ReviewState, ...states: readonly (GuestState | undefined)[]) =>
  reviewStep(state, { kind: 'read', rows: rows(...states) })

describe('a review', () => {
  const start = beginReview(rows('review', 'review', 'review'))

  it('goes on at once, before a decision is written', () => {
    const after = decide(start, 0)
    expect(after.at).toBe(1)
    expect(decidedIn(after)).toBe(1)
  })

  it('comes back to those passed over, and stays at the last when all are decided', () => {
    const last = decide(decide(reviewStep(start, { kind: 'go', at: 1 }), 1), 2)
    expect(last.at).toBe(0)
    expect(decide(last, 0).at).toBe(0)
    expect(decidedIn(decide(last, 0))).toBe(3)
  })

  it('leaves out those who are known already, and takes in those who are added', () => {
    const some = beginReview(rows('known', 'review'))
    expect(some.ids).toEqual([ids[1]])
    expect(read(some, 'known', 'review', 'review').ids).toEqual([ids[1], ids[2]])
  })

  it('puts a guest in front again whose decision was undone', () => {
    const after = read(written(decide(start, 0), 0), 'stranger', 'review', 'review')
    const undone = read(after, 'review', 'review', 'review')
    expect(undone.at).toBe(0)
    expect(decidedIn(undone)).toBe(0)
  })

  it('opens a guest again whose decision was undone before the records were read', () => {
    const undone = read(written(decide(start, 0), 0), 'review', 'review', 'review')
    expect(outcomeOf(undone, ids[0])).toBe('open')
  })

  it('does not open one again whose decision is still being written while others are read', () => {
    const after = read(decide(start, 0), 'review', 'review', 'review')
    expect(outcomeOf(after, ids[0])).toBe('stranger')
  })

  it('opens one again that could not be kept', () => {
    expect(outcomeOf(reviewStep(decide(start, 0), { kind: 'failed', ids: [ids[0]] }), ids[0])).toBe('open')
  })

  it('knows one who was taken off the list by the records', () => {
    expect(outcomeOf(read(start, undefined, 'review', 'review'), ids[0])).toBe('removed')
  })
})

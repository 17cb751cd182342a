import { describe, expect, it } from 'vitest'
import { roleOf, sideAcrossFromMe, sidesToAsk } from '#shared/domain/introductions/role.ts'
import { isOutcomeUnknown, progressOf, stepNow } from '#shared/domain/introductions/steps.ts'
import { type Replied, repliesThatHold, takenUp, withReply } from '#shared/domain/introductions/replies.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import { ANNA, BOB, CARLA, TODAY, day, introduction } from '../people.ts'

const anna = { kind: 'contact', id: ANNA } as const
const bob = { kind: 'contact', id: BOB } as const
const carla = { kind: 'contact', id: CARLA } as const

type Fields = Partial<Introduction>
const byMe = (fields: Fields = {}) => introduction('me', [ANNA, BOB], { state: 'proposed', ...fields })
const toMe = (fields: Fields = {}) => introduction(CARLA, ['me', BOB], { state: 'proposed', ...fields })
const between = (fields: Fields = {}) => introduction(CARLA, [ANNA, BOB], { state: 'proposed', ...fields })
const after = (row: Introduction, { state, replies }: Replied): Introduction => {
  const { replies: _before, ...rest } = row
  return { ...rest, state, ...(replies && { replies }) }
}

const said = (row: Introduction) => progressOf(row).map(({ step, state }) => `${step} ${state}`)

describe('My part in an introduction', () => {
  it('is to introduce, to be introduced, or none', () => {
    expect([byMe(), toMe(), between()].map((row) => roleOf(row))).toEqual(['by-me', 'to-me', 'between-others'])
    expect(sideAcrossFromMe(toMe())).toBe('second')
    expect(sideAcrossFromMe(toMe({ parties: [bob, { kind: 'me' }] }))).toBe('first')
    expect(sideAcrossFromMe(byMe())).toBeUndefined()
  })
  it('says whom I ask first: both, whoever introduces me, or nobody', () => {
    expect([byMe(), toMe(), between()].map((row) => sidesToAsk(row))).toEqual([['first', 'second'], ['by'], []])
  })
})

describe('The steps', () => {
  it('go from who and why to what came of it', () => {
    expect(said(byMe())).toEqual(['who done', 'ask now', 'make ahead', 'meet ahead', 'outcome ahead'])
    expect(said(byMe({ state: 'agreed' }))).toEqual(['who done', 'ask done', 'make now', 'meet ahead', 'outcome ahead'])
    expect(said(byMe({ state: 'met', replies: { first: { askedOn: TODAY } } }))).toEqual([
      'who done',
      'ask done',
      'make done',
      'meet done',
      'outcome now',
    ])
    expect(said(byMe({ state: 'fruitful', replies: { first: { askedOn: TODAY } } })).at(-1)).toBe('outcome done')
  })
  it('pass by asking when it was made at once, and leave it out between others', () => {
    expect(said(byMe({ state: 'made' }))[1]).toBe('ask skipped')
    expect(said(between())).toEqual(['who done', 'make now', 'meet ahead', 'outcome ahead'])
  })
  it('stay at asking when it was not to be', () => {
    expect(stepNow(byMe({ state: 'declined' }))).toBe('ask')
    expect(stepNow(between({ state: 'declined' }))).toBe('make')
  })
  it('leave the outcome unknown until one is written down', () => {
    expect(isOutcomeUnknown(byMe({ state: 'made' }))).toBe(true)
    expect(isOutcomeUnknown(byMe({ state: 'met', outcome: 'een boot' }))).toBe(false)
    expect(isOutcomeUnknown(byMe({ state: 'agreed' }))).toBe(false)
  })
})

describe('Asking both', () => {
  const yesterday = day('2026-11-22')

  it('is agreed when both said yes, however they were asked', () => {
    const asked = after(byMe(), withReply(byMe(), 'first', 'asked', yesterday))
    expect(asked).toMatchObject({ state: 'proposed', replies: { first: { askedOn: yesterday } } })
    const once = after(asked, withReply(asked, 'first', 'yes', TODAY))
    expect(once).toMatchObject({
      state: 'proposed',
      replies: { first: { askedOn: yesterday, answer: 'yes', answeredOn: TODAY } },
    })
    expect(withReply(once, 'second', 'yes', TODAY).state).toBe('agreed')
  })
  it('is not to be when one said no, and taken up again it keeps the yes of the other', () => {
    const no = byMe({ state: 'proposed', replies: { first: { answer: 'yes', answeredOn: TODAY } } })
    const declined = after(no, withReply(no, 'second', 'no', TODAY))
    expect(declined.state).toBe('declined')
    expect(takenUp(declined)).toEqual({ state: 'proposed', replies: { first: { answer: 'yes', answeredOn: TODAY } } })
  })
  it('is proposed again when a yes is taken back, and nothing stays of a reply taken back', () => {
    const agreed = byMe({ state: 'agreed', replies: { first: { answer: 'yes' }, second: { answer: 'yes' } } })
    expect(withReply(agreed, 'first', 'clear', TODAY)).toEqual({ state: 'proposed', replies: { second: { answer: 'yes' } } })
    expect(withReply(byMe({ replies: { first: { askedOn: TODAY } } }), 'first', 'clear', TODAY).replies).toBeUndefined()
  })
  it('takes one yes when someone introduces me', () => {
    expect(withReply(toMe(), 'by', 'yes', TODAY).state).toBe('agreed')
  })
  it('does not unmake what was made', () => {
    expect(withReply(byMe({ state: 'made' }), 'first', 'no', TODAY).state).toBe('made')
  })
  it('begins anew with who takes another’s place', () => {
    const before = byMe({ replies: { first: { answer: 'yes' }, second: { answer: 'yes' } } })
    expect(repliesThatHold(before, { ...before, parties: [anna, carla] })).toEqual({ first: { answer: 'yes' } })
    expect(repliesThatHold(before, { ...before, parties: [bob, anna] })).toBeUndefined()
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposalsOf } from '#shared/domain/events/proposals/proposals.ts'
import { plan as en } from '#shared/messages/en/events/plan.ts'
import { plan as nl } from '#shared/messages/nl/events/plan.ts'
import { ANNA, contact, favour, idOf, meeting } from '../people.ts'
import { anyFacts } from '../anyFacts.ts'
import { guest, knownGuest, proposed, room, stranger } from './guests.ts'

const promised = { favours: [favour({ state: 'promised' as const })] }
const bob = contact({ id: 'bob', name: { given: 'Bob', family: 'Smit' } })

describe('who is proposed', () => {
  test('one proposal a person with every reason, the weightiest first', () => {
    const all = knownGuest({
      contact: contact({ tier: 'a', nextTime: [{ id: '1', text: 'de tuin' }] }),
      meetings: [meeting({ date: '2026-01-05' }), meeting({ date: '2026-02-05' })],
      favours: [favour({ state: 'promised' })],
    })
    const twice = { ...all, guest: guest({ id: 'g-again' }) }
    expect(proposed([all, twice]).map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
      ['my-promise', 'cooling', 'next-time'],
    ])
  })
  test('whom I promised something before whom I only met once, and of equals tier A first', () => {
    const once = knownGuest({ contact: bob, meetings: [meeting({ date: '2026-03-12' }, [bob.id])] })
    expect(proposed([once, knownGuest(promised)]).map(({ name }) => name)).toEqual(['Anna de Vries', 'Bob Smit'])
    const dear = contact({ id: 'zoe', name: { given: 'Zoë' }, tier: 'a' })
    const both = [knownGuest(promised), knownGuest({ contact: dear, favours: [favour({ state: 'promised', contactId: 'zoe' })] })]
    expect(proposed(both).map(({ name }) => name)).toEqual(['Zoë', 'Anna de Vries'])
  })
  test('not who declined, is archived, was put aside, stands in the plan or is me', () => {
    const anna = knownGuest(promised)
    const aside = (fields: Readonly<Record<string, unknown>>) => proposed([{ ...anna, guest: guest(fields) }])
    expect(aside({ answer: 'declined' })).toEqual([])
    expect(aside({ isPassedOver: true })).toEqual([])
    expect(aside({ answer: 'tentative' })).toHaveLength(1)
    expect(proposed([knownGuest({ ...promised, contact: contact({ status: 'archived' }) })])).toEqual([])
    expect(proposalsOf(room([anna]), [{ contactId: ANNA }])).toEqual([])
    expect(proposalsOf(room([anna]), [{ name: 'anna de vries' }])).toEqual([])
    const me = { sought: [{ from: 'ask' as const, text: 'Circularity', tags: [] }], myName: 'Ines Duarte' }
    expect(proposed([stranger({ organisation: 'Circularity' })], me)).toEqual([])
  })
})

describe('a purpose to start from', () => {
  test('comes from the reasons, on the side it belongs to, two at most', () => {
    const nextTime = [1, 2, 3].map((n) => ({ id: `${n}`, text: `regel ${n}` }))
    const [found] = proposed([knownGuest({ contact: contact({ nextTime }), ...promised })])
    expect(found?.purposes.relational.map(({ kind }) => kind)).toEqual(['next-time'])
    expect(found?.purposes.reciprocal.map(({ kind }) => kind)).toEqual(['my-promise'])
  })
  test('has no word of what I noted or promised, nor twice the same: colleagues get to see it', () => {
    const nextTime = [1, 2].map((n) => ({ id: `${n}`, text: `regel ${n}` }))
    const [found] = proposed([knownGuest({ contact: contact({ nextTime }), ...promised })])
    expect(found?.reasons.map(({ values }) => values.what)).toContain('regel 1')
    expect(JSON.stringify(found?.purposes)).not.toMatch(/what|regel/u)
    const texts = [en, nl].flatMap(({ plan }): string[] => Object.values(plan.purpose))
    expect(texts.filter((text) => text.includes('{{what}}'))).toEqual([])
  })
  test('is to catch up with whom I know, to get to know whom I do not, and to listen', () => {
    const often = [meeting({ date: '2026-10-01' }), meeting({ date: '2026-11-01' })]
    const [known] = proposed([knownGuest({ ...promised, meetings: often })])
    expect(known?.purposes.relational.map(({ kind }) => kind)).toEqual(['catch-up'])
    const [unmet] = proposed([knownGuest(promised)])
    expect(unmet?.purposes.relational.map(({ kind }) => kind)).toEqual(['get-to-know'])
    const [once] = proposed([knownGuest({ meetings: [meeting({ date: '2026-03-12' })] })])
    expect(once?.purposes.reciprocal.map(({ kind }) => kind)).toEqual(['listen'])
  })
})

test('whatever is known, each proposal has reasons in order of weight, nobody is proposed twice, and the order of the list does not matter', () => {
  const anyGuests = fc
    .array(anyFacts, { maxLength: 6 })
    .map((all) =>
      all.map((one, n) => knownGuest({ ...one, contact: { ...one.contact, id: idOf(`c${n}`) } }, {}, { id: `g${n}` })),
    )
  fc.assert(
    fc.property(anyGuests, (guests) => {
      const found = proposed(guests)
      expect(new Set(found.map(({ contactId }) => contactId)).size).toBe(found.length)
      for (const { reasons, purposes } of found) {
        const weights = reasons.map(({ weight }) => weight)
        expect(weights.length).toBeGreaterThan(0)
        expect(weights).toEqual(weights.toSorted((a, b) => b - a))
        expect(purposes.relational.length * purposes.reciprocal.length).toBeGreaterThan(0)
      }
      expect(proposed(guests.toReversed())).toEqual(found)
    }),
    { numRuns: 60 },
  )
})

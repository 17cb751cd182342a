import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchGuests, prepareMatching, type GuestLine } from '#shared/domain/matching/match.ts'
import { contact } from './people.ts'

const PIECES = [
  'Anna',
  'Jan',
  'Kees',
  'Cornelis',
  'J.P.',
  'de',
  'van',
  "'t",
  'Vries',
  'Jansen',
  'Janssen',
  'Bakker',
  'Müller',
  'MSc',
  ',',
  '-',
  '(Bob)',
  'geb.',
]
const WORKS = ['KPN', 'Rabobank N.V.', 'Gemeente Utrecht', 'zzp']
const name = fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((words) => words.join(' '))
const person = fc
  .record({ name, at: fc.option(fc.constantFrom(...WORKS), { nil: undefined }), number: fc.nat(9999) })
  .map(({ name: written, at, number }) => ({ ...contact(`${written} `, at === undefined ? {} : { at }), key: number }))
const people = fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 12 })
const any = fc.record({ name: fc.oneof(name, fc.string(), fc.string({ unit: 'binary' })) }, { requiredKeys: ['name'] })
const lines: fc.Arbitrary<GuestLine[]> = fc.array(
  fc.oneof(
    any,
    fc.record({
      name: fc.oneof(name, fc.string()),
      organisation: fc.oneof(fc.constantFrom(...WORKS), fc.string()),
      email: fc.oneof(fc.emailAddress(), fc.string()),
    }),
  ),
  { maxLength: 6 },
)

it('answers any text, at most three candidates, each once, the best first', () => {
  fc.assert(
    fc.property(lines, people, (asked, here) => {
      const matches = matchGuests(asked, here)
      expect(matches).toHaveLength(asked.length)
      for (const { certainty, candidates } of matches) {
        const ids = candidates.map(({ contactId }) => contactId)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length).toBeLessThanOrEqual(3)
        expect(certainty === 'unknown').toBe(ids.length === 0)
        if (certainty === 'certain') expect(ids).toHaveLength(1)
        const scores = candidates.map(({ score }) => score)
        expect(scores).toEqual(scores.toSorted((one, other) => other - one))
        for (const score of scores) expect(score > 0 && score <= 1).toBe(true)
        for (const { reasons } of candidates) expect(reasons.length).toBeGreaterThan(0)
      }
    }),
  )
})

it('does not depend on the order of the people', () => {
  fc.assert(
    fc.property(lines, people, (asked, here) => {
      expect(matchGuests(asked, here.toReversed())).toEqual(matchGuests(asked, here))
    }),
  )
})

it('gives the same answer again', () => {
  fc.assert(
    fc.property(lines, people, (asked, here) => {
      const matcher = prepareMatching(here)
      const first = asked.map((each) => matcher.match(each))
      expect(asked.map((each) => matcher.match(each))).toEqual(first)
    }),
  )
})

it('is not certain of one of two who are the same in everything', () => {
  fc.assert(
    fc.property(lines, people, (asked, here) => {
      const twice = here.flatMap((each) => [each, { ...each, id: contact(`${each.id} twin`).id }])
      for (const { certainty } of matchGuests(asked, twice)) expect(certainty).not.toBe('certain')
    }),
  )
})

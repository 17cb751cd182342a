import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAST } from '#tests/fixtures/log/cast.ts'
import { TYPED_AT } from '#tests/fixtures/log/readTestLine.ts'
import { SETS } from '#tests/fixtures/log/sets.ts'
import { logPeople } from '#shared/language/log/people.ts'
import { readLog } from '#shared/language/log/readLog.ts'
import type { LogReading } from '#shared/language/log/reading.ts'

const sentences = [...SETS.whole, ...SETS.heldOut].map(({ text }) => text)
const vocabulary = [...new Set(sentences.flatMap((text) => text.split(' ')))]
const people = logPeople(CAST)

const ZONES = ['Europe/Amsterdam', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Pago_Pago', 'UTC']
const LOCALES = ['nl-NL', 'en-GB', 'en-US', 'ar-EG', 'th-TH', 'fa-IR', 'nl-NL-u-ca-buddhist']
/** Small enough to be printed when a property fails. */
const given = fc.record({
  locale: fc.constantFrom(...LOCALES),
  timeZone: fc.constantFrom(...ZONES),
  knows: fc.constantFrom<'everyone' | 'nobody'>('everyone', 'nobody'),
})
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never

const nobody = logPeople([])
const read = (text: string, { locale, timeZone, knows }: Given, ignored: readonly string[] = []): LogReading =>
  readLog(text, { now: TYPED_AT, locale, timeZone, people: knows === 'everyone' ? people : nobody, ignored })

const shuffled = fc.array(fc.constantFrom(...vocabulary), { maxLength: 25 }).map((list) => list.join(' '))
const joined = fc
  .tuple(fc.constantFrom(...sentences), fc.constantFrom('. ', ', ', '; ', ' ', '\n', ' - '), fc.constantFrom(...sentences))
  .map((parts) => parts.join(''))
const broken = fc
  .tuple(fc.constantFrom(...sentences), fc.nat(200), fc.string({ unit: 'grapheme', maxLength: 6 }))
  .map(([text, at, inserted]) => text.slice(0, at) + inserted + text.slice(at))
const wild = fc.string({ unit: 'grapheme', maxLength: 120 })
const halves = fc.string({ unit: 'binary', maxLength: 60 })
const line = fc.oneof(shuffled, joined, broken, wild, halves)

/** The letters, figures and marks of a line that nothing of its reading holds. */
function lostIn({ text, parts, glue, noteSpans }: LogReading): string[] {
  const held = new Set<number>()
  for (const { start, end } of [...parts.map(({ span }) => span), ...glue, ...noteSpans])
    for (let i = start; i < end; i += 1) held.add(i)
  const lost: string[] = []
  let at = 0
  for (const character of text) {
    if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character) && !held.has(at)) lost.push(character)
    at += character.length
  }
  return lost
}

describe('any line at all', () => {
  it('loses no letter: each is in a part, in glue or in the note', () => {
    fc.assert(
      fc.property(line, given, (text, under) => {
        const reading = read(text, under)
        expect(lostIn(reading)).toEqual([])
        expect(reading.note).toBe(reading.noteSpans.map(({ start, end }) => text.slice(start, end)).join(' '))
      }),
      { numRuns: 400 },
    )
  })

  it('is read the same each time', () => {
    fc.assert(
      fc.property(line, given, (text, under) => {
        expect(read(text, under)).toEqual(read(text, under))
      }),
      { numRuns: 300 },
    )
  })

  it('has spans that stand in the text and hold something', () => {
    fc.assert(
      fc.property(line, given, (text, under) => {
        const { parts, glue, noteSpans } = read(text, under)
        for (const { start, end } of [...parts.map(({ span }) => span), ...glue, ...noteSpans]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is all note when every word of it was thrown back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), given, (text, under) => {
        const { parts, note } = read(text, under, [text])
        expect(parts).toEqual([])
        expect(note).toBe(text)
      }),
      { numRuns: 100 },
    )
  })

  it('is read at every letter while it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), given, (text, under) => {
        for (let end = 0; end <= text.length; end += 1) expect(lostIn(read(text.slice(0, end), under))).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  it('names the same people on the same day in every locale', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.constantFrom(...LOCALES), (text, locale) => {
        const under = { timeZone: 'Europe/Amsterdam', knows: 'everyone' } as const
        const [here, there] = [read(text, { ...under, locale: 'nl-NL' }), read(text, { ...under, locale })]
        expect([there.people, there.date, there.time]).toEqual([here.people, here.date, here.time])
      }),
      { numRuns: 200 },
    )
  })
})

import { en } from 'chrono-node'
import * as nl from 'chrono-node/nl'
import { logPeople } from '#shared/language/log/people.ts'
import { readLog } from '#shared/language/log/readLog.ts'
import { CAST } from '#tests/fixtures/log/cast.ts'
import { TYPED_AT } from '#tests/fixtures/log/readTestLine.ts'
import { SETS } from '#tests/fixtures/log/sets.ts'
import { percentile, type Spread, spreadOf } from '../world/figures.ts'
import { people } from '../world/people.ts'

/** How the reading of one line did among so many people. */
export interface Reading {
  readonly people: number
  readonly lines: number
  readonly indexed: number
  readonly whole: Spread
  /** The same lines, letter by letter as they are typed, once each. */
  readonly typed: Spread
  /** chrono-node alone, looking for a date in both languages. */
  readonly chrono: Spread
  /** The slowest lines, for whoever mends them. */
  readonly slowest: readonly { readonly text: string; readonly ms: number }[]
}

/** Each line is read so many times, and its median counts: a reading that was interrupted says nothing. */
const ROUNDS = 9
/** Every so many lines of the set are typed letter by letter. */
const TYPED_EVERY = 20

function measured(texts: readonly string[], rounds: number, work: (text: string) => void): { text: string; ms: number }[] {
  return texts.map((text) => {
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now()
      work(text)
      return performance.now() - start
    })
    return { text, ms: percentile(times, 0.5) }
  })
}
const spread = (all: readonly { ms: number }[]): Spread => spreadOf(all.map(({ ms }) => ms))

/** Reads the sentences of the test set among so many people more than those they name. */
export function reading({ count, seed }: { readonly count: number; readonly seed: number }): Reading {
  const known = [...CAST, ...people(count, seed).map(({ contact }) => contact)]
  const start = performance.now()
  const index = logPeople(known)
  const indexed = performance.now() - start
  const texts = [...SETS.whole, ...SETS.heldOut].map(({ text }) => text)
  const context = { now: TYPED_AT, locale: 'nl-NL', timeZone: 'Europe/Amsterdam', people: index }
  const read = (text: string): void => void readLog(text, context)
  const date = new Date(TYPED_AT)
  const parse = (text: string): void => {
    nl.parse(text, date)
    en.GB.parse(text, date)
  }
  measured(texts, 2, read)
  const whole = measured(texts, ROUNDS, read)
  const letters = texts
    .filter((_text, i) => i % TYPED_EVERY === 0)
    .flatMap((text) => Array.from(text, (_letter, i) => text.slice(0, i + 1)))
  return {
    people: known.length,
    lines: texts.length,
    indexed,
    whole: spread(whole),
    typed: spread(measured(letters, 5, read)),
    chrono: spread(measured(texts, 5, parse)),
    slowest: whole.toSorted((a, b) => b.ms - a.ms).slice(0, 3),
  }
}

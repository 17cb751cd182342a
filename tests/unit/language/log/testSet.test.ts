import { afterAll, describe, expect, it } from 'vitest'
import { readTestLine } from '#tests/fixtures/log/readTestLine.ts'
import { type Field, FIELDS, precisionOf, recallOf, Score, scoreTable } from '#tests/fixtures/log/score.ts'
import type { Sentence } from '#tests/fixtures/log/sentence.ts'
import { SETS } from '#tests/fixtures/log/sets.ts'

function scoreOf(sentences: readonly Sentence[]): Score {
  const score = new Score()
  for (const sentence of sentences) score.add(sentence, readTestLine(sentence.text))
  return score
}

const whole = scoreOf(SETS.whole)
const heldOut = scoreOf(SETS.heldOut)
const tables = [
  scoreTable(`The one-line log: ${SETS.whole.length} sentences of the test set, those once held out among them`, whole),
  scoreTable(`The one-line log: ${SETS.heldOut.length} lines typed with one thumb, held out`, heldOut),
]

afterAll(() => {
  process.stdout.write(`${tables.join('\n')}\n`)
})

/** What of these must be right: a wrong person, day or direction costs trust. */
const PRECISE: readonly Field[] = ['participants', 'date', 'direction']
const PRECISION = 0.97
const RECALL = 0.95
/**
 * The least of the held-out sentences, a little under what was measured when they
 * were last arranged: other sentences have other floors, and these are the hardest
 * so far. A net against rules fitted to the sentences above, and no claim: hurried
 * lines nobody made rules for, in some fields so few that one of them is a tenth.
 * Raise them when the reader does better.
 */
const HELD_OUT_PRECISION: Readonly<Partial<Record<Field, number>>> = {
  participants: 0.94,
  date: 0.88,
  place: 0.94,
  treated: 0.94,
  direction: 0.7,
}
const HELD_OUT_RECALL: Readonly<Partial<Record<Field, number>>> = {
  kind: 0.9,
  participants: 0.9,
  date: 0.84,
  time: 0.84,
  place: 0.76,
  treated: 0.75,
  money: 0.95,
  minutes: 0.85,
  direction: 0.5,
  favours: 0.6,
  'favour due': 0.6,
  'follow-ups': 0.6,
  returned: 0.95,
  note: 0.84,
}

describe('the sentences of the test set', () => {
  it('are at least three hundred, half of them Dutch, each once', () => {
    const all = [...SETS.whole, ...SETS.heldOut]
    expect(all.length).toBeGreaterThanOrEqual(300)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })

  it.each(PRECISE)('%s: a precision of 97 percent and more', (field) => {
    expect(precisionOf(whole.counts[field]), misses(whole, field)).toBeGreaterThanOrEqual(PRECISION)
  })

  it.each(FIELDS)('%s: a recall of 95 percent and more', (field) => {
    expect(recallOf(whole.counts[field]), misses(whole, field)).toBeGreaterThanOrEqual(RECALL)
  })
})

describe('sentences held out of the making of the reader', () => {
  it.each(Object.entries(HELD_OUT_PRECISION))('%s: a precision of %f and more', (field, least) => {
    expect(precisionOf(heldOut.counts[fieldOf(field)])).toBeGreaterThanOrEqual(least)
  })

  it.each(Object.entries(HELD_OUT_RECALL))('%s: a recall of %f and more', (field, least) => {
    expect(recallOf(heldOut.counts[fieldOf(field)])).toBeGreaterThanOrEqual(least)
  })
})

function fieldOf(name: string): Field {
  const field = FIELDS.find((other) => other === name)
  if (field === undefined) throw new Error(`no field ${name}`)
  return field
}

/** The sentences a field was wrong in, for whoever mends it. */
function misses(score: Score, field: Field): string {
  return score.misses
    .filter((miss) => miss.field === field)
    .map(({ text, expected, read }) => `${text}\n  said [${expected}], read [${read}]`)
    .join('\n')
}

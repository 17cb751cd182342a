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
  scoreTable(`The one-line log: ${SETS.heldOut.length} hurried lines of what is passed on, held out`, heldOut),
]

afterAll(() => {
  process.stdout.write(`${tables.join('\n')}\n`)
})

/** What of these must be right: a wrong person, day or direction costs trust. */
const PRECISE: readonly Field[] = ['participants', 'date', 'direction']
const PRECISION = 0.97
const RECALL = 0.95
/**
 * The least of the held-out lines, a little under what was measured when they were
 * last arranged: other sentences have other floors. These say who passes whom and
 * what on to whom, so that they measure introductions and favours alone; of dates,
 * places and money they hold too few. A net, and no claim: they were written before
 * the rules, by whoever then made them. Raise them when the reader does better.
 */
const HELD_OUT_PRECISION: Readonly<Partial<Record<Field, number>>> = {
  participants: 0.95,
  direction: 0.92,
  favours: 0.9,
  introductions: 0.93,
}
const HELD_OUT_RECALL: Readonly<Partial<Record<Field, number>>> = {
  kind: 0.95,
  participants: 0.95,
  direction: 0.86,
  favours: 0.78,
  'favour state': 0.78,
  'favour due': 0.77,
  introductions: 0.93,
  'introduction state': 0.93,
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

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
  scoreTable(`The one-line log: ${SETS.whole.length} sentences of the test set`, whole),
  scoreTable(`The one-line log: ${SETS.heldOut.length} sentences held out`, heldOut),
]

afterAll(() => {
  process.stdout.write(`${tables.join('\n')}\n`)
})

/** What of these must be right: a wrong person, day or direction costs trust. */
const PRECISE: readonly Field[] = ['participants', 'date', 'direction']
const PRECISION = 0.97
const RECALL = 0.95
/** The least of the held-out sentences: rules must not be fitted to the others. */
const HELD_OUT = 0.9

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
  it.each(PRECISE)('%s: a precision of 90 percent and more', (field) => {
    expect(precisionOf(heldOut.counts[field])).toBeGreaterThanOrEqual(HELD_OUT)
  })

  it.each(FIELDS)('%s: a recall of 90 percent and more', (field) => {
    expect(recallOf(heldOut.counts[field])).toBeGreaterThanOrEqual(HELD_OUT)
  })
})

/** The sentences a field was wrong in, for whoever mends it. */
function misses(score: Score, field: Field): string {
  return score.misses
    .filter((miss) => miss.field === field)
    .map(({ text, expected, read }) => `${text}\n  said [${expected}], read [${read}]`)
    .join('\n')
}

import { afterAll, describe, expect, it } from 'vitest'
import { readGuestList } from '#shared/formats/guests/readGuestList.ts'
import { dutch } from '#tests/fixtures/matching/dutch.ts'
import { english } from '#tests/fixtures/matching/english.ts'
import { heldOutDutch } from '#tests/fixtures/matching/heldOutDutch.ts'
import { heldOutEnglish } from '#tests/fixtures/matching/heldOutEnglish.ts'
import { tornDutch } from '#tests/fixtures/matching/tornDutch.ts'
import { tornEnglish } from '#tests/fixtures/matching/tornEnglish.ts'
import { judge, linesOf, percent, scoreOf, scoreTable } from '#tests/fixtures/matching/score.ts'
import type { MatchingSet } from '#tests/fixtures/matching/set.ts'

const scored = (sets: readonly MatchingSet[]) => scoreOf(sets.flatMap((set) => judge(set, readGuestList)))
const tables: string[] = []
const SETS: readonly (readonly [name: string, sets: readonly MatchingSet[]])[] = [
  ['guest lists in Dutch', [dutch, tornDutch]],
  ['guest lists in English', [english, tornEnglish]],
  ['guest lists held out of the making of the rules', [heldOutDutch, heldOutEnglish]],
]
const TOP_THREE = 95
/**
 * The least of the held-out lists, a little under what was measured: lists of
 * real shapes nobody made rules for line by line. A net, and no claim. Raise it
 * when the reader or the matching does better.
 */
const HELD_OUT_TOP_THREE = 78

afterAll(() => {
  process.stdout.write(`${tables.join('\n')}\n`)
})

describe.each(SETS)('matching %s', (name, sets) => {
  const score = scored(sets)
  tables.push(scoreTable(name, score))

  it('is never certain of the wrong person', () => {
    expect(linesOf(score.wrongCertain)).toBe('')
  })

  it('finds whoever is here among the first three', () => {
    const isHeldOut = sets.includes(heldOutDutch)
    const least = isHeldOut ? HELD_OUT_TOP_THREE : TOP_THREE
    // Held-out lines are not to be looked at by whoever makes the rules.
    expect(percent(score.topThree), isHeldOut ? name : linesOf(score.missed)).toBeGreaterThanOrEqual(least)
  })
})

it('has at least four hundred lines to be judged by', () => {
  const lines = [dutch, english, tornDutch, tornEnglish, heldOutDutch, heldOutEnglish].flatMap((set) => set.lists.flat())
  expect(lines.length).toBeGreaterThanOrEqual(400)
})

import Fuse from 'fuse.js'
import { matchList, prepareMatching } from '#shared/domain/matching/match.ts'
import { displayName } from '#shared/language/names/display.ts'
import { spreadOf } from '../world/figures.ts'
import { guestsAmong, messyLines } from '../world/guests.ts'
import type { MatchingFigures, MatchingTask } from './parts.ts'

/** Who is shown to choose from. */
const SHOWN = 3
/** Measured rounds, after one that only warms up. */
const ROUNDS = 15

function work({ contacts, lines: count, seed }: MatchingTask): MatchingFigures {
  const people = guestsAmong(contacts, seed)
  const messy = messyLines(count, contacts, seed)
  const lines = messy.map(({ line }) => line)
  const [index, match, together]: [number[], number[], number[]] = [[], [], []]
  for (let round = -1; round < ROUNDS; round += 1) {
    const began = performance.now()
    const matcher = prepareMatching(people)
    const built = performance.now()
    matchList(lines, matcher)
    const done = performance.now()
    if (round < 0) continue
    index.push(built - began)
    match.push(done - built)
    together.push(done - began)
  }

  const names = people.map((person) => ({ id: person.id, name: displayName({ name: person.name }) }))
  const fuse = new Fuse(names, { keys: ['name'], includeScore: true })
  const began = performance.now()
  const fused = lines.map(({ name }) => fuse.search(name, { limit: SHOWN }).map(({ item }) => item.id))
  const fuseTime = performance.now() - began

  const matches = matchList(lines, prepareMatching(people))
  const ways = [...new Set(messy.flatMap(({ way, is }) => (is === undefined ? [] : way)))]
  const isHit = (ids: readonly string[] | undefined, is: string | undefined) => is !== undefined && ids?.includes(is) === true
  return {
    index: spreadOf(index),
    match: spreadOf(match),
    together: spreadOf(together),
    fuse: fuseTime,
    wrongCertain: matches.filter(
      ({ certainty, candidates }, i) => certainty === 'certain' && candidates[0]?.contactId !== messy[i]?.is,
    ).length,
    certain: matches.filter(({ certainty }) => certainty === 'certain').length,
    hitRates: ways.map((way) => {
      const these = messy.flatMap((each, i) => (each.way === way && each.is !== undefined ? [{ is: each.is, i }] : []))
      return {
        way,
        asked: these.length,
        found: these.filter(({ is, i }) =>
          isHit(
            matches[i]?.candidates.map(({ contactId }) => contactId),
            is,
          ),
        ).length,
        fuse: these.filter(({ is, i }) => isHit(fused[i], is)).length,
      }
    }),
  }
}

addEventListener('message', ({ data }: MessageEvent<MatchingTask>) => {
  postMessage(work(data))
})

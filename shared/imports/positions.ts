import type { Position } from '../domain/records/contact.ts'
import type { Day, PartialDate } from '../domain/records/values.ts'
import { PartialDateSchema } from '../domain/records/values.ts'
import * as v from 'valibot'
import { fold } from '../language/fold.ts'

const held = (position: Position): string =>
  fold(`${position.organisation ?? ''}|${position.department ?? ''}|${position.role ?? ''}`)

/** The positions still held, without what only Bakkie knows of them: what a file is compared with. */
export function currentPositions(positions: readonly Position[]): Position[] {
  return positions
    .filter((position) => position.to === undefined)
    .map(({ organisation, department, role }) => ({
      ...(organisation === undefined ? {} : { organisation }),
      ...(department === undefined ? {} : { department }),
      ...(role === undefined ? {} : { role }),
    }))
}

const monthOf = (day: Day): PartialDate => v.parse(PartialDateSchema, day.slice(0, 7))

/**
 * The positions after a file says which are held now: new ones first, noticed
 * today (a reason to write); one that is gone is kept and ended this month.
 */
export function takePositions(mine: readonly Position[], theirs: readonly Position[], today: Day): Position[] {
  const known = new Map(mine.map((position) => [held(position), position]))
  const named = new Set(theirs.map((position) => held(position)))
  const taken = theirs.map((position) => {
    const before = known.get(held(position))
    if (before !== undefined && (before.to === undefined) === (position.to === undefined)) return before
    return mine.length > 0 && position.to === undefined ? { ...position, noticedOn: today } : position
  })
  const left = mine
    .filter((position) => !named.has(held(position)))
    .map((position) => (position.to === undefined ? { ...position, to: monthOf(today) } : position))
  return [...taken, ...left]
}

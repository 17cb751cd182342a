import type { GuestLine, GuestMatch, MatchPerson } from './guest.ts'
import { withoutClashes } from './clashes.ts'
import { Matcher } from './matcher.ts'

export type { Candidate, Certainty, GuestLine, GuestMatch, MatchPerson, MatchPosition } from './guest.ts'
export type { MatchReason, MatchReasonKind } from './reasons.ts'
export { Matcher } from './matcher.ts'

/** Builds the index over everyone once, for as many lines as come. */
export function prepareMatching(people: Iterable<MatchPerson>): Matcher {
  const matcher = new Matcher()
  for (const person of people) matcher.add(person)
  return matcher
}

/**
 * Who the guests of one list are, a match for each line in the order of the
 * lines. Never throws; the order of the people does not matter.
 */
export function matchGuests(lines: readonly GuestLine[], people: Iterable<MatchPerson>): GuestMatch[] {
  return matchList(lines, prepareMatching(people))
}

/** The same with an index that is there already. */
export function matchList(lines: readonly GuestLine[], matcher: Matcher): GuestMatch[] {
  return withoutClashes(
    lines,
    lines.map((line) => matcher.match(line)),
  )
}

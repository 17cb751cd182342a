import type { GuestLine, GuestMatch } from './guest.ts'
import { isSameOrganisation, organisationsOf } from './organisations.ts'

/**
 * Two lines of one list that give two employers are two people: where both
 * would be the same contact for certain, only the one whose employer is theirs
 * stays so.
 */
export function withoutClashes(lines: readonly GuestLine[], matches: readonly GuestMatch[]): GuestMatch[] {
  const claims = new Map<string, number[]>()
  matches.forEach(({ certainty, candidates }, i) => {
    const [only] = candidates
    if (certainty !== 'certain' || only === undefined) return
    claims.set(only.contactId, [...(claims.get(only.contactId) ?? []), i])
  })
  const clashing = new Set<number>()
  for (const claim of claims.values())
    for (const i of claim) {
      const others = claim.filter((other) => other !== i && areTwo(lines[i], lines[other]))
      if (others.some((other) => weight(matches[other]) >= weight(matches[i]))) clashing.add(i)
    }
  return matches.map((match, i) => (clashing.has(i) ? { ...match, certainty: 'likely' } : match))
}

function areTwo(one: GuestLine | undefined, other: GuestLine | undefined): boolean {
  if (one?.organisation === undefined || other?.organisation === undefined) return false
  const [some, others] = [organisationsOf(one.organisation), organisationsOf(other.organisation)]
  return some.length > 0 && others.length > 0 && !some.some((each) => others.some((another) => isSameOrganisation(each, another)))
}

/** How much speaks for a match besides its name. */
function weight(match: GuestMatch | undefined): number {
  const kinds = match?.candidates[0]?.reasons.map(({ kind }) => kind) ?? []
  if (kinds.includes('email')) return 3
  if (kinds.includes('organisation') || kinds.includes('emailOrganisation')) return 2
  return kinds.includes('formerOrganisation') ? 1 : 0
}

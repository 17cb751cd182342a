import type { Introduction, Party } from '../records/favour.ts'

/** Which part is mine: I introduce two people, someone introduces me, or it happens between others. */
export type Role = 'by-me' | 'to-me' | 'between-others'

/** My part in an introduction. */
export function roleOf({ by, parties }: Pick<Introduction, 'by' | 'parties'>): Role {
  if (by.kind === 'me') return 'by-me'
  return parties.some((party) => party.kind === 'me') ? 'to-me' : 'between-others'
}

/** Where someone stands in an introduction. */
export type Side = 'by' | 'first' | 'second'

/** Who stands on a side. */
export function partyAt({ by, parties }: Pick<Introduction, 'by' | 'parties'>, side: Side): Party {
  if (side === 'by') return by
  return side === 'first' ? parties[0] : parties[1]
}

/** The one I am introduced to; undefined when I am none of the two. */
export function sideAcrossFromMe({ parties }: Pick<Introduction, 'parties'>): 'first' | 'second' | undefined {
  if (parties[0].kind === 'me') return 'second'
  return parties[1].kind === 'me' ? 'first' : undefined
}

/** Who is asked before it is made: both, when I introduce; who introduces, when someone introduces me; nobody else's business. */
export function sidesToAsk(introduction: Pick<Introduction, 'by' | 'parties'>): readonly Side[] {
  const role = roleOf(introduction)
  if (role === 'by-me') return ['first', 'second']
  return role === 'to-me' ? ['by'] : []
}

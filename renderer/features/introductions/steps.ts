import type { Introduction } from '#shared/domain/records/favour.ts'

/** The states of an introduction, in the order it goes through them. */
export const INTRODUCTION_STATES = [
  'proposed',
  'agreed',
  'made',
  'met',
  'fruitful',
  'declined',
] as const satisfies readonly Introduction['state'][]

const NEXT = { proposed: 'agreed', agreed: 'made', made: 'met', met: 'fruitful' } as const

/** States that have a next one. */
export type Underway = keyof typeof NEXT

export const isUnderway = (state: Introduction['state']): state is Underway => state in NEXT

/** The state that comes after. */
export const nextState = (state: Underway): (typeof NEXT)[Underway] => NEXT[state]

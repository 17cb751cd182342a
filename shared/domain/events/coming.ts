import type { Guest } from '../records/gathering.ts'

/**
 * Whether someone on the list counts as a guest: all do but those who said that
 * they cannot come, and of those whoever was met there all the same. Everywhere
 * guests are counted it is these; who cannot come is said beside it.
 */
export const isComing = ({ answer, met }: Pick<Guest, 'answer' | 'met'>): boolean => answer !== 'declined' || met === true

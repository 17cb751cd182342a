import type { Introduction } from '../records/favour.ts'
import type { ContactId, Day } from '../records/values.ts'
import { INTRODUCTION_CUPS } from './cups.ts'
import type { LedgerEntry } from './entry.ts'

/** The day an introduction was made, when it was: it stays made in `met` and `fruitful`. */
export function introducedOn(introduction: Introduction): Day | undefined {
  const { state } = introduction
  return state === 'made' || state === 'met' || state === 'fruitful' ? (introduction.madeOn ?? introduction.on) : undefined
}

/** The part a contact has in an introduction, seen from me. */
export type IntroductionPart = 'brought-together-by-me' | 'introduced-me' | 'was-introduced-to-me' | 'outside-me'

/** Which part the contact has: by me of A and B; by C of me to D; anything else happens outside me. */
export function partOf({ by, parties }: Introduction, contactId: ContactId): IntroductionPart {
  const isParty = parties.some((party) => party.kind === 'contact' && party.id === contactId)
  if (by.kind === 'me') return isParty ? 'brought-together-by-me' : 'outside-me'
  if (!parties.some((party) => party.kind === 'me')) return 'outside-me'
  if (by.id === contactId) return 'introduced-me'
  return isParty ? 'was-introduced-to-me' : 'outside-me'
}

/**
 * The entry of one introduction in one contact's ledger, from the day it was
 * made: by me of A and B, 3 cups poured to each; by C of me to D, 3 received from
 * C and nothing with D; by C of A to B, nothing.
 */
export function introductionEntries(introduction: Introduction, contactId: ContactId): LedgerEntry[] {
  const date = introducedOn(introduction)
  if (date === undefined) return []
  const entry = { date, cups: INTRODUCTION_CUPS, shared: false, source: { kind: 'introduction', id: introduction.id } } as const
  switch (partOf(introduction, contactId)) {
    case 'brought-together-by-me':
      return [{ ...entry, direction: 'poured', why: 'introduced-by-me' }]
    case 'introduced-me':
      return [{ ...entry, direction: 'received', why: 'introduced-by-them' }]
    default:
      return []
  }
}

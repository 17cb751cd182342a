import type { ContactFacts } from '../facts.ts'
import type { Cadence } from '../records/contact.ts'
import type { Rules } from '../records/desk.ts'
import type { EffectiveCadence } from '../summary/summary.ts'

/** Days after which warmth halves when no cadence is in force. */
export const DEFAULT_HALF_LIFE = 90

/**
 * The cadence in force for a contact, and whose it is. Their own, or "none",
 * wins; else the shortest ideal among their tier's and their groups' (the shorter
 * longest when ideals are equal, the tier's before a group's when both are). Only
 * an ideal given: longest is twice it; never below the ideal. Days.
 */
export function effectiveCadence(
  facts: Pick<ContactFacts, 'contact' | 'groupCadences'>,
  rules: Pick<Rules, 'cadences'>,
): EffectiveCadence | undefined {
  const { contact, groupCadences } = facts
  if (contact.cadence === 'none') return undefined
  if (contact.cadence !== undefined) return { ...whole(contact.cadence), from: 'contact' }
  const ofTier = contact.tier === undefined ? undefined : rules.cadences[contact.tier]
  let shortest: EffectiveCadence | undefined = ofTier && { ...whole(ofTier), from: 'tier' }
  for (const { groupId, cadence } of groupCadences) {
    const candidate: EffectiveCadence = { ...whole(cadence), from: 'group', groupId }
    if (shortest === undefined || isShorter(candidate, shortest)) shortest = candidate
  }
  return shortest
}

function whole({ ideal, longest }: Cadence): { ideal: number; longest: number } {
  return { ideal, longest: Math.max(ideal, longest ?? 2 * ideal) }
}

function isShorter(a: EffectiveCadence, b: EffectiveCadence): boolean {
  return a.ideal === b.ideal ? a.longest < b.longest : a.ideal < b.ideal
}

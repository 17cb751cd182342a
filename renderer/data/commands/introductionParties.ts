import type { Introduction } from '#shared/domain/records/favour.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** Every contact in an introduction, once each: by whom it is, then whom it brings together. */
export function contactIdsOf(by: Introduction['by'], parties: Introduction['parties']): ContactId[] {
  return [...new Set([by, ...parties].flatMap((party) => (party.kind === 'contact' ? [party.id] : [])))]
}

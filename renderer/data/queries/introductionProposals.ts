import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { type Fit, fitsOf } from '#shared/domain/introductions/fits.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { summariesOf } from './contacts.ts'
import type { NamedContact } from './names.ts'

/** Two people one could bring together: what the one looks for, the other can give. */
export interface IntroductionProposal {
  readonly fit: Fit
  readonly asker: NamedContact
  readonly giver: NamedContact
}

/**
 * Who could be brought together, the best fit first. Left out are people who are
 * archived or deceased, and two who are related or were introduced before.
 * @param about only proposals with this contact
 */
export async function introductionProposals(
  data: Data,
  about: ContactId | undefined,
  limit: number,
): Promise<IntroductionProposal[]> {
  const { db } = data
  const fits = fitsOf(await db.needs.toArray(), about)
  const people = await summariesOf(
    db,
    fits.flatMap(({ ask, offer }) => [ask.owner, offer.owner]),
  )
  const known = await knownPairs(db)
  const proposals: IntroductionProposal[] = []
  for (const fit of fits) {
    const asker = people.get(fit.ask.owner)
    const giver = people.get(fit.offer.owner)
    if (asker?.status !== 'active' || giver?.status !== 'active' || known.has(pairKey(asker.id, giver.id))) continue
    proposals.push({ fit, asker: nameOf(asker), giver: nameOf(giver) })
    if (proposals.length === limit) break
  }
  return proposals
}

const nameOf = ({ id, name, photo }: NamedContact): NamedContact => ({ id, name, ...(photo !== undefined && { photo }) })

const pairKey = (a: ContactId, b: ContactId): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Pairs that need no introduction: it was proposed or made before, or the one is the other's relation. */
async function knownPairs(db: BakkieDatabase): Promise<ReadonlySet<string>> {
  const introductions = await db.introductions.toArray()
  const relations = await db.relations.toArray()
  return new Set([
    ...introductions.flatMap(({ parties: [first, second] }) =>
      first.kind === 'contact' && second.kind === 'contact' ? [pairKey(first.id, second.id)] : [],
    ),
    ...relations.flatMap(({ contactId, otherId }) => (otherId === undefined ? [] : [pairKey(contactId, otherId)])),
  ])
}

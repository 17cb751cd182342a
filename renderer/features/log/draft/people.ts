import type {
  FavourReading,
  FollowUpReading,
  IntroductionReading,
  InvitedReading,
  PartValues,
  PartyReading,
  PersonRef,
  TreatReading,
} from '#shared/language/log/reading.ts'
import { samePerson } from '#shared/language/log/people.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'

/** One key a person, for notes and lists; the same new name is the same person. */
export const personKey = (ref: PersonRef): string => (ref.kind === 'contact' ? ref.id : `new ${fold(ref.name)}`)

/** Puts the person someone was corrected to wherever the line speaks of them. */
export type Swap = (ref: PersonRef) => PersonRef

/** Says of each person who they are after corrections of the participants. */
export function swapOf(corrections: readonly { readonly from: PersonRef; readonly to: PersonRef }[]): Swap {
  return (ref) => corrections.find(({ from }) => samePerson(from, ref))?.to ?? ref
}

const swapTreat = (treat: TreatReading, swap: Swap): TreatReading =>
  treat.kind === 'participants' ? { ...treat, who: treat.who.map((ref) => swap(ref)) } : treat

const swapInvited = (invited: InvitedReading, swap: Swap): InvitedReading =>
  invited.kind === 'participants' ? { ...invited, who: invited.who.map((ref) => swap(ref)) } : invited

const swapFavour = (favour: FavourReading, swap: Swap): FavourReading => ({
  ...favour,
  whom: swap(favour.whom),
  ...(favour.forWhom && { forWhom: swap(favour.forWhom) }),
})

const swapFollowUp = (followUp: FollowUpReading, swap: Swap): FollowUpReading =>
  followUp.whom === undefined ? followUp : { ...followUp, whom: swap(followUp.whom) }

function swapIntroduction(introduction: IntroductionReading, swap: Swap): IntroductionReading {
  const party = (one: PartyReading): PartyReading => (one.kind === 'me' ? one : swap(one))
  const [first, second] = introduction.parties
  return { ...introduction, by: party(introduction.by), parties: [party(first), party(second)] }
}

/** Someone who is no contact any more, such as one whose making was taken back, is a new name again. */
export const stillThere =
  (has: (id: ContactId) => boolean): Swap =>
  (ref) =>
    ref.kind === 'contact' && !has(ref.id) ? { kind: 'new', name: ref.name } : ref

/** Something that was understood, with everyone it speaks of swapped; participants themselves are not. */
export function swapped<One extends Spoken>(one: One, swap: Swap): One {
  switch (one.kind) {
    case 'treated':
      return { ...one, value: swapTreat(one.value, swap) }
    case 'invited':
      return { ...one, value: swapInvited(one.value, swap) }
    case 'favour':
      return { ...one, value: swapFavour(one.value, swap) }
    case 'introduction':
      return { ...one, value: swapIntroduction(one.value, swap) }
    case 'followUp':
      return { ...one, value: swapFollowUp(one.value, swap) }
    case 'returned':
      return { ...one, value: { ...one.value, whom: swap(one.value.whom) } }
    default:
      return one
  }
}

/** Anything with a kind and the value that goes with it: a part of a reading, an item of a draft. */
type Spoken = { readonly [K in keyof PartValues]: { readonly kind: K; readonly value: PartValues[K] } }[keyof PartValues]

/** Everyone something speaks of. */
export function peopleIn(item: Spoken): PersonRef[] {
  switch (item.kind) {
    case 'person':
      return [item.value]
    case 'treated':
    case 'invited':
      return item.value.kind === 'participants' ? [...item.value.who] : []
    case 'favour':
      return item.value.forWhom ? [item.value.whom, item.value.forWhom] : [item.value.whom]
    case 'introduction':
      return [item.value.by, ...item.value.parties].filter((party) => party.kind !== 'me')
    case 'followUp':
      return item.value.whom ? [item.value.whom] : []
    case 'returned':
      return [item.value.whom]
    default:
      return []
  }
}

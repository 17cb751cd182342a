import type {
  FavourReading,
  FollowUpReading,
  IntroductionReading,
  InvitedReading,
  PartyReading,
  PersonRef,
  TreatReading,
} from '#shared/language/log/reading.ts'
import { samePerson } from '#shared/language/log/people.ts'
import { fold } from '#shared/language/fold.ts'

/** One key a person, for notes and lists; the same new name is the same person. */
export const personKey = (ref: PersonRef): string => (ref.kind === 'contact' ? ref.id : `new ${fold(ref.name)}`)

/** Puts the person someone was corrected to wherever the line speaks of them. */
export type Swap = (ref: PersonRef) => PersonRef

/** Says of each person who they are after corrections of the participants. */
export function swapOf(corrections: readonly { readonly from: PersonRef; readonly to: PersonRef }[]): Swap {
  return (ref) => corrections.find(({ from }) => samePerson(from, ref))?.to ?? ref
}

export const swapTreat = (treat: TreatReading, swap: Swap): TreatReading =>
  treat.kind === 'participants' ? { ...treat, who: treat.who.map((ref) => swap(ref)) } : treat

export const swapInvited = (invited: InvitedReading, swap: Swap): InvitedReading =>
  invited.kind === 'participants' ? { ...invited, who: invited.who.map((ref) => swap(ref)) } : invited

export const swapFavour = (favour: FavourReading, swap: Swap): FavourReading => ({
  ...favour,
  whom: swap(favour.whom),
  ...(favour.forWhom && { forWhom: swap(favour.forWhom) }),
})

export const swapFollowUp = (followUp: FollowUpReading, swap: Swap): FollowUpReading =>
  followUp.whom === undefined ? followUp : { ...followUp, whom: swap(followUp.whom) }

export function swapIntroduction(introduction: IntroductionReading, swap: Swap): IntroductionReading {
  const party = (one: PartyReading): PartyReading => (one.kind === 'me' ? one : swap(one))
  const [first, second] = introduction.parties
  return { ...introduction, by: party(introduction.by), parties: [party(first), party(second)] }
}

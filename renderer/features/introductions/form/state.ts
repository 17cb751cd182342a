import { contactNamed, isSamePerson, type PersonChoice } from '#app/people/choice.ts'
import type { IntroductionChanged } from '#data/commands/introductions.ts'
import { addIntroduction, updateIntroduction } from '#data/commands/introductions.ts'
import type { Data } from '#data/data.ts'
import type { NamedIntroduction, NamedParty } from '#data/queries/names.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Role } from '#shared/domain/introductions/role.ts'
import type { Introduction, Party } from '#shared/domain/records/favour.ts'
import type { Day, EventId, IntroductionId } from '#shared/domain/records/values.ts'

/** What stands in the introduction form. */
export interface IntroductionState {
  readonly by: 'me' | 'contact'
  readonly byWhom: PersonChoice | undefined
  readonly first: PersonChoice | undefined
  readonly second: PersonChoice | undefined
  /** Whether a name typed becomes a contact. */
  readonly makeFirst: boolean
  readonly makeSecond: boolean
  readonly why: string
  readonly state: Introduction['state']
  readonly on: Day
  readonly madeOn: Day | undefined
  readonly outcome: string
  /** Of a new one: the event it came of. */
  readonly eventId?: EventId | undefined
}

/** States in which an introduction has been made. */
export const isMade = (state: Introduction['state']): boolean => state === 'made' || state === 'met' || state === 'fruitful'

/** A new introduction by me, of those already chosen. */
export function newIntroduction(people: readonly PersonChoice[], today: Day): IntroductionState {
  const [first, second] = people
  return {
    by: 'me',
    byWhom: undefined,
    first,
    second,
    makeFirst: false,
    makeSecond: false,
    why: '',
    state: 'proposed',
    on: today,
    madeOn: today,
    outcome: '',
  }
}

/** My part in what stands in the form. */
export function roleIn({ by, first, second }: Pick<IntroductionState, 'by' | 'first' | 'second'>): Role {
  if (by === 'me') return 'by-me'
  return first?.kind === 'me' || second?.kind === 'me' ? 'to-me' : 'between-others'
}

/** Another part for me, keeping whom one chose: whoever was to be introduced first is the one to introduce me. */
export function withRole(state: IntroductionState, role: Role): Partial<IntroductionState> {
  if (roleIn(state) === role) return {}
  const first = state.first?.kind === 'me' ? undefined : state.first
  if (role === 'by-me') return { by: 'me', byWhom: undefined, first: first ?? state.byWhom }
  if (role === 'between-others') return { by: 'contact', first }
  const byWhom = state.byWhom ?? (first?.kind === 'contact' ? first : undefined)
  return { by: 'contact', byWhom, first: { kind: 'me' }, makeFirst: false }
}

/** The form of an introduction that is there. */
export function introductionState({ introduction, by, parties }: NamedIntroduction, today: Day): IntroductionState {
  return {
    by: by.kind === 'me' ? 'me' : 'contact',
    byWhom: by.kind === 'me' ? undefined : choiceOf(by),
    first: choiceOf(parties[0]),
    second: choiceOf(parties[1]),
    makeFirst: false,
    makeSecond: false,
    why: introduction.why ?? '',
    state: introduction.state,
    on: introduction.on,
    madeOn: introduction.madeOn ?? today,
    outcome: introduction.outcome ?? '',
  }
}

const choiceOf = (party: NamedParty): PersonChoice =>
  party.kind === 'contact' ? { kind: 'contact', id: party.id, name: party.name } : party

/** What keeps an introduction from being saved, by field. */
export interface IntroductionProblems {
  readonly byWhom?: 'byMissing' | 'same'
  readonly first?: 'partyMissing' | 'oneContact'
  readonly second?: 'partyMissing' | 'same'
}

/** What is missing or cannot be. */
export function problemsOf(state: IntroductionState): IntroductionProblems {
  const { by, byWhom, first, second, makeFirst, makeSecond } = state
  const isNew = (choice: PersonChoice | undefined, make: boolean) =>
    choice?.kind === 'contact' || (choice?.kind === 'name' && make)
  const hasContact = by === 'contact' || isNew(first, makeFirst) || isNew(second, makeSecond)
  const isOneOfThem = by === 'contact' && (isSamePerson(byWhom, first) || isSamePerson(byWhom, second))
  return {
    ...(by === 'contact' && byWhom === undefined && { byWhom: 'byMissing' as const }),
    ...(isOneOfThem && { byWhom: 'same' as const }),
    ...(first === undefined
      ? { first: 'partyMissing' as const }
      : second !== undefined && !hasContact && { first: 'oneContact' as const }),
    ...(second === undefined ? { second: 'partyMissing' as const } : isSamePerson(first, second) && { second: 'same' as const }),
  }
}

/** Saves the form: a new introduction, with its new contacts in the same change, or the one that was there. */
export async function saveIntroduction(
  data: Data,
  state: IntroductionState,
  id: IntroductionId | undefined,
): Promise<IntroductionChanged> {
  const made: Contact[] = []
  const partyOf = (choice: PersonChoice | undefined, make: boolean): Party => {
    if (choice === undefined) throw new Error('an introduction needs two parties')
    if (choice.kind === 'contact') return { kind: 'contact', id: choice.id }
    if (choice.kind === 'me' || !make || id !== undefined) return choice
    const contact = contactNamed(choice.name, data.clock.now())
    made.push(contact)
    return { kind: 'contact', id: contact.id }
  }
  const { byWhom } = state
  const fields = {
    by:
      state.by === 'contact' && byWhom?.kind === 'contact'
        ? { kind: 'contact' as const, id: byWhom.id }
        : { kind: 'me' as const },
    parties: [partyOf(state.first, state.makeFirst), partyOf(state.second, state.makeSecond)] satisfies [Party, Party],
    why: state.why,
    state: state.state,
    on: state.on,
    madeOn: isMade(state.state) ? state.madeOn : undefined,
    outcome: state.outcome,
  } satisfies Parameters<typeof updateIntroduction>[2]
  return id === undefined
    ? addIntroduction(data, { ...fields, eventId: state.eventId }, made)
    : updateIntroduction(data, id, fields)
}

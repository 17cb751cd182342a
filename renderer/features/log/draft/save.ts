import type {
  MeetingDraft,
  MeetingFavour,
  MeetingFollowUp,
  MeetingIntroduction,
  ParticipantDraft,
  PartyRef,
  PersonRef as DraftRef,
} from '#data/commands/meetingDraft.ts'
import type {
  FavourReading,
  FollowUpReading,
  IntroductionReading,
  PartyReading,
  PersonRef,
  TreatReading,
} from '#shared/language/log/reading.ts'
import { first, valuesOf, type LogDraft } from './draft.ts'
import type { InvitedReading } from './invited.ts'
import { personKey } from './people.ts'

/** What `logMeeting` is given for a draft. */
export function meetingDraftOf(draft: LogDraft): MeetingDraft {
  const { items, more } = draft
  const people = valuesOf(draft, 'person')
  const [time, place, treated, money, minutes] = [
    first(items, 'time')?.value,
    first(items, 'place')?.value,
    first(items, 'treated')?.value,
    first(items, 'money')?.value,
    first(items, 'minutes')?.value,
  ]
  return {
    kind: first(items, 'kind')?.value ?? 'coffee',
    date: first(items, 'date')?.value ?? missingDate(),
    state: draft.state,
    participants: people.map((ref) => participant(ref, more.personNotes?.[personKey(ref)])),
    tags: valuesOf(draft, 'tag'),
    favours: valuesOf(draft, 'favour').map((favour) => favourOf(favour)),
    introductions: valuesOf(draft, 'introduction').map((introduction) => introductionOf(introduction)),
    followUps: valuesOf(draft, 'followUp').flatMap((followUp) => followUpOf(followUp, people[0])),
    ...(time !== undefined && { time }),
    ...(place !== undefined && { where: place }),
    ...(treated !== undefined && { treated: treatedOf(treated) }),
    ...(money !== undefined && { money }),
    ...(minutes !== undefined && { minutes }),
    ...(draft.note !== '' && { note: draft.note }),
    ...(more.topics !== undefined && { topics: [...more.topics] }),
    ...(more.cups !== undefined && { cups: more.cups }),
    ...(more.invited !== undefined && { invited: invitedOf(more.invited) }),
    ...(more.nextTimeDone !== undefined && { nextTimeDone: more.nextTimeDone }),
  }
}

function missingDate(): never {
  throw new Error('a draft always has a date: the one assumed where none is said')
}

export const refOf = (ref: PersonRef): DraftRef => (ref.kind === 'contact' ? { contactId: ref.id } : { newName: ref.name })

function participant(ref: PersonRef, note: string | undefined): ParticipantDraft {
  const said = note === undefined || note.trim() === '' ? {} : { note }
  return ref.kind === 'contact' ? { contactId: ref.id, ...said } : { newName: ref.name, ...said }
}

function treatedOf(treated: TreatReading): NonNullable<MeetingDraft['treated']> {
  return treated.kind === 'participants' ? { kind: 'participants', who: treated.who.map((ref) => refOf(ref)) } : treated
}

function invitedOf(invited: InvitedReading): NonNullable<MeetingDraft['invited']> {
  return invited.kind === 'participants' ? { kind: 'participants', who: invited.who.map((ref) => refOf(ref)) } : invited
}

/** A thing lent has its day to come back where another favour has its day to be done. */
export function favourOf({ whom, loan, due, doneOn, what, ...rest }: FavourReading): MeetingFavour {
  const lent = loan === true && { loan: { item: what, ...(rest.money && { money: rest.money }), ...(due && { returnBy: due }) } }
  const days = { ...(due && loan !== true && { due }), ...(doneOn && { doneOn }) }
  return { ...rest, what, who: refOf(whom), ...days, ...lent }
}

const partyOf = (party: PartyReading): PartyRef => (party.kind === 'me' ? { me: true } : refOf(party))

export function introductionOf({ by, parties, ...rest }: IntroductionReading): MeetingIntroduction {
  return { ...rest, by: by.kind === 'me' ? { me: true } : refOf(by), parties: [partyOf(parties[0]), partyOf(parties[1])] }
}

/** A follow-up that names nobody is with the first at the table. */
export function followUpOf({ whom, ...rest }: FollowUpReading, otherwise: PersonRef | undefined): MeetingFollowUp[] {
  const who = whom ?? otherwise
  return who === undefined ? [] : [{ ...rest, who: refOf(who) }]
}

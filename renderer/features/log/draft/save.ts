import type {
  MeetingDraft,
  MeetingFavour,
  MeetingFollowUp,
  MeetingIntroduction,
  ParticipantDraft,
  PartyRef,
  PersonRef as DraftRef,
} from '#data/commands/meetingDraft.ts'
import type { AloneDraft } from '#data/commands/logAlone.ts'
import type {
  FavourReading,
  FollowUpReading,
  IntroductionReading,
  InvitedReading,
  PartyReading,
  PersonRef,
  TreatReading,
} from '#shared/language/log/reading.ts'
import { type AnyItem, first, valuesOf, type LogDraft } from './draft.ts'
import { capitalOf } from './capital.ts'
import { givenBackOf } from './givenBack.ts'
import { personKey } from './people.ts'

/** What `logMeeting` is given for a draft. */
export function meetingDraftOf(draft: LogDraft): MeetingDraft {
  const { items, more } = draft
  const people = valuesOf(draft, 'person')
  const back = valuesOf(draft, 'returned').flatMap((one) => givenBackOf(one))
  const [time, place, treated, invited, money, minutes] = [
    first(items, 'time')?.value,
    first(items, 'place')?.value,
    first(items, 'treated')?.value,
    first(items, 'invited')?.value,
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
    ...(back.length > 0 && { returned: back }),
    ...(time !== undefined && { time }),
    ...(place !== undefined && { where: place }),
    ...(treated !== undefined && { treated: treatedOf(treated) }),
    ...(money !== undefined && { money }),
    ...(minutes !== undefined && { minutes }),
    ...(draft.note !== '' && { note: draft.note }),
    ...(more.topics !== undefined && { topics: [...more.topics] }),
    ...(more.cups !== undefined && { cups: more.cups }),
    ...(invited !== undefined && { invited: invitedOf(invited) }),
    ...(more.nextTimeDone !== undefined && { nextTimeDone: more.nextTimeDone }),
  }
}

/** A draft whose bare reminders say what to do: a follow-up cannot be stored without. */
export function namingFollowUps(draft: LogDraft, what: string): LogDraft {
  const named = (item: AnyItem): AnyItem =>
    item.kind === 'followUp' && item.value.what.trim() === '' ? { ...item, value: { ...item.value, what } } : item
  return { ...draft, items: draft.items.map((item) => named(item)) }
}

/** What `logAlone` is given for a draft without a meeting; what remains of the line goes with the first of it. */
export function aloneDraftOf(draft: LogDraft): AloneDraft {
  const [person] = valuesOf(draft, 'person')
  const [favour, ...favours] = valuesOf(draft, 'favour').map((one) => favourOf(one))
  const [introduction, ...introductions] = valuesOf(draft, 'introduction').map((one) => introductionOf(one))
  const [followUp, ...followUps] = valuesOf(draft, 'followUp').flatMap((one) => followUpOf(one, person))
  const [back, ...others] = valuesOf(draft, 'returned').flatMap((one) => givenBackOf(one))
  const rest = [draft.note, ...valuesOf(draft, 'tag').map((tag) => `#${tag}`)].filter((part) => part !== '').join(' ')
  const on = first(draft.items, 'date')?.value
  const withRest = (text = ''): string => [text, rest].filter((part) => part !== '').join(' · ')
  const isRestOf = {
    introduction: favour === undefined,
    followUp: favour === undefined && introduction === undefined,
    returned: favour === undefined && introduction === undefined && followUp === undefined,
  }
  const why = isRestOf.introduction ? withRest(introduction?.why) : ''
  return {
    favours: favour === undefined ? [] : [rest === '' ? favour : { ...favour, note: rest }, ...favours],
    introductions: introduction === undefined ? [] : [why === '' ? introduction : { ...introduction, why }, ...introductions],
    followUps:
      followUp === undefined ? [] : [isRestOf.followUp ? { ...followUp, what: withRest(followUp.what) } : followUp, ...followUps],
    ...(back && { returned: [isRestOf.returned && rest !== '' ? { ...back, note: rest } : back, ...others] }),
    ...(on !== undefined && { on }),
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

/**
 * A thing lent has its day to come back where another favour has its day to be
 * done. The kind of value is what was chosen, else what the words propose.
 */
export function favourOf(favour: FavourReading): MeetingFavour {
  const { direction, state, what, whom, forWhom, loan, due, doneOn, money, cups } = favour
  const capital = capitalOf(favour)
  return {
    direction,
    state,
    what,
    who: refOf(whom),
    ...(money && loan !== true && { money }),
    ...(due && loan !== true && { due }),
    ...(doneOn && { doneOn }),
    ...(loan === true && { loan: { item: what, ...(money && { money }), ...(due && { returnBy: due }) } }),
    ...(forWhom && { forWho: refOf(forWhom) }),
    ...(cups !== undefined && { cups }),
    ...(capital && { capital }),
  }
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

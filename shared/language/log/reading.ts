import type { MeetingKind } from '../../domain/records/meeting.ts'
import type { Capital } from '../../domain/records/favour.ts'
import type { ClockTime, ContactId, Cups, Day, FavourId, Instant, Money } from '../../domain/records/values.ts'
import type { LogPeople } from './people.ts'

/** A stretch of the text as typed: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `asked` is shown dotted: understood, but worth a look. */
export type Confidence = 'sure' | 'asked'

/** A person in the reading: someone known, or a name that saving makes a new contact of. */
export type PersonRef =
  | { readonly kind: 'contact'; readonly id: ContactId; readonly name: string }
  | { readonly kind: 'new'; readonly name: string }

/** Who paid. */
export type TreatReading =
  | { readonly kind: 'me' }
  | { readonly kind: 'participants'; readonly who: readonly PersonRef[] }
  | { readonly kind: 'split' }
  | { readonly kind: 'other'; readonly name?: string }
  | { readonly kind: 'nobody' }

/** Who invited; `other` is someone who did not take part. */
export type InvitedReading =
  | { readonly kind: 'me' }
  | { readonly kind: 'participants'; readonly who: readonly PersonRef[] }
  | { readonly kind: 'other'; readonly name?: string }

/** A favour or promise; what was lent is a favour with `loan`. */
export interface FavourReading {
  readonly direction: 'given' | 'received'
  /** Present and future tense are never `done`. */
  readonly state: 'asked' | 'promised' | 'done'
  readonly what: string
  readonly whom: PersonRef
  readonly due?: Day
  /** The day it was done, when the words say another than the meeting's. */
  readonly doneOn?: Day
  readonly money?: Money
  readonly loan?: boolean
  /** Said beside the words: its size, and its kind of value, whatever the words propose. */
  readonly cups?: Cups
  readonly capital?: Capital | 'none'
  /** Whom it was done for, at the request of `whom`, whose ledger it is in. */
  readonly forWhom?: PersonRef
}

/** A party of an introduction: me or a person. */
export type PartyReading = { readonly kind: 'me' } | PersonRef

/** Two brought together, by me or by a person. */
export interface IntroductionReading {
  readonly by: PartyReading
  readonly parties: readonly [PartyReading, PartyReading]
  readonly state: 'proposed' | 'made'
  /** The day it was made, when the words say another than the meeting's. */
  readonly madeOn?: Day
  /** The rest of the words, verbatim. */
  readonly why?: string
}

/** Something to do by a day; `what` is '' when only a reminder was asked. */
export interface FollowUpReading {
  readonly what: string
  /** Absent when no one is named in the whole line. */
  readonly whom?: PersonRef
  readonly due: Day
  readonly time?: ClockTime
}

/** Something borrowed that came back: given back by me, or by `whom` to me. */
export interface ReturnReading {
  readonly by: 'me' | 'them'
  /** '' when the words name no thing. */
  readonly what: string
  readonly whom: PersonRef
  /** The day it came back, when the words say another than the meeting's. */
  readonly on?: Day
  /** Of a sum: how much came back. */
  readonly money?: Money
  /** The loan it closes: what the words alone cannot say, joined by whoever knows the open ones. */
  readonly loan?: { readonly id: FavourId; readonly item: string }
}

/** What each kind of part holds. */
export interface PartValues {
  kind: MeetingKind
  person: PersonRef
  date: Day
  time: ClockTime
  place: string
  treated: TreatReading
  invited: InvitedReading
  money: Money
  minutes: number
  favour: FavourReading
  introduction: IntroductionReading
  followUp: FollowUpReading
  returned: ReturnReading
  tag: string
}

/** One understood part of the line: what one chip shows. */
export interface Part<K extends keyof PartValues> {
  readonly kind: K
  readonly value: PartValues[K]
  readonly span: Span
  readonly confidence: Confidence
  /** Other readings of the same words, the likeliest first. */
  readonly alternatives: readonly PartValues[K][]
}

/** Any part, told apart by `kind`. */
export type LogPart = { [K in keyof PartValues]: Part<K> }[keyof PartValues]

/** What one line says. */
export interface LogReading {
  readonly text: string
  /** Every understood part, in the order of the text. */
  readonly parts: readonly LogPart[]
  /** Words that only join the parts ("met", "en", commas) and carry nothing of their own. */
  readonly glue: readonly Span[]
  /** What was not understood, verbatim, in order. */
  readonly note: string
  readonly noteSpans: readonly Span[]

  /** The same parts by what they are; absent when the line does not say. */
  readonly kind?: Part<'kind'>
  readonly people: readonly Part<'person'>[]
  readonly date?: Part<'date'>
  readonly time?: Part<'time'>
  readonly place?: Part<'place'>
  readonly treated?: Part<'treated'>
  readonly invited?: Part<'invited'>
  readonly money?: Part<'money'>
  readonly minutes?: Part<'minutes'>
  readonly favours: readonly Part<'favour'>[]
  readonly introductions: readonly Part<'introduction'>[]
  readonly followUps: readonly Part<'followUp'>[]
  /** Their words stay in the note: giving back adds nothing, and there may be no such loan. */
  readonly returned: readonly Part<'returned'>[]
  readonly tags: readonly Part<'tag'>[]

  /** The day of the meeting: as read, else today. */
  readonly day: Day
  /** `planned` when the day, or the hour of today, is still to come. */
  readonly state: 'planned' | 'happened'
}

/** What the reading depends on beside the text. */
export interface LogContext {
  readonly now: Instant
  /** BCP 47; decides what `1.250` and a bare `$` mean. */
  readonly locale: string
  /** IANA name of the zone the user is in. */
  readonly timeZone: string
  readonly people: LogPeople
  /** Who takes part already, whatever the line says: pronouns may mean them. */
  readonly participants?: readonly PersonRef[]
  /** Texts of chips the user turned back into words: they are read as plain text. */
  readonly ignored?: readonly string[]
  /** ISO 4217 code for a bare `$`, and for amounts without sign. Absent: USD and EUR. */
  readonly currency?: string
}

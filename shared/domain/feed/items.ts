import type { Settings } from '../../contract/settings.ts'
import { knownZone, momentAt } from '../calendar/zoned.ts'
import { occurrenceIn, yearlyOf } from '../calendar/yearly.ts'
import { sumBack } from '../favours/loans.ts'
import type { SumBack } from '../favours/loans.ts'
import { callName } from '../prompts/callName.ts'
import type { Contact } from '../records/contact.ts'
import type { Favour, FollowUp } from '../records/favour.ts'
import type { Meeting, MeetingKind } from '../records/meeting.ts'
import type { ClockTime, ContactId, Day, Instant, PartialDate } from '../records/values.ts'

/** What an item of the calendar file says, to be put in words; without names and words of the user where they are hidden. */
export type FeedWhat =
  | { readonly kind: 'meeting'; readonly meeting: MeetingKind; readonly names: readonly string[] }
  | {
      readonly kind: 'promise' | 'follow-up'
      readonly names: readonly string[]
      readonly what?: string
    }
  | {
      readonly kind: 'loan-lent' | 'loan-borrowed'
      readonly names: readonly string[]
      readonly what?: string
      /** Of a sum: what is to come back, said in place of `what`. */
      readonly sum?: SumBack
    }
  | {
      readonly kind: 'birthday' | 'wedding' | 'job-start' | 'other'
      readonly names: readonly string[]
      readonly what?: string
    }

/** One item of the calendar file. */
export interface FeedItem {
  /** The same for as long as the record is. */
  readonly uid: string
  readonly time:
    | { readonly kind: 'day'; readonly day: Day }
    | { readonly kind: 'moment'; readonly from: Instant; readonly to: Instant }
    | { readonly kind: 'yearly'; readonly first: Day; readonly isLastOfMonth: boolean }
  readonly what: FeedWhat
  readonly place?: string
}

/** The records the calendar file is made of. */
export interface FeedRecords {
  /** Planned ones. */
  readonly meetings: readonly Meeting[]
  /** Who is to be at each meeting, in order. */
  readonly participants: ReadonlyMap<string, readonly ContactId[]>
  /** Mine that are not done and have a day. */
  readonly promises: readonly Favour[]
  /** Not returned, with a day by which they are to be. */
  readonly loans: readonly Favour[]
  /** Open ones. */
  readonly followUps: readonly FollowUp[]
  /** Everyone of tiers A and B who is active. */
  readonly dear: readonly Contact[]
  /** Everyone named by the others. */
  readonly contacts: ReadonlyMap<ContactId, Contact>
}

/** How the items are made. */
export interface FeedView {
  /** Whether names and the user's own words may be shown. */
  readonly names: boolean
  /** The machine's zone, of times that have none of their own. */
  readonly zone: string
}

const MINUTE = 60_000
/** What a meeting takes that does not say, and a follow-up at a time, in minutes. */
const MEETING_MINUTES = 60
const FOLLOW_UP_MINUTES = 15
/** Programs know little of calendars long ago: what returns every year starts here at the earliest. A leap year. */
const EARLIEST = 2000

const uid = (kind: string, id: string): string => `${kind}-${id}@bakkie`

function timeOf(day: Day, time: ClockTime | undefined, zone: string, minutes: number): FeedItem['time'] {
  if (time === undefined) return { kind: 'day', day }
  const from = momentAt(day, time, zone)
  const to = new Date(Date.parse(from) + Math.max(1, minutes) * MINUTE).toISOString() as Instant
  return { kind: 'moment', from, to }
}

/** Everything the settings let into the calendar file, by uid, so that the same records give the same file. */
export function feedItemsOf(records: FeedRecords, chosen: Settings['feed'], view: FeedView): FeedItem[] {
  const { names, zone } = view
  const namesOf = (ids: readonly ContactId[]): string[] =>
    names
      ? ids.flatMap((id) => {
          const contact = records.contacts.get(id)
          return contact === undefined ? [] : [callName(contact)]
        })
      : []
  const said = (what: string | undefined) => (names && what !== undefined && what !== '' ? { what } : {})
  const items: FeedItem[] = [
    ...(chosen.meetings ? records.meetings : []).map((meeting): FeedItem => ({
      uid: uid('meeting', meeting.id),
      time: timeOf(meeting.date, meeting.time, knownZone(meeting.zone, zone), meeting.minutes ?? MEETING_MINUTES),
      what: { kind: 'meeting', meeting: meeting.kind, names: namesOf(records.participants.get(meeting.id) ?? []) },
      ...(names && meeting.where !== undefined ? { place: meeting.where } : {}),
    })),
    ...(chosen.promises ? records.promises : []).flatMap(({ id, due, contactId, what }): FeedItem[] =>
      due === undefined
        ? []
        : [
            {
              uid: uid('promise', id),
              time: { kind: 'day', day: due },
              what: { kind: 'promise', names: namesOf([contactId]), ...said(what) },
            },
          ],
    ),
    ...(chosen.followUps ? records.followUps : []).map(({ id, due, time, contactId, what }): FeedItem => ({
      uid: uid('follow-up', id),
      time: timeOf(due, time, zone, FOLLOW_UP_MINUTES),
      what: { kind: 'follow-up', names: namesOf([contactId]), ...said(what) },
    })),
    ...(chosen.loans ? records.loans : []).flatMap((favour) => loanItem(favour, namesOf([favour.contactId]), names)),
    ...(chosen.dates ? records.dear : []).flatMap((contact) => datesOf(contact, names)),
  ]
  return items.sort((a, b) => (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0))
}

function loanItem(favour: Favour, names: readonly string[], isNamed: boolean): FeedItem[] {
  const { id, loan, direction, what } = favour
  if (loan?.returnBy === undefined) return []
  const kind = direction === 'given' ? 'loan-lent' : 'loan-borrowed'
  const sum = sumBack(favour)
  const said = isNamed ? { what: loan.item ?? what, ...(sum && { sum }) } : {}
  return [{ uid: uid('loan', id), time: { kind: 'day', day: loan.returnBy }, what: { kind, names, ...said } }]
}

function datesOf(contact: Contact, names: boolean): FeedItem[] {
  const seen = new Map<string, number>()
  const dates: { kind: 'birthday' | Contact['dates'][number]['kind']; date: PartialDate; label?: string | undefined }[] = [
    ...(contact.birthday === undefined ? [] : [{ kind: 'birthday' as const, date: contact.birthday }]),
    ...contact.dates,
  ]
  return dates.flatMap(({ kind, date, label }): FeedItem[] => {
    const yearly = yearlyOf(date)
    if (yearly === undefined) return []
    const same = `${kind}-${date}`
    const place = seen.get(same) ?? 0
    seen.set(same, place + 1)
    // Nobody is congratulated on being born or hired.
    const from = yearly.year === undefined ? EARLIEST : yearly.year + (kind === 'birthday' || kind === 'job-start' ? 1 : 0)
    return [
      {
        uid: uid('date', `${contact.id}-${same}${place === 0 ? '' : `-${place}`}`),
        time: {
          kind: 'yearly',
          first: occurrenceIn(yearly, Math.max(EARLIEST, from)),
          isLastOfMonth: yearly.month === 2 && yearly.dayOfMonth === 29,
        },
        what: {
          kind,
          names: names ? [callName(contact)] : [],
          ...(names && kind === 'other' && label !== undefined && label !== '' ? { what: label } : {}),
        },
      },
    ]
  })
}

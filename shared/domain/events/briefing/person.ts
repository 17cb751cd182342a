import { daysBetween } from '../../calendar/days.ts'
import { nextOccurrence, yearlyOf } from '../../calendar/yearly.ts'
import { isOpenFavour, isOutstanding } from '../../favours/favours.ts'
import type { Contact, Need } from '../../records/contact.ts'
import type { Favour, FollowUp, Introduction } from '../../records/favour.ts'
import type { Guest, PlanRow } from '../../records/gathering.ts'
import type { Meeting } from '../../records/meeting.ts'
import type { ContactId, Day } from '../../records/values.ts'
import type { Summary } from '../../summary/summary.ts'
import { ME, whosOf } from '../who.ts'
import { endingFor, type Ending } from './ending.ts'
import type { HelpfulIntroduction, MyFit } from './helpful.ts'
import { birthdayBefore, openersFor, type Openers } from './openers.ts'
import type { BriefingRows } from './rows.ts'
import type { Acquaintance } from './ties.ts'

/** A meeting as the briefing says it: when, what, where, the first words of its note. */
export interface MeetingBrief {
  readonly meeting: Meeting
  readonly words?: string
}

/** An ask or offer, and mine that fits it. */
export interface NeedBrief {
  readonly need: Need
  readonly fits?: Need
}

/** Everything to know of one person before meeting them there. */
export interface PersonBrief {
  readonly contact: Contact
  readonly summary: Summary
  /** Absent for someone in the plan who is not on the list. */
  readonly guest?: Guest
  readonly rows: readonly PlanRow[]
  /** The last three that happened, the latest first. */
  readonly meetings: readonly MeetingBrief[]
  readonly topics: readonly string[]
  readonly nextTime: Contact['nextTime']
  readonly open: {
    /** What I still do for them, or have of theirs. */
    readonly given: readonly Favour[]
    readonly received: readonly Favour[]
  }
  readonly followUps: readonly FollowUp[]
  /** Introductions under way, not made yet. */
  readonly introductions: readonly Introduction[]
  readonly asks: readonly NeedBrief[]
  readonly offers: readonly NeedBrief[]
  readonly knows: readonly Acquaintance[]
  readonly toIntroduce: readonly HelpfulIntroduction[]
  readonly openers: Openers
  readonly ending: Ending
  /** Their birthday, when it is close to the day of the event. */
  readonly birthday?: Day
}

/** How many meetings, and how many topics of them, are told. */
const LAST_MEETINGS = 3
const TOPICS = 5

/** What of one person the rows say, gathered beforehand. */
export interface OwnRows {
  readonly contact: Contact
  readonly summary: Summary
  readonly guest?: Guest
  readonly rows: readonly PlanRow[]
  /** Meetings that happened, the latest first, with the note about this person. */
  readonly meetings: readonly { readonly meeting: Meeting; readonly note?: string }[]
  readonly needs: readonly Need[]
  readonly favours: readonly Favour[]
  readonly introductions: readonly Introduction[]
  readonly followUps: readonly FollowUp[]
  readonly knows: readonly Acquaintance[]
  readonly toIntroduce: readonly HelpfulIntroduction[]
  readonly before?: { readonly name: string; readonly isOfSeries: boolean }
  readonly turn: number
}

/** What the briefing says of one person. */
export function personBrief(
  own: OwnRows,
  all: Pick<BriefingRows, 'event' | 'names' | 'profile'>,
  fits: ReadonlyMap<Need['id'], MyFit>,
  today: Day,
): PersonBrief {
  const { contact, summary, guest, rows, knows, toIntroduce, turn } = own
  const open = own.favours.filter((favour) => isOpenFavour(favour, today)).toSorted(byDue)
  const loans = own.favours.filter((favour) => isOutstanding(favour, today))
  // A loan goes back to whoever lent it: what I gave is theirs to return.
  const given = [...open.filter(isGiven), ...loans.filter((loan) => !isGiven(loan))]
  const received = [...open.filter((favour) => !isGiven(favour)), ...loans.filter(isGiven)]
  const needs = own.needs.filter(({ closedOn }) => closedOn === undefined)
  const asBrief = (need: Need): NeedBrief => {
    const mine = fits.get(need.id)?.mine
    return { need, ...(mine && { fits: mine }) }
  }
  const through = contact.met?.throughId === undefined ? contact.met?.throughName : all.names.get(contact.met.throughId)
  const [first] = toIntroduce
  const toMeet = first && all.names.get(otherOf(first, contact.id))
  const isColleagues = isOfColleagues(rows)
  const birthday = birthdayNear(contact, all.event.date)
  return {
    contact,
    summary,
    ...(guest && { guest }),
    rows,
    meetings: own.meetings.slice(0, LAST_MEETINGS).map(({ meeting, note }) => {
      const words = firstWords([note, meeting.note].filter((one) => one !== undefined).join(' '))
      return { meeting, ...(words !== '' && { words }) }
    }),
    topics: [...new Set(own.meetings.slice(0, LAST_MEETINGS).flatMap(({ meeting }) => meeting.topics))].slice(0, TOPICS),
    nextTime: contact.nextTime.filter(({ doneOn }) => doneOn === undefined),
    open: { given, received },
    followUps: own.followUps.filter(({ state }) => state === 'open').toSorted(byDue),
    introductions: own.introductions.filter(({ state }) => state === 'proposed' || state === 'agreed'),
    asks: needs.filter(({ kind }) => kind === 'ask').map(asBrief),
    offers: needs.filter(({ kind }) => kind === 'offer').map(asBrief),
    knows,
    toIntroduce,
    openers: openersFor({
      event: all.event,
      contact,
      meetings: own.meetings.map(({ meeting }) => meeting),
      ...(through !== undefined && { through }),
      ...(own.before && { before: own.before }),
      ...(isColleagues && { forColleague: all.profile.name === undefined ? {} : { me: all.profile.name } }),
      turn,
    }),
    ending: endingFor({
      ...(toMeet !== undefined && !isColleagues && { toMeet }),
      promises: isColleagues ? [] : open.filter(isGiven),
      isDue: !isColleagues && summary.dueOn !== undefined && summary.dueOn <= all.event.date,
      turn,
    }),
    ...(birthday !== undefined && { birthday }),
  }
}

/** Whether the plan leaves someone to others of us. */
export const isOfColleagues = (rows: readonly Pick<PlanRow, 'who'>[]): boolean =>
  rows.length > 0 && rows.every(({ who }) => !whosOf(who).includes(ME))

/** A birthday to come is worth a word so many days before it. */
const BIRTHDAY_AHEAD_DAYS = 7

/** Their birthday, when it was in the two weeks before a day or comes in the week after it. */
function birthdayNear(contact: Contact, day: Day): Day | undefined {
  const before = birthdayBefore(contact, day)
  const yearly = contact.birthday && yearlyOf(contact.birthday)
  if (before !== undefined || yearly === undefined) return before
  const next = nextOccurrence(yearly, day)
  return daysBetween(day, next) <= BIRTHDAY_AHEAD_DAYS ? next : undefined
}

/** The other one of an introduction that would help. */
export const otherOf = ({ asker, giver }: HelpfulIntroduction, id: ContactId): ContactId => (asker === id ? giver : asker)

/** So much of a note is told. */
const WORDS = 24

/** The first words of a note, on one line. */
export function firstWords(note: string, count: number = WORDS): string {
  const words = note.split(/\s+/).filter((word) => word !== '')
  return words.length <= count ? words.join(' ') : `${words.slice(0, count).join(' ')}\u00a0…`
}

const isGiven = ({ direction }: Favour): boolean => direction === 'given'

const byDue = (a: { readonly due?: Day | undefined }, b: { readonly due?: Day | undefined }): number =>
  (a.due ?? LATER).localeCompare(b.due ?? LATER)

/** What has no date comes last. */
const LATER = '9999'

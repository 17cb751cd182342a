import { fold } from '../../../language/fold.ts'
import { isPlaceName } from '../../../language/phrases/place.ts'
import type { talk } from '../../../messages/en/events/talk.ts'
import type { LeavesOf } from '../../../messages/leaves.ts'
import { daysBetween } from '../../calendar/days.ts'
import { yearlyOf, occurrenceIn } from '../../calendar/yearly.ts'
import type { Contact } from '../../records/contact.ts'
import type { GatheringEvent } from '../../records/gathering.ts'
import type { Meeting } from '../../records/meeting.ts'
import type { Day } from '../../records/values.ts'
import { isBusiness } from './business.ts'

type TalkKey = LeavesOf<typeof talk>

/** Something to say, as a text of the `events.talk` catalogue with what goes into it. */
export interface Saying<Key extends TalkKey = TalkKey> {
  readonly say: Key
  readonly values: Readonly<Record<string, string>>
  /** A day in it, to be put in words as `when`. */
  readonly day?: Day
}

/** Three light openers, never business first: how they came, this gathering, what was last talked about. */
export interface Openers {
  readonly journey: Saying<Extract<TalkKey, `journey.${string}`>>
  readonly gathering: Saying<Extract<TalkKey, `gathering.${string}`>>
  readonly talked: Saying<Extract<TalkKey, `talked.${string}`>>
}

/** What is known of someone to talk with. */
export interface TalkFacts {
  readonly event: GatheringEvent
  /** Absent for someone not known yet. */
  readonly contact?: Contact
  /** Meetings that happened, the latest first. */
  readonly meetings: readonly Meeting[]
  /** Whom I met them through. */
  readonly through?: string
  /** An earlier event where I met them too, the latest. */
  readonly before?: { readonly name: string; readonly isOfSeries: boolean }
  /** A colleague meets them, not I: what is between us is not theirs to begin about. My name, where it is known. */
  readonly forColleague?: { readonly me?: string }
  /** Place in the list of guests: not everyone is asked the same. */
  readonly turn: number
}

/** The three openers for someone at an event. */
export function openersFor(all: TalkFacts): Openers {
  const facts = all.forColleague === undefined ? all : publicFacts(all)
  return { journey: journeyFor(facts), gathering: gatheringFor(facts), talked: talkedFor(facts) }
}

/** What anyone may begin about: nothing that we talked about, or where we were together. */
const publicFacts = ({ event, contact, turn, forColleague }: TalkFacts): TalkFacts => ({
  event,
  meetings: [],
  turn,
  ...(contact && { contact }),
  ...(forColleague && { forColleague }),
})

function journeyFor({ event, contact, turn }: TalkFacts): Openers['journey'] {
  const city = contact?.city ?? contact?.addresses.find((one) => one.city !== undefined)?.city
  if (city !== undefined && event.city !== undefined) {
    const isNear = fold(city) === fold(event.city)
    return isNear
      ? { say: oneOf(['journey.near', 'journey.nearBy'], turn), values: { city } }
      : { say: oneOf(['journey.from', 'journey.fromHow'], turn), values: { city } }
  }
  const place = [event.where, event.city].find((one) => one !== undefined && isPlaceName(one))
  if (place !== undefined) return { say: oneOf(['journey.place', 'journey.placeBefore'], turn), values: { place } }
  return { say: oneOf(['journey.any', 'journey.anyFar'], turn), values: {} }
}

function gatheringFor({ event, before, turn }: TalkFacts): Openers['gathering'] {
  const values = { event: event.name }
  if (before !== undefined)
    return { say: before.isOfSeries ? 'gathering.again' : 'gathering.before', values: { ...values, before: before.name } }
  return { say: oneOf(['gathering.why', 'gathering.hosts', 'gathering.hope'], turn), values }
}

/** A new position is worth a congratulation for so many days. */
const NEW_POSITION_DAYS = 90
/** A birthday is worth a word for so many days after it. */
const BIRTHDAY_DAYS = 14

function talkedFor({ event, contact, meetings, through, turn, forColleague }: TalkFacts): Openers['talked'] {
  const birthday = contact && birthdayBefore(contact, event.date)
  if (birthday === event.date) return { say: 'talked.birthdayToday', values: {} }
  if (birthday !== undefined) return { say: 'talked.birthday', values: {}, day: birthday }
  const topic = meetings.flatMap(({ topics }) => topics).find((one) => !isBusiness(one))
  if (topic !== undefined) return { say: oneOf(['talked.topic', 'talked.topicSince'], turn), values: { topic } }
  const position = contact && newPosition(contact, event.date)
  if (position !== undefined) return { say: 'talked.position', values: { position } }
  if (forColleague !== undefined)
    return forColleague.me === undefined
      ? { say: 'talked.stranger', values: {} }
      : { say: 'talked.colleague', values: { me: forColleague.me } }
  const interest = contact && lightInterest(contact)
  if (interest !== undefined) return { say: 'talked.interest', values: { interest } }
  const [last] = meetings
  if (last !== undefined) {
    return last.where === undefined
      ? { say: 'talked.last', values: {}, day: last.date }
      : { say: 'talked.lastAt', values: { place: last.where }, day: last.date }
  }
  if (through !== undefined) return { say: 'talked.through', values: { name: through } }
  return { say: contact === undefined ? 'talked.stranger' : 'talked.first', values: {} }
}

/** Their last birthday, when it was at most two weeks before the day. */
export function birthdayBefore({ birthday }: Pick<Contact, 'birthday'>, day: Day): Day | undefined {
  const yearly = birthday && yearlyOf(birthday)
  if (yearly === undefined) return undefined
  const year = Number(day.slice(0, 4))
  return [occurrenceIn(yearly, year), occurrenceIn(yearly, year - 1)].find((on) => {
    const since = daysBetween(on, day)
    return since >= 0 && since <= BIRTHDAY_DAYS
  })
}

/** Their role or organisation, when it is new. */
function newPosition({ positions }: Contact, day: Day): string | undefined {
  const current = positions.find(({ to, noticedOn }) => {
    if (to !== undefined || noticedOn === undefined) return false
    const since = daysBetween(noticedOn, day)
    return since >= 0 && since <= NEW_POSITION_DAYS
  })
  return current?.role ?? current?.organisation
}

/** The first thing they like that is not business, of what is written under interests and what they warm to. */
function lightInterest({ valueAdded }: Contact): string | undefined {
  return [valueAdded?.interests, valueAdded?.warmTo]
    .flatMap((text) => text?.split(/[,;.\n]|\s(?:en|and)\s/) ?? [])
    .map((part) => part.trim())
    .find((part) => part !== '' && part.length <= LONGEST_INTEREST && !isBusiness(part))
}

const LONGEST_INTEREST = 40

const oneOf = <Key>(keys: readonly [Key, ...Key[]], turn: number): Key => keys[turn % keys.length] ?? keys[0]

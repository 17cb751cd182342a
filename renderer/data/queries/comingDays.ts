import type { Data } from '#data/data.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactPrompt } from '#shared/domain/prompts/prompt.ts'
import { DAYS_BEFORE } from '#shared/domain/prompts/rules/dates.ts'
import { isAboutContact } from '#shared/domain/prompts/subject.ts'
import type { FollowUp } from '#shared/domain/records/favour.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { ClockTime, Day } from '#shared/domain/records/values.ts'
import { gather } from '#data/derived/chunks.ts'
import { present } from '#data/derived/facts.ts'
import type { FavourRow } from './favours.ts'
import { withNames } from './favours.ts'
import type { MeetingRow } from './meetingRows.ts'
import { withParticipants } from './meetingRows.ts'
import type { NamedContact } from './names.ts'
import { namesOf } from './names.ts'

/** Something on a coming day. */
export type ComingItem =
  | ({ readonly kind: 'meeting'; readonly time?: ClockTime } & MeetingRow)
  | { readonly kind: 'event'; readonly time?: ClockTime; readonly event: GatheringEvent }
  | { readonly kind: 'follow-up'; readonly time?: ClockTime; readonly followUp: FollowUp; readonly contact?: NamedContact }
  /** A birthday or other date: the prompt says which, and how many years. */
  | { readonly kind: 'date'; readonly time?: never; readonly prompt: ContactPrompt; readonly contact?: NamedContact }
  | ({ readonly kind: 'promise'; readonly time?: never } & FavourRow)
  /** A loan to return or to ask back. */
  | ({ readonly kind: 'loan'; readonly time?: never } & FavourRow)

/** A day with what is on it: what has a time first, in order. */
export interface ComingDay {
  readonly date: Day
  readonly items: readonly ComingItem[]
}

/**
 * Today and the days after it, those with nothing left out: planned meetings,
 * events, promises, loans and follow-ups due, birthdays and other dates.
 * @param days how many days, today included
 */
export async function comingDays(data: Data, days: number): Promise<ComingDay[]> {
  const first = data.clock.today()
  const last = addDays(first, days - 1)
  const byDay = new Map<Day, ComingItem[]>()
  for (const [day, item] of [
    ...(await meetings(data, first, last)),
    ...(await events(data, first, last)),
    ...(await promises(data, first, last)),
    ...(await followUps(data, first, last)),
    ...(await datesAndLoans(data, first, last)),
  ])
    gather(byDay, day, item)
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, items]) => ({ date, items: items.sort((a, b) => timeOf(a).localeCompare(timeOf(b))) }))
}

/** Without a time, after everything that has one. */
function timeOf(item: ComingItem): string {
  return item.time ?? '99:99'
}

type Dated = readonly [Day, ComingItem]

async function meetings({ db }: Data, first: Day, last: Day): Promise<Dated[]> {
  const rows = await db.meetings.where('[state+date]').between(['planned', first], ['planned', last], true, true).toArray()
  return (await withParticipants(db, rows)).map((row) => {
    const { date, time } = row.meeting
    return [date, { kind: 'meeting', ...row, ...(time !== undefined && { time }) }]
  })
}

async function events({ db }: Data, first: Day, last: Day): Promise<Dated[]> {
  const rows = await db.events.where('date').between(first, last, true, true).toArray()
  return rows.map((event) => [event.date, { kind: 'event', event, ...(event.time !== undefined && { time: event.time }) }])
}

async function promises(data: Data, first: Day, last: Day): Promise<Dated[]> {
  const due = data.db.favours.where('[state+due]').between(['promised', first], ['promised', last], true, true)
  const rows = await withNames(data, await due.toArray())
  return rows.map((row) => [row.favour.due ?? first, { kind: 'promise', ...row }])
}

async function followUps({ db }: Data, first: Day, last: Day): Promise<Dated[]> {
  const rows = await db.followUps.where('[state+due]').between(['open', first], ['open', last], true, true).toArray()
  const names = await namesOf(
    db,
    rows.map((row) => row.contactId),
  )
  return rows.map((followUp) => {
    const contact = names.get(followUp.contactId)
    const { due, time } = followUp
    return [due, { kind: 'follow-up', followUp, ...(time !== undefined && { time }), ...(contact && { contact }) }]
  })
}

/**
 * From their prompts, which know the day of every date and loan. A loan's opens on
 * its day and a date's a week before it, later only after a pause: so of all
 * prompts only those that open in these days or the week before are read.
 */
async function datesAndLoans(data: Data, first: Day, last: Day): Promise<Dated[]> {
  const { db } = data
  const prompts = await db.prompts.where('from').between(addDays(first, -DAYS_BEFORE), last, true, true).toArray()
  const isComing = (day: Day | undefined) => day !== undefined && day >= first && day <= last
  const dates = prompts.filter(isAboutContact).filter((prompt) => prompt.rule === 'date' && isComing(prompt.on))
  const names = await namesOf(
    db,
    dates.map((prompt) => prompt.contactId),
  )
  const loans = prompts.flatMap(({ rule, action, due }) => {
    if (rule !== 'loan' || !isComing(due)) return []
    return action.kind === 'return-loan' || action.kind === 'ask-loan-back' ? [action.favourId] : []
  })
  const lent = await withNames(data, present(await db.favours.bulkGet(loans)))
  return [
    ...dates.map((prompt): Dated => {
      const contact = names.get(prompt.contactId)
      return [prompt.on ?? first, { kind: 'date', prompt, ...(contact && { contact }) }]
    }),
    ...lent.map((row): Dated => [row.favour.loan?.returnBy ?? first, { kind: 'loan', ...row }]),
  ]
}

import type { Data } from '#data/data.ts'
import { fold } from '#shared/language/fold.ts'
import { present } from '#data/derived/facts.ts'
import { valuesInUse } from './inUse.ts'
import { type MeetingRow, withParticipants } from './meetingRows.ts'
import type { Contact, NextTime } from '#shared/domain/records/contact.ts'
import { displayName } from '#shared/language/names/display.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'

/** Someone as the one-line log and the pickers know them. */
export interface PersonToName extends Pick<Contact, 'id' | 'name' | 'nickname' | 'pronouns' | 'status' | 'photo'> {
  /** As lists show it. */
  readonly displayName: string
  readonly sortName: string
  readonly organisation?: string
  readonly city?: string
  readonly lastMet?: Day
}

/**
 * Everyone who can be named in a log line or picked: the living, archived ones
 * too. Read once when the form opens: it reads every contact (some 200 ms of
 * 10,000 in Chromium), so it is not made for a live query.
 */
export async function peopleToName({ db }: Data): Promise<PersonToName[]> {
  const [contacts, summaries] = await Promise.all([db.contacts.toArray(), db.summaries.toArray()])
  const byId = new Map<ContactId, (typeof summaries)[number]>(summaries.map((summary) => [summary.id, summary]))
  return contacts.flatMap(({ id, name, nickname, pronouns, status, photo }) => {
    const summary = byId.get(id)
    if (summary === undefined) return []
    const { organisation, city, lastMet, sortName } = summary
    return [
      {
        id,
        name,
        status,
        sortName,
        displayName: summary.name,
        ...(nickname !== undefined && { nickname }),
        ...(pronouns !== undefined && { pronouns }),
        ...(photo !== undefined && { photo }),
        ...(organisation !== undefined && { organisation }),
        ...(city !== undefined && { city }),
        ...(lastMet !== undefined && { lastMet }),
      },
    ]
  })
}

/** How many of the latest meetings places are gathered from. */
const LOOK_BACK = 300

/** Places of the latest meetings, the most visited first, for the place field. */
export async function recentPlaces({ db }: Data, limit = 20): Promise<string[]> {
  const meetings = await db.meetings.orderBy('date').reverse().limit(LOOK_BACK).toArray()
  const places = new Map<string, { name: string; visits: number }>()
  for (const { where } of meetings) {
    if (where === undefined) continue
    const place = places.get(fold(where)) ?? { name: where, visits: 0 }
    places.set(fold(where), { ...place, visits: place.visits + 1 })
  }
  return [...places.values()]
    .sort((a, b) => b.visits - a.visits)
    .slice(0, limit)
    .map((place) => place.name)
}

/** What the line itself can be completed with: the likeliest first. */
export interface WordsInUse {
  readonly places: readonly string[]
  /** Of meetings and contacts. */
  readonly tags: readonly string[]
}

/** Places and tags of the latest meetings, the most used first, and the tags of contacts behind them. */
export async function wordsInUse(data: Data): Promise<WordsInUse> {
  const [places, meetings, { tags }] = await Promise.all([
    recentPlaces(data, LOOK_BACK),
    data.db.meetings.orderBy('date').reverse().limit(LOOK_BACK).toArray(),
    valuesInUse(data),
  ])
  const used = new Map<string, number>()
  for (const tag of meetings.flatMap((meeting) => meeting.tags)) used.set(tag, (used.get(tag) ?? 0) + 1)
  const latest = [...used].sort(([, a], [, b]) => b - a).map(([tag]) => tag)
  return { places, tags: [...new Set([...latest, ...tags.map(({ value }) => value)])] }
}

/** Which of these people took part in a meeting on these days, as "id day". */
export async function metOn({ db }: Data, pairs: readonly (readonly [ContactId, Day])[]): Promise<ReadonlySet<string>> {
  const index = db.participations.where('[contactId+date]')
  const found = pairs.length === 0 ? [] : await index.anyOf(pairs.map(([id, day]) => [id, day])).toArray()
  return new Set(found.map(({ contactId, date }) => `${contactId} ${date}`))
}

/** The meetings planned for today, by their time: one of them may be what is to be logged. */
export async function plannedToday({ db, clock }: Data): Promise<MeetingRow[]> {
  const planned = await db.meetings.where('[state+date]').equals(['planned', clock.today()]).toArray()
  return withParticipants(
    db,
    planned.toSorted((a, b) => (a.time ?? '').localeCompare(b.time ?? '')),
  )
}

/** A line to bring up with someone, still to be ticked off. */
export interface LineToBringUp {
  readonly contactId: ContactId
  readonly name: string
  readonly line: NextTime
}

/** The "next time" lines of these people that were not brought up yet, in the order of the people. */
export async function linesToBringUp({ db }: Data, ids: readonly ContactId[]): Promise<LineToBringUp[]> {
  const contacts = present(await db.contacts.bulkGet([...ids]))
  return contacts.flatMap((contact) =>
    contact.nextTime
      .filter(({ doneOn }) => doneOn === undefined)
      .map((line) => ({ contactId: contact.id, name: displayName(contact), line })),
  )
}

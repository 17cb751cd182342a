import { liveQuery } from 'dexie'
import { change } from '#data/change/change.ts'
import { undoLatest } from '#data/change/undo.ts'
import { createContact } from '#data/commands/contacts.ts'
import { logMeeting } from '#data/commands/logMeeting.ts'
import { addTag } from '#data/commands/people.ts'
import { changeRules } from '#data/commands/rules.ts'
import type { Data } from '#data/data.ts'
import { comingDays } from '#data/queries/comingDays.ts'
import { contactPage } from '#data/queries/contactPage.ts'
import { contactList } from '#data/queries/contacts.ts'
import { balancesOverview, ledgerPage } from '#data/queries/ledger.ts'
import { peopleToName } from '#data/queries/log.ts'
import { lastMeetings } from '#data/queries/meetings.ts'
import { timelineOf } from '#data/queries/timeline.ts'
import { todayFirst, todayQueue } from '#data/queries/today.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { contactRow } from '#tests/unit/data/suites/records.ts'
import { random } from '#tests/unit/search/network.ts'
import { spreadOf, type Spread } from '../world/figures.ts'
import { timed, watched, type Watched } from './watch.ts'
import { settled, world } from './world.ts'

/** Contacts to ask about, spread over all, the same ones each time. */
async function some({ db }: Data, count: number, seed: number): Promise<ContactId[]> {
  const next = random(seed)
  const ids = await db.contacts.where('status').equals('active').primaryKeys()
  return Array.from({ length: count }, () => ids[Math.floor(next() * ids.length)]).filter((id) => id !== undefined)
}

/** Reading, by name of the query. */
export async function readings(seed: number): Promise<Record<string, Spread>> {
  const { data } = await world()
  await settled()
  const ids = await some(data, 60, seed)
  const of = (turn: number): ContactId => ids[turn % ids.length] ?? ids[0]!
  return {
    'all people (contactList)': await timed(15, () => contactList(data)),
    'a person (contactPage)': await timed(60, (turn) => contactPage(data, of(turn))),
    'their timeline (timelineOf)': await timed(60, (turn) => timelineOf(data, of(turn))),
    'their ledger (ledgerPage)': await timed(60, (turn) => ledgerPage(data, of(turn))),
    'Today, first rows (todayFirst)': await timed(15, () => todayFirst(data)),
    'Today, whole (todayQueue)': await timed(15, () => todayQueue(data)),
    'coming days (comingDays, 28)': await timed(15, () => comingDays(data, 28)),
    'last meetings (lastMeetings)': await timed(15, () => lastMeetings(data, 10)),
    'all balances (balancesOverview)': await timed(10, () => balancesOverview(data)),
    'people to name (peopleToName)': await timed(10, () => peopleToName(data)),
  }
}

/** Logging: until it is on the disk, and until a screen that follows the person has it. */
export async function logging(seed: number, times: number): Promise<{ readonly durable: Spread; readonly visible: Spread }> {
  const { data } = await world()
  const ids = await some(data, times, seed + 1)
  const log = (id: ContactId) =>
    logMeeting(data, { kind: 'coffee', date: data.clock.today(), treated: { kind: 'me' }, participants: [{ contactId: id }] })
  const durable = await timed(times, (turn) => log(ids[turn]!))
  const visible: number[] = []
  for (const id of ids) {
    const before = (await data.db.summaries.get(id))?.meetings ?? 0
    let seen: () => void = () => undefined
    const shown = new Promise<void>((resolve) => (seen = resolve))
    const subscription = liveQuery(() => data.db.summaries.get(id)).subscribe((row) => {
      if ((row?.meetings ?? 0) > before) seen()
    })
    const began = performance.now()
    await log(id)
    await shown
    visible.push(performance.now() - began)
    subscription.unsubscribe()
  }
  return { durable, visible: spreadOf(visible) }
}

/** A new person, by the form. */
export async function creating(times: number): Promise<Spread> {
  const { data } = await world()
  return timed(times, (turn) => createContact(data, { name: { given: 'Anna', family: `Nieuw ${turn}` } }))
}

/** Changes of many at once; each is taken back. */
export async function bulk(seed: number): Promise<Record<string, Watched>> {
  const { data } = await world()
  const ids = await some(data, 500, seed + 2)
  const done: Record<string, Watched> = {}
  const measure = async (what: string, work: () => Promise<unknown>, undo = true): Promise<void> => {
    await settled()
    done[what] = await watched(work)
    if (undo) done[`${what}, taken back`] = await watched(() => undoLatest(data))
  }
  await measure('500 people tagged', () => addTag(data, [...new Set(ids)], 'gemeten'))
  await measure('5 prompts a day become 6', () => changeRules(data, { promptsPerDay: 6 }))
  await measure('cadence of B changed', () =>
    changeRules(data, { cadences: { ...DEFAULT_RULES.cadences, b: { ideal: 91, longest: 182 } } }),
  )
  await measure('patience of all changed', () => changeRules(data, { patienceMonths: 18 }))
  await measure('5,000 new people in one change', () =>
    change(data, { key: 'test' }, (db) =>
      db.contacts.bulkAdd(Array.from({ length: 5_000 }, (_each, n) => contactRow(`bulk${n}`, `Anna ${n}`))),
    ),
  )
  return done
}

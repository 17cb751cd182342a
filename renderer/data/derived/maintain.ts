import type { BakkieDatabase } from '#data/database/database.ts'
import { readMeta } from '#data/database/metadata.ts'
import type { Operation } from '#shared/changes/change.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { isAboutContact } from '#shared/domain/prompts/subject.ts'
import { visitsOf } from '#shared/domain/prompts/visits.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { ContactId, Day, Instant } from '#shared/domain/records/values.ts'
import { chunksOf } from './chunks.ts'
import { citiesAhead } from './around.ts'
import { derivedRows, differentRows, writeDifferent } from './different.ts'
import { factsOf, factsOfStranger, present } from './facts.ts'
import { fits, NotPrepared, writePrepared } from './prepared.ts'
import type { Prepared } from './prepared.ts'
import { clearDerived, promptIdsOf, relist, writeDerived } from './rows.ts'
import { writeAllSubjects, writeSubjects } from './subjects.ts'
import { touchedBy } from './touched.ts'

/** The moment a change is made: its local day, the instant and the zone that day is in. */
export interface Moment {
  readonly today: Day
  readonly now: Instant
  readonly zone: string
}

/** How many contacts are worked out at once: bounds the memory a bulk change takes. */
const AT_ONCE = 1_000
/** The same when everyone is: fewer, because then the window has to answer in between. */
const OF_EVERYONE = 250

/**
 * Keeps `summaries` and `prompts` true to the records, inside the transaction
 * of the change: works out again the rows of every contact the operations bear
 * on, and removes those of deleted contacts.
 * @param everyone what to do when rules alone changed that bear on everyone: rows
 *   prepared for the change before this one, `prepare` to be told that they are
 *   wanted, `inside` to work them out here and now
 * @param onPart how much of it is done, 0 to 1; what it throws ends the change
 * @throws {NotPrepared} see `everyone`
 */
export async function maintainDerived(
  db: BakkieDatabase,
  operations: readonly Operation[],
  moment: Moment,
  everyone: { readonly seq: number; readonly rows: Prepared | 'prepare' | 'inside' } = { seq: 0, rows: 'inside' },
  onPart?: (part: number) => void,
): Promise<void> {
  const touched = await touchedBy(db, operations)
  const { events, reviewed } = touched.subjects
  const others = touched.contacts.size + touched.deleted.size + events.size + reviewed.size
  if (touched.everyone && others === 0 && everyone.rows !== 'inside') {
    const rules = await rulesIn(db)
    const { rows, seq } = everyone
    if (rows === 'prepare' || !fits(rows, { seq, rules, today: moment.today })) throw new NotPrepared(rules)
    await writePrepared(db, rows, onPart)
    await writeAllSubjects(db, rules, moment.today)
    return
  }
  if (touched.everyone || touched.contacts.size > 0) await noteDay(db, moment.today)
  await clearDerived(db, touched.deleted)
  if (touched.everyone) return deriveAll(db, moment, onPart)
  if (others === 0) return
  const rules = await rulesIn(db)
  await writeSubjects(db, touched.subjects, rules, moment.today)
  if (touched.contacts.size === 0) return
  const { contacts, strangers, relisted } = touched
  await writeStrangers(db, [...strangers], rules, moment.today)
  await relist(db, [...relisted], rules, moment.today)
  const full = [...contacts].filter((id) => !strangers.has(id) && !relisted.has(id))
  await writeContacts(db, full, rules, moment.today, onPart)
}

/**
 * Works out the derived rows of everyone: after the rules changed, and after a
 * rebuild. Writes those that differ. Runs in the caller's transaction, if any.
 * @param onPart how much of it is done, 0 to 1
 */
export async function deriveAll(db: BakkieDatabase, moment: Moment, onPart?: (part: number) => void): Promise<void> {
  const rules = await rulesIn(db)
  await db.meta.put({ key: 'derivedUpTo', value: moment.today })
  const facts = await factsOf(db, await db.contacts.toCollection().primaryKeys(), moment.today)
  const there = await derivedRows(db)
  await clearDerived(db, new Set([...there.summaries.keys()].filter((id) => !facts.has(id))))
  const stale = new Set([...there.prompts.values()].filter(isAboutContact).map(({ id }) => id))
  await writeAllSubjects(db, rules, moment.today)
  let written = 0
  for (const chunk of chunksOf([...facts.values()], OF_EVERYONE)) {
    onPart?.(written / facts.size)
    await writeDifferent(db, differentRows(chunk, there, stale, { rules, today: moment.today }))
    written += chunk.length
  }
  if (stale.size > 0) await db.prompts.bulkDelete([...stale])
}

/** Remembers up to which day rows count, so that a refresh knows when the clock was ahead. */
async function noteDay(db: BakkieDatabase, today: Day): Promise<void> {
  const before = await readMeta(db, 'derivedUpTo')
  if (before === undefined || before < today) await db.meta.put({ key: 'derivedUpTo', value: today })
}

/**
 * Works out the derived rows of these contacts and writes them.
 * @param onPart how much of it is done, 0 to 1
 */
export async function writeContacts(
  db: BakkieDatabase,
  ids: readonly ContactId[],
  rules: Rules,
  today: Day,
  onPart?: (part: number) => void,
): Promise<void> {
  if (ids.length === 0) return
  const facts = await factsOf(db, ids, today)
  const stale = new Set(await promptIdsOf(db, [...facts.keys()]))
  let written = 0
  for (const chunk of chunksOf([...facts.values()], AT_ONCE)) {
    onPart?.(written / facts.size)
    for (const id of await writeDerived(db, chunk, rules, today)) stale.delete(id)
    written += chunk.length
  }
  if (stale.size > 0) await db.prompts.bulkDelete([...stale])
}

/** The fast path of an import: people of whom nothing is known but their card. */
async function writeStrangers(db: BakkieDatabase, ids: readonly ContactId[], rules: Rules, today: Day): Promise<void> {
  if (ids.length === 0) return
  const byCity = await citiesAhead(db, today)
  for (const chunk of chunksOf(ids, AT_ONCE)) {
    const facts: ContactFacts[] = present(await db.contacts.bulkGet(chunk)).map((contact) =>
      factsOfStranger(contact, visitsOf(contact, byCity, new Set())),
    )
    await writeDerived(db, facts, rules, today)
  }
}

/** The user's rules, or the default ones as long as none were changed. */
export async function rulesIn(db: BakkieDatabase): Promise<Rules> {
  return (await db.rules.get('rules')) ?? DEFAULT_RULES
}

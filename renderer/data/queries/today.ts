import type { Data } from '#data/data.ts'
import { askedOn } from '#data/derived/askedToday.ts'
import { present } from '#data/derived/facts.ts'
import { rulesIn } from '#data/derived/maintain.ts'
import { addDays, timeIn } from '#shared/domain/calendar/days.ts'
import { frontOf } from '#shared/domain/prompts/front.ts'
import { loadOf } from '#shared/domain/prompts/load.ts'
import type { Load } from '#shared/domain/prompts/load.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { queueOf } from '#shared/domain/prompts/queue.ts'
import type { Queue, QueueContext, QueueItem } from '#shared/domain/prompts/queue.ts'
import { spreadOut } from '#shared/domain/prompts/spread.ts'
import { isAway } from '#shared/domain/prompts/standing.ts'
import { statesByPrompt } from '#shared/domain/prompts/states.ts'
import { contactIdsOf } from '#shared/domain/prompts/subject.ts'
import type { Tiered } from '#shared/domain/prompts/together.ts'
import type { PromptState, Rules } from '#shared/domain/records/desk.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { summariesOf } from './contacts.ts'

/** How far ahead the load is weighed. */
const WEIGHED_DAYS = 27

/** The queue with the people in it. */
export interface TodayQueue {
  readonly queue: Queue
  readonly summaries: ReadonlyMap<ContactId, Summary>
  readonly rules: Rules
  /** What the coming four weeks ask for. */
  readonly load: Load
}

/** The prompts of this moment, ordered and limited; ask again when the day or the time of day changes. */
export async function todayQueue(data: Data): Promise<TodayQueue> {
  const { db } = data
  const rules = await rulesIn(db)
  const context = await momentOf(data, rules)
  const prompts = await db.prompts.where('from').belowOrEqual(addDays(context.today, WEIGHED_DAYS)).toArray()
  const states = await db.promptStates.toArray()
  const begun = prompts.filter((prompt) => prompt.from <= context.today)
  const summaries = await summariesOf(db, contactIdsOf(begun))
  return { queue: queueOf(begun, states, summaries, context), summaries, rules, load: loadOf(prompts, states, context) }
}

/** What Today shows first: the rows of the day, and what it takes to show them. */
export interface TodayFirst {
  readonly day: Day
  readonly items: readonly QueueItem[]
  readonly summaries: ReadonlyMap<ContactId, Summary>
  readonly rules: Rules
  readonly dayOff: boolean
  /** How many stand under Later. */
  readonly later: number
  /** How many of those asked about today were answered. */
  readonly answered: number
  /** Whether the user went on with more than a day's number. */
  readonly wentOn: boolean
  /** Nobody is there yet. */
  readonly isFirstUse: boolean
}

/**
 * The rows of Today alone, the same as `todayQueue(data).queue.today`, from far
 * less: of everyone who is not in front by urgency and tier no summary is read.
 */
export async function todayFirst(data: Data): Promise<TodayFirst> {
  const { db } = data
  const rules = await rulesIn(db)
  const context = await momentOf(data, rules)
  const isFirstUse = (await db.contacts.limit(1).primaryKeys()).length === 0
  const prompts = await db.prompts.where('from').belowOrEqual(context.today).toArray()
  const states = await db.promptStates.toArray()
  const front = frontOf(prompts, states, await tiersIn(db), context)
  const summaries = await summariesOf(db, contactIdsOf(front.prompts))
  const { today: items, later, answered, dayOff } = queueOf(front.prompts, states, summaries, context)
  const wentOn = (context.asked?.rounds ?? 0) > 0
  return { day: context.today, items, summaries, rules, dayOff, later: later.length + front.behind, answered, wentOn, isFirstUse }
}

/** Who is in which tier, from the index alone. */
async function tiersIn(db: Data['db']): Promise<Map<ContactId, Tiered>> {
  const tiers = new Map<ContactId, Tiered>()
  for (const tier of ['a', 'b', 'c'] as const)
    for (const id of await db.contacts.where('tier').equals(tier).primaryKeys()) tiers.set(id, { tier })
  return tiers
}

/**
 * What the user said to these prompts. What was said to one of several prompts
 * about one thing, such as a meeting with two people, was said to all of them.
 */
async function statesAbout(db: Data['db'], prompts: readonly Prompt[]): Promise<PromptState[]> {
  const own = present(await db.promptStates.bulkGet(prompts.map((prompt) => prompt.id)))
  const said = new Set(own.map((state) => state.id))
  const shared = prompts.filter(({ id, together }) => together !== undefined && !said.has(id))
  const others = await Promise.all(
    shared.map(async ({ id, together }): Promise<PromptState[]> => {
      const state = await db.promptStates.where(':id').startsWith(`${together}:`).first()
      return state === undefined ? [] : [{ ...state, id }]
    }),
  )
  return [...own, ...others.flat()]
}

/** What is asked about one contact now, and the first thing that will be. */
export async function promptsAbout(data: Data, id: ContactId): Promise<{ open?: QueueItem; ahead?: Prompt }> {
  const { db } = data
  const context = await momentOf(data, await rulesIn(db))
  const own = await db.prompts.where('contactId').equals(id).toArray()
  const prompts = [...own, ...(await fallingDueWith(db, own))]
  const states = [...(await statesAbout(db, prompts)), ...(await db.promptStates.where('contactId').equals(id).toArray())]
  const { today, later, coming } = queueOf(prompts, states, await summariesOf(db, [id]), context)
  const open = [...today, ...later, ...coming].find(({ key }) => key === id)
  const stateOf = statesByPrompt(prompts, states)
  const [ahead] = spreadOut(prompts, context.rules.promptsPerDay, (prompt) => stateOf(prompt) !== undefined)
    .filter((prompt) => prompt.contactId === id && prompt.from > context.today)
    .filter((prompt) => !isAway(prompt, stateOf(prompt), context.today))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return { ...(open && { open }), ...(ahead && { ahead }) }
}

/** The keep-in-touch prompts of others that open on the same days: with many the queue spreads them. */
async function fallingDueWith(db: Data['db'], own: readonly Prompt[]): Promise<Prompt[]> {
  const found: Prompt[] = []
  for (const { id, rule, from } of own) {
    if (rule !== 'keep-in-touch') continue
    const sameDay = await db.prompts.where('from').equals(from).toArray()
    found.push(...sameDay.filter((other) => other.rule === rule && other.id !== id))
  }
  return found
}

async function momentOf({ db, clock }: Data, rules: Rules): Promise<QueueContext & { readonly rules: Rules }> {
  const today = clock.today()
  return { rules, today, now: timeIn(clock.zone(), clock.now()), asked: await askedOn(db, today) }
}

import { addDays, daysBetween, later, weekdayOf } from '#shared/domain/calendar/days.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { subjectKey } from '#shared/domain/prompts/subject.ts'
import type { Day, PromptKey } from '#shared/domain/records/values.ts'
import type { Moment } from './calendar.ts'
import { dutiesOf } from './duties.ts'
import { OPEN } from './places.ts'
import type { Snapshot } from './places.ts'
import type { World } from './world.ts'

/** What the checks remember of the days before. */
export interface Memory {
  /** Prompts done for good: none may come back. */
  readonly done: ReadonlySet<PromptKey>
  /** Subjects of which something changed since the snapshot before. */
  readonly changed: ReadonlySet<string>
  readonly before?: { readonly moment: Moment; readonly snapshot: Snapshot }
}

const MISSED_FOR = 30

/** Everything that is wrong at a moment, each said in one line. */
export function faultsAt(world: World, moment: Moment, now: Snapshot, memory: Memory): string[] {
  return [
    ...duties(world, moment, now),
    ...limit(world, moment, now),
    ...now.twice.map((id) => `${id} stands in two places`),
    ...comeBack(now, memory),
    ...lost(moment, now, memory),
    ...missed(moment, now),
    ...putOff(world, moment, now),
  ]
}

/** Promises, dates, follow-ups, loans, meetings that are over, and everyone past their longest time are in the queue. */
function duties(world: World, moment: Moment, { prompts, places, stateOf }: Snapshot): string[] {
  const byContact = grouped(prompts, subjectKey)
  const byTogether = grouped(prompts, ({ together }) => together)
  return dutiesOf(world, moment).flatMap(({ what, contactId, isIt, mustShow, quiet }) => {
    const found = byContact.get(contactId)?.find(isIt)
    if (found === undefined) return [`${what} of ${contactId} raises no prompt`]
    const ids = found.together === undefined ? [found] : (byTogether.get(found.together) ?? [])
    const standing = ids.map(({ id }) => places.get(id)).filter((at) => at !== undefined)
    const place = standing.find((at) => OPEN.includes(at)) ?? standing[0]
    const state = stateOf(found)
    if (state?.dismissedOn !== undefined && place === 'dismissed') return []
    if (state?.snoozedUntil !== undefined && state.snoozedUntil > moment.today && place === 'snoozed') return []
    if (mustShow) return place === 'today' ? [] : [`${what} (${found.id}) is not on Today but ${place ?? 'nowhere'}`]
    const isThere = place === 'today' || place === 'later' || (quiet && place === 'coming')
    return isThere ? [] : [`${what} (${found.id}) is not in the queue but ${place ?? 'nowhere'}`]
  })
}

function grouped<Key>(prompts: readonly Prompt[], keyOf: (prompt: Prompt) => Key): Map<Key, Prompt[]> {
  const groups = new Map<Key, Prompt[]>()
  for (const prompt of prompts) {
    const list = groups.get(keyOf(prompt))
    if (list === undefined) groups.set(keyOf(prompt), [prompt])
    else list.push(prompt)
  }
  return groups
}

/**
 * No more than the limit, must-shows aside, and what was answered today not filled up;
 * only must-shows on a day off; and of several about one thing one.
 */
function limit({ rules }: World, { today }: Moment, { queue, prompts, places, asked }: Snapshot): string[] {
  const always = queue.today.filter((item) => item.always).length
  const ordinary = queue.today.length - always
  const begun = Math.max(0, rules.promptsPerDay - (asked?.always ?? always))
  const left = Math.max(0, begun - (asked?.keys ?? []).filter((key) => !isOrdinary(queue, key)).length)
  const most = rules.daysOff.includes(weekdayOf(today)) ? 0 : left
  const faults = ordinary > most ? [`Today shows ${ordinary} besides ${always} always, and the most is ${most}`] : []
  const keys = [...queue.today, ...queue.later, ...queue.coming].map(({ key }) => key)
  if (new Set(keys).size < keys.length) faults.push('someone stands in the queue twice')
  const open = prompts.filter(({ id, together }) => together !== undefined && OPEN.includes(places.get(id)))
  if (new Set(open.map(({ together }) => together)).size < open.length) faults.push('one thing is asked of two people')
  return faults
}

/** Whether someone is still asked about, or waits, and not because of a must-show. */
const isOrdinary = (queue: Snapshot['queue'], key: string): boolean =>
  [...queue.today, ...queue.later].some((item) => item.key === key && !item.always)

function comeBack({ places }: Snapshot, { done }: Memory): string[] {
  return [...places].flatMap(([id, place]) =>
    done.has(id) && (place === 'missed' || OPEN.includes(place)) ? [`${id} was done and is back, ${place}`] : [],
  )
}

/** What was open and was not touched is open still, or missed when its window ended. */
function lost({ today }: Moment, { places, prompts, stateOf }: Snapshot, { before, changed }: Memory): string[] {
  if (before === undefined || today < before.moment.today) return []
  const there = new Map(prompts.map((prompt) => [prompt.id, prompt]))
  return before.snapshot.prompts.flatMap((prompt) => {
    const was = before.snapshot.places.get(prompt.id)
    if (changed.has(subjectKey(prompt)) || prompt.together !== undefined || was === undefined || was === 'dismissed') return []
    const place = places.get(prompt.id)
    const end = prompt.until && later(prompt.until, stateOf(prompt)?.snoozedUntil)
    // The row itself leaves thirty days after its window, and after the day it was snoozed to.
    if (end !== undefined && addDays(end, MISSED_FOR) < today)
      return place === undefined ? [] : [`${prompt.id} is still ${place}`]
    if (place === undefined && isSpread(prompt, there.get(prompt.id), today)) return []
    if (place !== undefined && (OPEN.includes(place) || place === 'snoozed' || place === 'dismissed')) return []
    return end !== undefined && end <= today && place === 'missed' ? [] : [`${prompt.id} was ${was} and is ${place ?? 'nowhere'}`]
  })
}

/** Keep in touch may be spread while its longest time has not passed. */
const isSpread = ({ rule }: Prompt, now: Prompt | undefined, today: Day): boolean =>
  rule === 'keep-in-touch' && now?.longestOn !== undefined && today <= now.longestOn

/** Missed holds only what passed its window within 30 days. */
function missed({ today }: Moment, { queue, stateOf }: Snapshot): string[] {
  return queue.missed.flatMap((item) =>
    item.prompts.flatMap(({ prompt }) => {
      const end = prompt.until && later(prompt.until, stateOf(prompt)?.snoozedUntil)
      const isRight = end !== undefined && end <= today && daysBetween(end, today) <= MISSED_FOR
      return isRight ? [] : [`${prompt.id} is missed while its window ends ${end ?? 'never'}`]
    }),
  )
}

/** A snoozed one comes back on its day and not before; one put away is nowhere else. */
function putOff(world: World, { today }: Moment, { places, prompts }: Snapshot): string[] {
  const there = new Map(prompts.map((prompt) => [prompt.id, prompt]))
  return [...world.states.values()].flatMap(({ id, snoozedUntil, dismissedOn }) => {
    const prompt = there.get(id)
    const place = places.get(id)
    if (prompt === undefined) return []
    if (dismissedOn !== undefined) {
      const back = prompt.awayDays !== undefined && addDays(dismissedOn, prompt.awayDays) < today
      return place === undefined || place === 'dismissed' || back ? [] : [`${id} was put away and is ${place}`]
    }
    if (snoozedUntil === undefined) return []
    if (snoozedUntil > today)
      return place === undefined || place === 'snoozed' ? [] : [`${id} is snoozed until ${snoozedUntil} and ${place}`]
    const isBack = place !== undefined || prompt.from > today || prompt.together !== undefined
    return snoozedUntil < today || isBack ? [] : [`${id} was snoozed until today and is nowhere`]
  })
}

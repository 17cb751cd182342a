import { weekdayOf } from '../calendar/days.ts'
import type { PromptState } from '../records/desk.ts'
import type { ContactId } from '../records/values.ts'
import { byClaim, placesOf } from './asked.ts'
import type { Places } from './asked.ts'
import { tierRank } from './items.ts'
import type { Prompt } from './prompt.ts'
import type { QueueContext } from './queue.ts'
import { standingsOf } from './standings.ts'
import { subjectKey } from './subject.ts'
import type { Tiered } from './together.ts'
import { isAlwaysShown, isQuiet, urgencyOf } from './urgency.ts'

/** How far in front a contact, or what else a prompt is about, stands by what is known without warmth. */
interface Place {
  readonly key: string
  readonly urgency: number
  readonly rank: number
  readonly always: boolean
  readonly quiet: boolean
}

/** Those that can be on Today, and how many more are open. */
export interface Front {
  readonly prompts: readonly Prompt[]
  /** Contacts, and what else, that stand under Later whatever their warmth. */
  readonly behind: number
}

/**
 * The open prompts of those contacts that can be on Today, whatever their
 * warmth: everyone always shown or asked about today, and everyone no further
 * back by urgency and tier than the last for whom there is room. `queueOf` of
 * these has the same `today` as of all prompts, and needs the summaries of these
 * contacts only.
 */
export function frontOf(
  prompts: readonly Prompt[],
  states: readonly PromptState[],
  tiers: ReadonlyMap<ContactId, Tiered>,
  context: QueueContext,
): Front {
  const { rules, today } = context
  const { open } = standingsOf(prompts, states, tiers, context)
  const places = new Map<string, Place>()
  for (const prompt of open) {
    const key = subjectKey(prompt)
    const tier = prompt.contactId && tiers.get(prompt.contactId)?.tier
    const before = places.get(key)
    places.set(key, {
      key,
      urgency: Math.max(before?.urgency ?? 0, urgencyOf(prompt, today)),
      rank: tierRank(tier),
      always: before?.always === true || isAlwaysShown(prompt, tier, today),
      quiet: before?.quiet !== false && isQuiet(prompt, tier, today),
    })
  }
  const counted = [...places.values()].filter(({ quiet }) => !quiet)
  const { room, isAsked } = placesOf(counted, context.asked, rules, rules.daysOff.includes(weekdayOf(today)))
  const front = new Set(counted.filter(({ key, always }) => always || isAsked(key)).map(({ key }) => key))
  const rest = counted.filter(({ always }) => !always).sort((a, b) => byPlace(a, b, isAsked))
  const last = rest.slice(0, room).at(-1)
  if (last !== undefined) for (const place of rest) if (byPlace(place, last, isAsked) <= 0) front.add(place.key)
  return { prompts: open.filter((prompt) => front.has(subjectKey(prompt))), behind: counted.length - front.size }
}

const byPlace = (a: Place, b: Place, isAsked: Places['isAsked']): number => byClaim(a, b, isAsked) || a.rank - b.rank

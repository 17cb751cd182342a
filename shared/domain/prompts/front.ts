import type { PromptState } from '../records/desk.ts'
import type { ContactId } from '../records/values.ts'
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

/**
 * The open prompts of those contacts that can be on Today, whatever their
 * warmth: everyone always shown, and everyone no further back by urgency and
 * tier than the last for whom there is room. `queueOf` of these has the same
 * `today` as of all prompts, and needs the summaries of these contacts only.
 */
export function frontOf(
  prompts: readonly Prompt[],
  states: readonly PromptState[],
  tiers: ReadonlyMap<ContactId, Tiered>,
  context: QueueContext,
): Prompt[] {
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
      quiet: before?.quiet !== false && isQuiet(prompt, tier),
    })
  }
  const counted = [...places.values()].filter(({ quiet }) => !quiet)
  const front = new Set(counted.filter(({ always }) => always).map(({ key }) => key))
  const rest = counted.filter(({ always }) => !always).sort(byPlace)
  const room = Math.max(0, rules.promptsPerDay - front.size)
  const last = rest.slice(0, room).at(-1)
  if (last !== undefined) for (const place of rest) if (byPlace(place, last) <= 0) front.add(place.key)
  return open.filter((prompt) => front.has(subjectKey(prompt)))
}

const byPlace = (a: Place, b: Place): number => b.urgency - a.urgency || a.rank - b.rank

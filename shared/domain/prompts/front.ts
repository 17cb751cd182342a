import type { PromptState } from '../records/desk.ts'
import type { ContactId } from '../records/values.ts'
import { tierRank } from './items.ts'
import type { Prompt } from './prompt.ts'
import { type QueueContext, statesByPrompt } from './queue.ts'
import { standingOf } from './standing.ts'
import { onceTogether, type Tiered } from './together.ts'
import { isAlwaysShown, isQuiet, urgencyOf } from './urgency.ts'

/** How far in front a contact stands by what is known without warmth. */
interface Place {
  readonly contactId: ContactId
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
  const wanted = prompts.filter((prompt) => !rules.pausedRules.includes(prompt.rule))
  const stateOf = statesByPrompt(wanted, states)
  const open = onceTogether(
    wanted.filter((prompt) => standingOf(prompt, stateOf(prompt), context) === 'open'),
    tiers,
  )
  const places = new Map<ContactId, Place>()
  for (const prompt of open) {
    const { contactId } = prompt
    const tier = tiers.get(contactId)?.tier
    const before = places.get(contactId)
    places.set(contactId, {
      contactId,
      urgency: Math.max(before?.urgency ?? 0, urgencyOf(prompt, today)),
      rank: tierRank(tier),
      always: before?.always === true || isAlwaysShown(prompt, tier, today),
      quiet: before?.quiet !== false && isQuiet(prompt, tier),
    })
  }
  const counted = [...places.values()].filter(({ quiet }) => !quiet)
  const front = new Set(counted.filter(({ always }) => always).map(({ contactId }) => contactId))
  const rest = counted.filter(({ always }) => !always).sort(byPlace)
  const room = Math.max(0, rules.promptsPerDay - front.size)
  const last = rest.slice(0, room).at(-1)
  if (last !== undefined) for (const place of rest) if (byPlace(place, last) <= 0) front.add(place.contactId)
  return open.filter(({ contactId }) => front.has(contactId))
}

const byPlace = (a: Place, b: Place): number => b.urgency - a.urgency || a.rank - b.rank

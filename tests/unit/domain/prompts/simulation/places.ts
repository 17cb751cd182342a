import type { Asked } from '#shared/domain/prompts/asked.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { queueOf } from '#shared/domain/prompts/queue.ts'
import type { Queue } from '#shared/domain/prompts/queue.ts'
import { standingsOf } from '#shared/domain/prompts/standings.ts'
import type { PromptState } from '#shared/domain/records/desk.ts'
import type { PromptKey } from '#shared/domain/records/values.ts'
import { statesByPrompt } from '#shared/domain/prompts/states.ts'
import type { Moment } from './calendar.ts'
import type { World } from './world.ts'

export type Place = 'today' | 'later' | 'coming' | 'waiting' | 'missed' | 'snoozed' | 'dismissed'

/** Everything there is at a moment and where it stands. */
export interface Snapshot {
  readonly prompts: readonly Prompt[]
  readonly queue: Queue
  /** What Today had asked before on this day. */
  readonly asked: Asked | undefined
  readonly places: ReadonlyMap<PromptKey, Place>
  /** What was said to a prompt. */
  readonly stateOf: (prompt: Prompt) => PromptState | undefined
  /** Of which prompts there is more than one place. */
  readonly twice: readonly PromptKey[]
}

/** Places that hold what is open. */
export const OPEN: readonly (Place | undefined)[] = ['today', 'later', 'coming', 'waiting']

export function snapshot(world: World, { today, now }: Moment, asked?: Asked): Snapshot {
  const prompts = world.prompts(today)
  const states = [...world.states.values()]
  const context = { rules: world.rules, today, now, asked }
  const queue = queueOf(prompts, states, world.summaries, context)
  const { snoozed, dismissed } = standingsOf(prompts, states, world.summaries, context)
  const places = new Map<PromptKey, Place>()
  const twice: PromptKey[] = []
  const put = (place: Place, list: readonly Prompt[]): void => {
    for (const { id } of list) {
      if (places.has(id)) twice.push(id)
      places.set(id, place)
    }
  }
  for (const place of ['today', 'later', 'coming', 'missed'] as const)
    put(
      place,
      queue[place].flatMap((item) => item.prompts.map(({ prompt }) => prompt)),
    )
  put('waiting', queue.waiting)
  put('snoozed', snoozed)
  put('dismissed', dismissed)
  return { prompts, queue, asked, places, stateOf: statesByPrompt(prompts, states), twice }
}

import type { Favour } from '../../records/favour.ts'
import type { Saying } from './openers.ts'

/** What may bring a talk to its end. */
export interface EndingFacts {
  /** Another guest whom they should meet, and do not know yet. */
  readonly toMeet?: string
  /** What I still do for them. */
  readonly promises: readonly Pick<Favour, 'what' | 'state' | 'due'>[]
  /** It is time for a coffee by the day of the event. */
  readonly isDue: boolean
  readonly turn: number
}

export type Ending = Saying<`ending.${'introduce' | 'promise' | 'coffee' | 'thanks' | 'others' | 'before'}`>

/**
 * An honest way to end the talk: bring them to someone, say what one will do, set
 * a coffee, or say that one wants to greet others. Nothing that is not true.
 */
export function endingFor({ toMeet, promises, isDue, turn }: EndingFacts): Ending {
  if (toMeet !== undefined) return { say: 'ending.introduce', values: { name: toMeet } }
  const promise = promises.find(({ state }) => state === 'promised')
  if (promise !== undefined) {
    return { say: 'ending.promise', values: { what: promise.what } }
  }
  if (isDue) return { say: 'ending.coffee', values: {} }
  const ways = ['ending.thanks', 'ending.others', 'ending.before'] as const
  return { say: ways[turn % ways.length] ?? ways[0], values: {} }
}

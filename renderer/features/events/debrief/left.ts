import { addedPerson, type DebriefPerson } from './people.ts'
import type { Added, DebriefState } from './state.ts'
import { isSame } from './whose.ts'

/**
 * What is still to be saved of a debrief after a saving: what was said meanwhile,
 * and what is kept of someone who was not among the people saved.
 * @param now the debrief as it is now
 * @param saved the debrief as it was when it was saved
 */
export function leftOf(now: DebriefState, saved: DebriefState, people: readonly Saved[]): DebriefState {
  const keys = new Set(people.map(({ key }) => key))
  const isLeft = (key: string) => !keys.has(key) || now.told[key] !== saved.told[key]
  // Who got on the list meanwhile was saved as one of it.
  const isAdded = (one: Added) => isLeft(addedPerson(one).key) && !people.some((person) => isSame(one, person))
  return {
    told: Object.fromEntries(Object.entries(now.told).filter(([key]) => isLeft(key))),
    added: now.added.filter((one) => isAdded(one)),
  }
}

type Saved = Pick<DebriefPerson, 'key' | 'name' | 'contactId'>

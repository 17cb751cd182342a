import * as v from 'valibot'
import { addDays } from '#shared/domain/calendar/days.ts'
import { type Day, DaySchema } from '#shared/domain/records/values.ts'
import { forget, keptKeys, keptText, move, stored } from './storage.ts'

/** How many days a draft waits for what it is about to come back. */
const DAYS = 7

const ASIDE = 'bakkie set aside '
const AsideSchema = v.object({ on: DaySchema, text: v.string() })

/** Puts a draft where no form finds it: what it is about is gone, and may be undone in any window, after a restart too. */
export const setAside = (key: string, today: Day): void =>
  move(key, ASIDE + key, (text) => JSON.stringify({ on: today, text } satisfies v.InferInput<typeof AsideSchema>))

/** The drafts set aside whose keys begin so, by their own keys. */
export const keysAside = (begin: string): string[] => keptKeys(ASIDE + begin).map((key) => key.slice(ASIDE.length))

/** What a draft set aside said. */
export const textAside = (key: string): string | undefined => stored(ASIDE + key, AsideSchema)?.text

/** Gives a draft back to its form; never over what was typed there since. */
export function takeUp(key: string): void {
  const text = textAside(key)
  if (text === undefined || keptText(key) !== null) forgetAside(key)
  else move(ASIDE + key, key, () => text)
}

export const forgetAside = (key: string): void => forget(ASIDE + key)

/** Whether a draft has waited long enough. */
export function isOldAside(key: string, today: Day): boolean {
  const kept = stored(ASIDE + key, AsideSchema)
  return kept === undefined || addDays(kept.on, DAYS) < today
}

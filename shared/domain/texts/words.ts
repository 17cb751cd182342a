import { daysBetween } from '../calendar/days.ts'
import type { Language } from '../../messages/catalogues.ts'
import type { Day } from '../records/values.ts'
import type { Voice } from './write.ts'

/** A message before greeting and name: what has nothing to say is undefined. */
export interface Words {
  readonly subject: string
  readonly paragraphs: readonly (string | undefined)[]
}

/** A day as one friend says it to another: today, yesterday, on Tuesday, on 12 December; "the other day" of one long past. */
export function whenOf(day: Day, { language, say, today }: Pick<Voice, 'language' | 'say' | 'today'>): string {
  const ago = daysBetween(day, today)
  if (ago === 0) return say('when.today')
  if (ago === 1) return say('when.yesterday')
  if (ago > 6) return say('when.ago')
  const options = ago > 0 ? { weekday: 'long' as const } : { day: 'numeric' as const, month: 'long' as const }
  // Noon in UTC: no zone can push the day to another.
  const date = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options }).format(new Date(`${day}T12:00:00Z`))
  return say('when.on', { date })
}

/** The day something has been so since: "1 May", with the year when it is another than this. */
export function sinceOf(day: Day, { language, today }: Pick<Voice, 'language' | 'today'>): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' as const }),
  }).format(new Date(`${day}T12:00:00Z`))
}

/** How a message in a language writes dates and sums. */
export const localeOf = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB')

/** "coffee", "coffee and tea", "coffee, tea and milk". */
export function inOneBreath(items: readonly string[], say: Voice['say']): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : say('and', { first: items.slice(0, -1).join(', '), last })
}

import type { Format, Text } from '#app/i18n/index.ts'
import type { YearPart, YearView } from '#shared/domain/events/year.ts'
import { ME } from '#shared/domain/events/who.ts'

/** What the heading of a part says. */
export function partTitle({ key, name }: Pick<YearPart, 'key' | 'name'>, view: YearView, t: Text, format: Format): string {
  if (view === 'month') return capitalised(format.month(key), format.locale)
  if (view === 'who' && name === ME) return t('events.plan.me')
  if (name === undefined) return t('events.year.noGroup')
  return name === '' ? t('events.plan.someoneGone') : name
}

/** A heading begins with a capital, also where months do not. */
const capitalised = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

import type { Text } from '#app/i18n/index.ts'

/** How many things a day shows before it says how many more there are. */
const SHOWN = 3

/** What a day has room for, and how many more there are: never "+1", where that one would fit. */
export function shownOfDay<One>(all: readonly One[]): { readonly shown: readonly One[]; readonly more: number } {
  if (all.length <= SHOWN) return { shown: all, more: 0 }
  return { shown: all.slice(0, SHOWN - 1), more: all.length - SHOWN + 1 }
}

/** What is on a day, for those who hear it, as much as it shows: "Coffee with Anna; Lunch with Bob; 3 more". */
export function shownInWords(all: readonly string[], t: Text): string {
  const { shown, more } = shownOfDay(all)
  return [...shown, ...(more === 0 ? [] : [t('common.calendar.more', { count: more })])].join('; ')
}

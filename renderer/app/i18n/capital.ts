import type { Format } from './format.ts'

/** Words as a heading has them: Dutch months and weekdays have no capital, but a heading does. */
export const capital = (words: string, format: Pick<Format, 'locale'>): string =>
  words.charAt(0).toLocaleUpperCase(format.locale) + words.slice(1)

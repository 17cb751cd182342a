const DAYS_A_WEEK = 7

/** A Sunday; weekdays are counted from it. */
const SUNDAY = Date.UTC(2026, 10, 22, 12)
const DAY_MS = 86_400_000

/** The days of the week in the locale's words, from the first day on; `day` 0 is Sunday. */
export function weekdays(locale: string, firstDay: number): { readonly day: number; readonly name: string }[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: DAYS_A_WEEK }, (_, index) => {
    const day = (firstDay + index) % DAYS_A_WEEK
    return { day, name: format.format(SUNDAY + day * DAY_MS) }
  })
}

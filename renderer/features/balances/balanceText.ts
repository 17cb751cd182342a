import type { Format, Text } from '#app/i18n/index.ts'

/** Both sides in words: "4 cups poured, 2 cups received". */
export function bothSides(t: Text, format: Format, poured: number, received: number): string {
  return format.list([
    t('ledger.pouredCups', { cups: format.cups(poured), count: countOf(poured) }),
    t('ledger.receivedCups', { cups: format.cups(received), count: countOf(received) }),
  ])
}

/** The difference in kind words: "3 cups to return". */
export function differenceInWords(t: Text, format: Format, difference: number): string {
  if (difference === 0) return t('ledger.even')
  const size = Math.abs(difference)
  const values = { cups: format.cups(size), count: countOf(size) }
  return difference > 0 ? t('ledger.toReturn', values) : t('ledger.ahead', values)
}

/** What the plural goes by: up to one cup is singular. */
export const countOf = (hundredths: number): number => (hundredths > 0 && hundredths <= 100 ? 1 : 2)

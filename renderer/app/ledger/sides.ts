import type { Format, Text } from '#app/i18n/index.ts'
import type { NumberLink } from '#ui/index.ts'

/** The keys of the sides of a balance bar: poured is its left, received its right. */
export const SIDE_KEYS = { poured: '<', received: '>' } as const
export type Side = keyof typeof SIDE_KEYS

/** A number of cups that opens what it was made of. */
export const sideLink = (t: Text, format: Format, side: Side, cups: number, href: string): NumberLink => ({
  href,
  label: t(`balances.see.${side}`, { cups: format.cupsInWords(cups) }),
})

/** Both numbers of a balance bar, each leading where `hrefOf` says. */
export function sideLinks(
  t: Text,
  format: Format,
  { poured, received }: { readonly poured: number; readonly received: number },
  hrefOf: (side: Side) => string,
): { readonly poured: NumberLink; readonly received: NumberLink } {
  return {
    poured: sideLink(t, format, 'poured', poured, hrefOf('poured')),
    received: sideLink(t, format, 'received', received, hrefOf('received')),
  }
}

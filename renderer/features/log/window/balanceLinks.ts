import type { Format, Text } from '#app/i18n/index.ts'
import { type Side, sideLinks } from '#app/ledger/sides.ts'
import { ledgerPath } from '#app/place/ledger.ts'
import { href, navigate } from '#app/place/place.ts'
import type { Data } from '#data/data.ts'
import type { NumberLink } from '#ui/index.ts'
import type { Standing } from '../told.ts'

/** What the numbers of a balance in the log window lead to: a main window with the entries, for this one is too small; here where none can be opened. */
export function balanceLinks(
  t: Text,
  format: Format,
  standing: Standing,
  host: Pick<Data['host'], 'call'>,
): { readonly poured: NumberLink; readonly received: NumberLink } {
  const pathOf = (side: Side) => ledgerPath(standing.id, { side })
  const open = (route: string) => {
    const ask = async () => {
      const { opened } = await host.call('window.open', { route, kind: 'main' })
      if (!opened) navigate(route)
    }
    void ask().catch(() => navigate(route))
  }
  const { poured, received } = sideLinks(t, format, standing, (side) => href(pathOf(side)))
  return {
    poured: { ...poured, onOpen: () => open(pathOf('poured')) },
    received: { ...received, onOpen: () => open(pathOf('received')) },
  }
}

import { useText } from '#app/i18n/index.ts'
import { useRowKeys } from '#app/keys/useRowKeys.ts'
import { navigate } from '#app/place/place.ts'
import { SIDE_KEYS, type Side } from './sides.ts'

/** The keys of a row with a balance bar: each side opens what it was made of. For a table's `onRowKey`. */
export function useSideKeys<Row>(pathOf: (row: Row, side: Side) => string): (key: string, row: Row) => boolean {
  const t = useText()
  return useRowKeys(
    (['poured', 'received'] as const).map((side) => ({
      key: SIDE_KEYS[side],
      title: t(`keys.list.${side}`),
      run: (row: Row) => navigate(pathOf(row, side)),
    })),
  )
}

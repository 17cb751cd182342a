import { useKeys } from './registry.ts'

/** A key on the row one moved to, and what it does, in words of the user's language for the map. */
export interface RowKey<Row> {
  /** KeyboardEvent.key. */
  readonly key: string
  readonly title: string
  readonly run: (row: Row) => void
}

const nothing = (): void => undefined

/** Keys of a table's rows, for its `onRowKey`; they stand in the map of keys while the table is shown. */
export function useRowKeys<Row>(keys: readonly RowKey<Row>[]): (key: string, row: Row) => boolean {
  useKeys(
    keys.map(({ key, title }) => ({ keys: key, title, run: nothing })),
    'row',
  )
  return (pressed, row) => {
    const found = keys.find(({ key }) => key === pressed)
    found?.run(row)
    return found !== undefined
  }
}

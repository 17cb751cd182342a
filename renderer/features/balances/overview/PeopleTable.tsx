import { ledgerPath } from '#app/place/ledger.ts'
import { navigate } from '#app/place/place.ts'
import { useText } from '#app/i18n/index.ts'
import { Button, Table } from '#ui/index.ts'
import { useBalanceColumns } from './columns.tsx'
import type { BalanceRow, SortColumn } from './filters.ts'

/** One balance a row; a row opens its ledger, with what is tried out. */
export function PeopleTable({
  rows,
  sort,
  onSort,
  query,
}: {
  readonly rows: readonly BalanceRow[]
  readonly sort: { readonly column: SortColumn; readonly direction: 'ascending' | 'descending' }
  readonly onSort: (sort: string) => void
  /** What is tried out, for the ledger's address. */
  readonly query: string
}) {
  const t = useText()
  const columns = useBalanceColumns()
  const showAll = () => navigate('/balances', { replace: true })
  return (
    <Table
      label={t('balances.title')}
      columns={columns}
      rows={rows}
      rowKey={({ summary }) => summary.id}
      sort={sort}
      onSort={(next) => onSort(next.direction === 'descending' ? `-${next.column}` : next.column)}
      onOpen={({ summary }) => navigate(`${ledgerPath(summary.id)}${query === '' ? '' : `?${query}`}`)}
      empty={
        <>
          <p>{t('balances.nothing')}</p>
          <Button onPress={showAll}>{t('balances.clear')}</Button>
        </>
      }
    />
  )
}

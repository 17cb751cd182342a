import { useCallback } from 'react'
import { useSideKeys } from '#app/ledger/useSideKeys.ts'
import { type LedgerView, ledgerPath } from '#app/place/ledger.ts'
import { navigate } from '#app/place/place.ts'
import { useText } from '#app/i18n/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
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
  const pathOf = useCallback(
    (id: ContactId, view: LedgerView = {}) => {
      const path = ledgerPath(id, view)
      return query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`
    },
    [query],
  )
  const columns = useBalanceColumns(pathOf)
  const onRowKey = useSideKeys<BalanceRow>(({ summary }, side) => pathOf(summary.id, { side }))
  const showAll = () => navigate('/balances', { replace: true })
  return (
    <Table
      label={t('balances.title')}
      columns={columns}
      rows={rows}
      rowKey={({ summary }) => summary.id}
      sort={sort}
      onSort={(next) => onSort(next.direction === 'descending' ? `-${next.column}` : next.column)}
      onOpen={({ summary }) => navigate(pathOf(summary.id))}
      onRowKey={onRowKey}
      empty={
        <>
          <p>{t('balances.nothing')}</p>
          <Button onPress={showAll}>{t('balances.clear')}</Button>
        </>
      }
    />
  )
}

import type { Ref } from 'react'
import { useText } from '#app/i18n/index.ts'
import { useSideKeys } from '#app/ledger/useSideKeys.ts'
import { ledgerPath } from '#app/place/ledger.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { Button, Table } from '#ui/index.ts'
import { usePeopleColumns } from './columns.tsx'
import styles from './PeopleTable.module.css'
import type { Sort } from './sorting.ts'
import { writeSort } from './sorting.ts'

interface PeopleTableProps {
  ref: Ref<HTMLDivElement>
  rows: readonly Summary[]
  sort: Sort
  /** As an address says it. */
  onSort: (sort: string | undefined) => void
  selection: ReadonlySet<ContactId>
  onSelect: (selection: ReadonlySet<ContactId>) => void
  onOpen: (id: ContactId) => void
  current: ContactId | undefined
  onClear: () => void
}

const idOf = ({ id }: Summary): ContactId => id

/** The rows of the list of people. */
export function PeopleTable({ ref, rows, sort, onSort, selection, onSelect, onOpen, current, onClear }: PeopleTableProps) {
  const t = useText()
  const columns = usePeopleColumns()
  const onRowKey = useSideKeys<Summary>(({ id }, side) => ledgerPath(id, { side }))
  return (
    <div ref={ref} className={styles.table}>
      <Table
        label={t('contacts.title')}
        columns={columns}
        rows={rows}
        rowKey={idOf}
        sort={sort}
        onSort={(next) => onSort(writeSort(next))}
        selection={selection}
        onSelect={onSelect}
        onOpen={({ id }) => onOpen(id)}
        onRowKey={onRowKey}
        current={current}
        empty={
          <>
            <p>{t('contacts.nothing')}</p>
            <Button onPress={onClear}>{t('contacts.clear')}</Button>
          </>
        }
      />
    </div>
  )
}

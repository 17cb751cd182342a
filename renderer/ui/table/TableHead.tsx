import { ArrowDown, ArrowUp } from 'lucide-react'
import { Button, Checkbox } from 'react-aria-components'
import { Check, Minus } from 'lucide-react'
import { classes } from '../classes.ts'
import { useUiText } from '../text.tsx'
import { nextSort, type TableColumn, type TableSort } from './columns.ts'
import styles from './Table.module.css'

interface TableHeadProps<Row> {
  columns: readonly TableColumn<Row>[]
  sort: TableSort | undefined
  onSort: ((sort: TableSort) => void) | undefined
  /** How much is selected; `undefined` where rows cannot be. */
  selected: 'none' | 'some' | 'all' | undefined
  onSelectAll: (all: boolean) => void
}

/** The titles: a press sorts, a second press sorts the other way. */
export const TableHead = <Row,>({ columns, sort, onSort, selected, onSelectAll }: TableHeadProps<Row>) => {
  const text = useUiText()
  return (
    <thead className={styles.head}>
      <tr className={styles.headRow} aria-rowindex={1}>
        {selected !== undefined && (
          <th className={styles.tick} scope="col">
            <Checkbox
              className={classes(styles.all)}
              aria-label={text.selectAll}
              isSelected={selected === 'all'}
              isIndeterminate={selected === 'some'}
              onChange={onSelectAll}
            >
              <span className={styles.square} aria-hidden="true">
                {selected === 'some' ? <Minus /> : selected === 'all' && <Check />}
              </span>
            </Checkbox>
          </th>
        )}
        {columns.map((column) => {
          const sorted = sort?.column === column.id ? sort.direction : undefined
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={column.isSortable ? (sorted ?? 'none') : undefined}
              className={classes(styles.title, column.align === 'end' && styles.end)}
            >
              {column.isSortable && onSort ? (
                <Button className={classes(styles.sort)} onPress={() => onSort(nextSort(sort, column.id))}>
                  {column.title}
                  {sorted === 'ascending' && <ArrowUp aria-hidden="true" />}
                  {sorted === 'descending' && <ArrowDown aria-hidden="true" />}
                </Button>
              ) : (
                column.title
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

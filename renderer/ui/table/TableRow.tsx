import { Check } from 'lucide-react'
import { memo } from 'react'
import { classes } from '../classes.ts'
import type { TableColumn } from './columns.ts'
import styles from './Table.module.css'

interface TableRowProps<Row> {
  id: string
  row: Row
  index: number
  rowHeight: number
  columns: readonly TableColumn<Row>[]
  /** `undefined` where rows cannot be selected. */
  isSelected: boolean | undefined
  isActive: boolean
  isCurrent: boolean
}

const PlainTableRow = <Row,>({ id, row, index, rowHeight, columns, isSelected, isActive, isCurrent }: TableRowProps<Row>) => (
  <tr
    id={id}
    data-index={index}
    aria-rowindex={index + 2}
    aria-selected={isSelected}
    aria-current={isCurrent || undefined}
    className={classes(styles.row, isActive && styles.active, isCurrent && styles.current)}
    style={{ height: rowHeight, transform: `translateY(${index * rowHeight}px)` }}
  >
    {isSelected !== undefined && (
      <td className={styles.tick} data-tick="">
        <span className={styles.square} aria-hidden="true">
          {isSelected && <Check />}
        </span>
      </td>
    )}
    {columns.map((column) => {
      const name = classes(styles.cell, column.align === 'end' && styles.end)
      return column.isRowHeader ? (
        <th key={column.id} scope="row" className={name}>
          {column.render(row)}
        </th>
      ) : (
        <td key={column.id} className={name}>
          {column.render(row)}
        </td>
      )
    })}
  </tr>
)

/** A row renders again only when something of its own changed: scrolling moves none. */
export const TableRow = memo(PlainTableRow) as typeof PlainTableRow

import { useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { classes } from '../classes.ts'
import { columnsFor, tracksOf, type TableColumn, type TableSort } from './columns.ts'
import { moveOf } from './moves.ts'
import { extended, toggled } from './selection.ts'
import styles from './Table.module.css'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import { useRowWindow } from './useRowWindow.ts'
import { scrollToShow } from './window.ts'

export interface TableProps<Row, Key extends string> {
  label: string
  /** Keep it the same array between renders (useMemo), or every row renders again. */
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => Key
  sort?: TableSort
  onSort?: (sort: TableSort) => void
  /** With `onSelect`, rows can be ticked: Space, Shift and arrows, Ctrl/⌘ A. */
  selection?: ReadonlySet<Key>
  onSelect?: (selection: ReadonlySet<Key>) => void
  /** Enter or a click on a row. Cells hold no tab stops; a link in one (`tabIndex` -1) goes its own way, and has a key in `onRowKey`. */
  onOpen?: (row: Row) => void
  /** A key the table does not know, on the row moved to; true when it did something. */
  onRowKey?: (key: string, row: Row) => boolean
  /** The row that is open beside the table. */
  current?: Key | undefined
  /** Pixels; the same for all. */
  rowHeight?: number
  /** Instead of rows when there are none. */
  empty?: ReactNode
}

const HEAD = 32
const NOTHING: ReadonlySet<never> = new Set()

/**
 * A table that is as quick with 10,000 rows as with ten: only the rows in sight
 * are in the document. It fills the height it is given and scrolls by itself.
 * One tab stop; arrows move, and the row that is moved to is told by
 * aria-activedescendant.
 */
export const Table = <Row, Key extends string>(props: TableProps<Row, Key>) => {
  const { rows, rowKey, selection = NOTHING, onSelect, onOpen, onRowKey, rowHeight = 36 } = props
  const id = useId()
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const anchor = useRef(0)
  const [active, setActive] = useState<number>()
  const { range, slots, width, follow } = useRowWindow(scroller, rowHeight, rows.length)
  const columns = useMemo(() => columnsFor(props.columns, width), [props.columns, width])
  const tracks = tracksOf([...(onSelect ? ['36px'] : []), ...columns.map((column) => column.width)])

  const keyAt = (index: number) => {
    const row = rows[index]
    return row === undefined ? undefined : rowKey(row)
  }
  const at = active === undefined ? undefined : Math.min(active, rows.length - 1)

  const go = (index: number) => {
    setActive(index)
    scroller?.scrollTo({ top: scrollToShow(index, rowHeight, scroller.scrollTop, scroller.clientHeight, HEAD) })
  }
  const open = (index: number) => {
    const row = rows[index]
    if (row !== undefined) onOpen?.(row)
  }
  const toggle = (index: number) => {
    const key = keyAt(index)
    if (key === undefined) return
    anchor.current = index
    onSelect?.(toggled(selection, key))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || rows.length === 0) return
    const page = Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - HEAD) / rowHeight) - 1)
    const target = moveOf(event.key, at, rows.length, page)
    if (target !== undefined) {
      if (event.shiftKey && onSelect) onSelect(extended(selection, keyAt, at ?? anchor.current, target))
      else anchor.current = target
      go(target)
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && at !== undefined) open(at)
    else if (event.key === ' ' && at !== undefined && onSelect) toggle(at)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && onSelect) onSelect(new Set(rows.map(rowKey)))
    else if (event.key === 'Escape' && selection.size > 0 && onSelect) onSelect(NOTHING)
    else {
      const row = at === undefined || event.ctrlKey || event.metaKey || event.altKey ? undefined : rows[at]
      if (row === undefined || onRowKey?.(event.key, row) !== true) return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return
    const row = event.target.closest('tr[data-index]')
    const index = Number(row?.getAttribute('data-index') ?? Number.NaN)
    if (Number.isNaN(index)) return
    setActive(index)
    if (event.target.closest('a[href]')) return
    if (onSelect && event.shiftKey) onSelect(extended(selection, keyAt, anchor.current, index))
    else if (onSelect && (event.ctrlKey || event.metaKey || event.target.closest('[data-tick]'))) toggle(index)
    else {
      anchor.current = index
      open(index)
    }
  }

  const shown: number[] = []
  for (let index = range.first; index < Math.min(range.end, rows.length); index += 1) shown.push(index)
  // The row that is told as active stays in the document wherever one scrolls.
  if (at !== undefined && at >= 0 && !shown.includes(at)) shown.push(at)

  const selected = selection.size === 0 ? 'none' : selection.size < rows.length ? 'some' : 'all'
  return (
    <div ref={setScroller} className={styles.scroller} onScroll={follow}>
      <table
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={onSelect ? true : undefined}
        aria-activedescendant={at === undefined || at < 0 ? undefined : `${id}-${keyAt(at)}`}
        tabIndex={0}
        className={styles.table}
        style={{ '--tracks': tracks }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={(event) => {
          if (event.target === event.currentTarget && active === undefined && rows.length > 0) setActive(range.first)
        }}
      >
        <TableHead
          columns={columns}
          sort={props.sort}
          onSort={props.onSort}
          selected={onSelect ? selected : undefined}
          onSelectAll={(all) => onSelect?.(all ? new Set(rows.map(rowKey)) : NOTHING)}
        />
        <tbody className={classes(styles.body, onOpen && styles.opens)} style={{ height: rows.length * rowHeight }}>
          {shown.map((index) => {
            const row = rows[index]
            if (row === undefined) return undefined
            const key = rowKey(row)
            return (
              <TableRow
                // Elements are used again for other rows: making and dropping them is what scrolling would cost.
                key={index >= range.first && index < range.end ? index % slots : 'active'}
                id={`${id}-${key}`}
                row={row}
                index={index}
                rowHeight={rowHeight}
                columns={columns}
                isSelected={onSelect ? selection.has(key) : undefined}
                isActive={index === at}
                isCurrent={key === props.current}
              />
            )
          })}
        </tbody>
      </table>
      {rows.length === 0 && props.empty && <div className={styles.empty}>{props.empty}</div>}
    </div>
  )
}

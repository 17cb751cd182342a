import type { ReactNode } from 'react'

export interface TableColumn<Row> {
  id: string
  title: string
  /** A CSS grid track: `96px`, `2fr`, `minmax(120px, 1fr)`. */
  width: string
  render: (row: Row) => ReactNode
  isSortable?: boolean
  /** Numbers stand at the end. */
  align?: 'start' | 'end'
  /** The cell that names the row. One column has it. */
  isRowHeader?: boolean
  /** Left out while the table is narrower than this many pixels. */
  hideBelow?: number
}

export interface TableSort {
  column: string
  direction: 'ascending' | 'descending'
}

/** The columns there is room for. */
export const columnsFor = <Row>(columns: readonly TableColumn<Row>[], width: number): readonly TableColumn<Row>[] =>
  columns.filter(({ hideBelow }) => hideBelow === undefined || width === 0 || width >= hideBelow)

/** One track list for head and rows; a bare `fr` must not grow with what is in it, or rows would not line up. */
export const tracksOf = (widths: readonly string[]): string =>
  widths.map((width) => (/^[\d.]+fr$/.test(width) ? `minmax(0, ${width})` : width)).join(' ')

/** The sort after a press on a column's title: the other way round, or upward where it was another column. */
export const nextSort = (sort: TableSort | undefined, column: string): TableSort => ({
  column,
  direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
})

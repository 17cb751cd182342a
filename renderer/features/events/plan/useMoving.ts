import { useEffect, useRef, type RefObject } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { announce } from '#app/shell/announce.ts'
import { movePlanRow } from '#data/commands/planRows.ts'
import type { PlanLine } from '#data/queries/plan.ts'
import { useData } from '#data/react/index.ts'
import type { PlanRowId } from '#shared/domain/records/values.ts'
import { type DropPlace, useDragging } from './useDragging.ts'
import { whomInWords } from './words.ts'

/** Moving rows of a plan, by drag and by keys, and keeping the focus with them. */
export interface Moving {
  readonly dragged: string | undefined
  /** Where the dragged row would land. */
  readonly over: DropPlace | undefined
  /** Moves a row to a place, from 0, and says where it is then. */
  readonly move: (id: PlanRowId, to: number) => void
  /** Puts the focus on a cell of a row once the row is there. */
  readonly focusAt: (id: PlanRowId, cell: string) => void
  /** A row goes: the focus goes to the one after it, or before it. */
  readonly leave: (id: PlanRowId) => void
}

const rowOf = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>('[data-plan-row]')?.dataset['planRow']

/** @param table where the rows stand */
export function useMoving(lines: readonly PlanLine[], table: RefObject<HTMLElement | null>): Moving {
  const t = useText()
  const data = useData()
  const act = useAct()
  const wanted = useRef<{ readonly id: string; readonly cell: string }>(undefined)

  // Once the row stands where it goes: moved in the document it would lose the focus.
  const settled = useRef(lines)
  useEffect(() => {
    if (settled.current === lines) return
    settled.current = lines
    const { current } = wanted
    const cell =
      current && table.current?.querySelector(`[data-plan-row="${CSS.escape(current.id)}"] [data-cell="${current.cell}"]`)
    if (!cell) return
    wanted.current = undefined
    const target = cell instanceof HTMLButtonElement ? cell : cell.querySelector<HTMLElement>('button, input')
    target?.focus()
  }, [lines, table])

  const move = async (id: string, to: number) => {
    const line = lines.find(({ row }) => row.id === id)
    if (line === undefined) return
    const place = Math.min(Math.max(0, to), lines.length - 1)
    if (rowOf(document.activeElement) === id) {
      const cell = document.activeElement?.closest<HTMLElement>('[data-cell]')?.dataset['cell']
      wanted.current = { id, cell: cell ?? 'handle' }
    }
    const moved = await act(() => movePlanRow(data, line.row.id, place), { quiet: true })
    if (moved === undefined || moved.seq === 0) wanted.current = undefined
    else announce(t('events.plan.row.moved', { name: whomInWords(line, t), place: place + 1, count: lines.length }))
  }
  const drop = (id: string, { onto, isAfter }: DropPlace) => {
    const others = lines.map(({ row }) => row.id).filter((one) => one !== id)
    const at = others.findIndex((one) => one === onto)
    if (at >= 0) void move(id, at + (isAfter ? 1 : 0))
  }
  const step = (by: 1 | -1) => {
    const id = rowOf(document.activeElement)
    const place = lines.findIndex(({ row }) => row.id === id)
    if (id !== undefined && place >= 0) void move(id, place + by)
  }
  useKeys(
    lines.length < 2
      ? []
      : [
          { keys: 'alt+ArrowUp', title: t('events.plan.row.upKey'), inFields: true, run: () => step(-1) },
          { keys: 'alt+ArrowDown', title: t('events.plan.row.downKey'), inFields: true, run: () => step(1) },
        ],
  )
  return {
    ...useDragging(table, drop),
    move: (id, to) => void move(id, to),
    focusAt: (id, cell) => {
      wanted.current = { id, cell }
    },
    leave: (id) => {
      const place = lines.findIndex(({ row }) => row.id === id)
      const next = lines[place + 1] ?? lines[place - 1]
      if (next !== undefined) wanted.current = { id: next.row.id, cell: 'menu' }
    },
  }
}

import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { linesOf, type Line } from './lines.ts'

/** What a field knows of the line of a list that it stands in. */
interface LineScope {
  /** Whether its item was taken out of the list meanwhile. */
  readonly isGone: boolean
  /** Says whether something is typed in a field: the line stays then. */
  readonly hold: (field: object, isTyped: boolean) => void
}

const LineContext = createContext<LineScope>({ isGone: false, hold: () => undefined })

/** The line of a list that a field stands in; outside a list one that is never gone. */
export const useLine = (): LineScope => useContext(LineContext)

/** Keeps the line while something is typed in a field of it. */
export const useHeldLine = (field: object, isTyped: boolean): LineScope => {
  const line = useLine()
  const { hold } = line
  useEffect(() => {
    hold(field, isTyped)
    return () => hold(field, false)
  }, [hold, field, isTyped])
  return line
}

/** An item where it stands in the list; nowhere when it was taken out. */
export interface Placed<T> {
  readonly item: T
  readonly at: number
}

/**
 * Items without ids, each edited where it stands: what is typed in one stays with it
 * when another window adds or removes others, and is kept when its own item is removed.
 */
export function Lines<T>(props: {
  readonly items: readonly T[]
  /** Whether two that differ are most likely the same thing. */
  readonly isSame: (a: T, b: T) => boolean
  /** One line; `isHeld` while something is typed in it. */
  readonly children: (placed: Placed<T>, isHeld: boolean) => ReactNode
}) {
  const { items, isSame, children } = props
  const [held, setHeld] = useState<ReadonlyMap<number, ReadonlySet<object>>>(new Map())
  const isHeld = (key: number): boolean => (held.get(key)?.size ?? 0) > 0
  const [known, setKnown] = useState<{ readonly items: readonly T[]; readonly lines: readonly Line<T>[] }>(() => ({
    items,
    lines: linesOf([], items, { isSame, isHeld }),
  }))
  const lines = known.items === items ? known.lines : linesOf(known.lines, items, { isSame, isHeld })
  if (known.items !== items) setKnown({ items, lines })
  const hold = useCallback((key: number, field: object, isTyped: boolean) => {
    setHeld((before) => {
      const fields = before.get(key) ?? new Set()
      if (fields.has(field) === isTyped) return before
      const now = new Set(fields)
      if (isTyped) now.add(field)
      else now.delete(field)
      return new Map(before).set(key, now)
    })
  }, [])
  const present = lines.filter(({ isGone }) => !isGone)
  return lines
    .filter((line) => !line.isGone || isHeld(line.key))
    .map((line) => (
      <OneLine key={line.key} line={line} hold={hold}>
        {children({ item: line.item, at: present.indexOf(line) }, isHeld(line.key))}
      </OneLine>
    ))
}

function OneLine(props: {
  readonly line: Line<unknown>
  readonly hold: (key: number, field: object, isTyped: boolean) => void
  readonly children: ReactNode
}) {
  const { line, hold } = props
  const { key, isGone } = line
  const scope = useMemo(
    () => ({ isGone, hold: (field: object, isTyped: boolean) => hold(key, field, isTyped) }),
    [key, isGone, hold],
  )
  return <LineContext value={scope}>{props.children}</LineContext>
}

import { underEdit, useLine } from '#ui/index.ts'
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react'

/** One opening of a small form after another, until it is saved or cancelled: what is typed belongs to it. */
export const FormScope = createContext<object>({})

/** What was typed in one field of a small form, by the scope it was typed in, and what it began with. */
export type Typed<T> = WeakMap<object, Kept<T>>

interface Kept<T> {
  readonly value: T
  readonly begun: T
}

/** What to do with a field that was changed in another window while something else was typed here. */
export interface Clash {
  readonly keep: () => void
  readonly take: () => void
}

/** Where fields of a small form tell that they were changed elsewhere; the form asks which stays. */
export const ClashScope = createContext<(field: object, clash: Clash | undefined) => void>(() => undefined)

/** A field of a small form that keeps what is typed; made once, beside the form. */
export const typed = <T>(): Typed<T> => new WeakMap()

/**
 * State of a field of a small form that outlives its popover: Escape or a press
 * beside it closes the popover, and opened again what was typed stands there.
 * What is kept may change in another window meanwhile: where nothing was typed the
 * field follows, else the form asks which stays.
 *
 * @param field made by `typed`
 * @param begin what is kept now: what the field holds before anything is typed
 */
export function useTyped<T>(field: Typed<T>, begin: T): [T, (value: T) => void] {
  const scope = useContext(FormScope)
  const tell = useContext(ClashScope)
  const line = useLine()
  const [kept, setKept] = useState<Kept<T>>(() => field.get(scope) ?? { value: begin, begun: begin })
  const meanwhile = underEdit({ begun: kept.begun, draft: kept.value, now: begin })
  if (meanwhile === 'follows') setKept({ value: begin, begun: begin })
  const put = (next: Kept<T>): void => {
    field.set(scope, next)
    setKept(next)
    // Until it is saved or cancelled, also with the popover closed: what is typed outlives its item.
    line.hold(scope, true)
  }
  const clash = useRef<Clash>({ keep: () => undefined, take: () => undefined })
  useEffect(() => {
    clash.current = {
      keep: () => put({ value: kept.value, begun: begin }),
      take: () => put({ value: begin, begun: begin }),
    }
  })
  const clashes = meanwhile === 'clashes'
  useEffect(() => {
    if (!clashes) return undefined
    tell(field, { keep: () => clash.current.keep(), take: () => clash.current.take() })
    return () => tell(field, undefined)
  }, [clashes, field, tell])
  return [kept.value, (value) => put({ value, begun: kept.begun })]
}

/** The fields of a form that were changed elsewhere while something else was typed in them. */
export function useClashes(): {
  readonly clashes: readonly Clash[]
  readonly tell: (field: object, clash: Clash | undefined) => void
} {
  const [byField, setByField] = useState<ReadonlyMap<object, Clash>>(new Map())
  const tell = useCallback((field: object, clash: Clash | undefined) => {
    setByField((before) => {
      const after = new Map(before)
      if (clash === undefined) after.delete(field)
      else after.set(field, clash)
      return after
    })
  }, [])
  return { clashes: [...byField.values()], tell }
}

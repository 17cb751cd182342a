import { createContext, useContext, useState } from 'react'

/** One opening of a small form after another, until it is saved or cancelled: what is typed belongs to it. */
export const FormScope = createContext<object>({})

/** What was typed in one field of a small form, by the scope it was typed in. */
export type Typed<T> = WeakMap<object, { readonly value: T }>

/** A field of a small form that keeps what is typed; made once, beside the form. */
export const typed = <T>(): Typed<T> => new WeakMap()

/**
 * State of a field of a small form that outlives its popover: Escape or a press
 * beside it closes the popover, and opened again what was typed stands there.
 *
 * @param field made by `typed`
 * @param begin what it holds before anything is typed
 */
export function useTyped<T>(field: Typed<T>, begin: T): [T, (value: T) => void] {
  const scope = useContext(FormScope)
  const [kept, setKept] = useState(() => field.get(scope) ?? { value: begin })
  return [
    kept.value,
    (value) => {
      field.set(scope, { value })
      setKept({ value })
    },
  ]
}

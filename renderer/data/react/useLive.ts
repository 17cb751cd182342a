import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { Data } from '#data/data.ts'
import { useData } from './useData.ts'

/** A question as it stood when its dependencies last changed. */
interface Question<T> {
  readonly query: (data: Data) => Promise<T>
  readonly deps: readonly unknown[]
}

type Answer<T> =
  | { readonly kind: 'value'; readonly to: Question<T>; readonly value: T }
  | { readonly kind: 'error'; readonly to: Question<T>; readonly error: unknown }

/**
 * The answer to a query, asked again whenever a change (in any window) touches
 * the rows it read. `undefined` until the first answer, and again from the
 * moment a dependency changes until the answer to the new question is there:
 * never one person's records under another's name. With `keep: true` the last
 * answer stays meanwhile, for lists that only grow or narrow.
 *
 * @param query a function of the data alone and of what `deps` lists
 * @throws during render what the query threw, for the nearest error boundary
 */
export function useLive<T>(
  query: (data: Data) => Promise<T>,
  deps: readonly unknown[],
  { keep = false }: { readonly keep?: boolean } = {},
): T | undefined {
  const data = useData()
  const asked: Question<T> = { query, deps: [data, ...deps] }
  const [held, setHeld] = useState(asked)
  const [answer, setAnswer] = useState<Answer<T>>()
  const question = sameDeps(held.deps, asked.deps) ? held : asked
  if (question !== held) setHeld(question)

  useEffect(() => {
    // An async function, not one that returns a promise: only that way Dexie follows what is read after the first await.
    const subscription = liveQuery(async () => await held.query(data)).subscribe({
      next: (value) => setAnswer({ kind: 'value', to: held, value }),
      error: (error: unknown) => setAnswer({ kind: 'error', to: held, error }),
    })
    return () => subscription.unsubscribe()
  }, [data, held])

  if (answer === undefined) return undefined
  if (answer.kind === 'error') {
    if (answer.to !== question) return undefined
    throw answer.error
  }
  return keep || answer.to === question ? answer.value : undefined
}

function sameDeps(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]))
}

import { useState } from 'react'
import { navigate, usePlace } from '#app/place/place.ts'

const LIST = '/people'

/** What the list shows, as the address says it. */
export interface ListPlace {
  readonly filter: string
  /** A column, with a minus in front when descending. */
  readonly sort: string | undefined
  /** Changes the address in place; absent stays, `undefined` goes. */
  readonly change: (values: { filter?: string | undefined; sort?: string | undefined }) => void
  /** Goes to a person and takes the filter along, so that the list beside stays as it is. */
  readonly open: (id: string) => void
}

/** The address of the list with a filter and an order. */
export function listAddress(filter: string, sort: string | undefined): string {
  return withQuery(LIST, queryOf(filter, sort))
}

function queryOf(filter: string, sort: string | undefined): string {
  const values = new URLSearchParams()
  if (filter !== '') values.set('q', filter)
  if (sort !== undefined) values.set('sort', sort)
  return values.toString()
}

const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`)

/**
 * Filter and order of the list of people, from the address. While a person is
 * open beside it whose address has no filter of its own, the list keeps the one
 * it had.
 */
export function useListPlace(): ListPlace {
  const { path, query } = usePlace()
  const [kept, setKept] = useState(query)
  const shown = path === LIST || query !== '' ? query : kept
  if (shown !== kept) setKept(shown)

  const values = new URLSearchParams(shown)
  const filter = values.get('q') ?? ''
  const sort = values.get('sort') ?? undefined
  return {
    filter,
    sort,
    change: (next) => {
      const changed = queryOf('filter' in next ? (next.filter ?? '') : filter, 'sort' in next ? next.sort : sort)
      setKept(changed)
      navigate(withQuery(path, changed), { replace: true })
    },
    open: (id) => navigate(withQuery(`${LIST}/${encodeURIComponent(id)}`, shown)),
  }
}

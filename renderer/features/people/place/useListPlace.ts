import { useState } from 'react'
import { navigate, usePlace } from '#app/place/place.ts'

const LIST = '/people'

/** What the list shows, as the address says it. */
export interface ListPlace {
  readonly filter: string
  /** A column, with a minus in front when descending. */
  readonly sort: string | undefined
  /** Changes the address in place; what is left out stays, `undefined` goes. */
  readonly change: (values: Partial<ListQuery>) => void
  /** Goes to a person and takes the filter along, so that the list beside stays as it is. */
  readonly open: (id: string) => void
}

interface ListQuery {
  readonly filter: string | undefined
  readonly sort: string | undefined
}

/** The address of the list with a filter and an order. */
export function listAddress(filter: string, sort: string | undefined): string {
  return withQuery(LIST, queryWith('', { filter, sort }))
}

/** A query with filter and order put in or taken out; whatever else is in it stays. */
function queryWith(query: string, { filter, sort }: ListQuery): string {
  const values = new URLSearchParams(query)
  for (const [name, value] of [
    ['q', filter],
    ['sort', sort],
  ] as const) {
    if (value === undefined || value === '') values.delete(name)
    else values.set(name, value)
  }
  return values.toString()
}

function readQuery(query: string): ListQuery {
  const values = new URLSearchParams(query)
  return { filter: values.get('q') ?? undefined, sort: values.get('sort') ?? undefined }
}

const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`)
const isNone = ({ filter, sort }: ListQuery): boolean => filter === undefined && sort === undefined

/**
 * Filter and order of the list of people, from the address. While a person is
 * open beside it whose address says neither, the list keeps those it had.
 */
export function useListPlace(): ListPlace {
  const { path, query } = usePlace()
  const said = readQuery(query)
  const [kept, setKept] = useState(said)
  const shown = path === LIST || !isNone(said) ? said : kept
  if (shown.filter !== kept.filter || shown.sort !== kept.sort) setKept(shown)

  return {
    filter: shown.filter ?? '',
    sort: shown.sort,
    change: (values) => {
      const next = { ...shown, ...values }
      setKept(next)
      navigate(withQuery(path, queryWith(query, next)), { replace: true })
    },
    open: (id) => navigate(withQuery(`${LIST}/${encodeURIComponent(id)}`, queryWith('', shown))),
  }
}

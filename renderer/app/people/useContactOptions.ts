import { useCallback, useEffect, useRef } from 'react'
import { likelyPeople, peopleWith } from '#data/queries/pick.ts'
import { useData } from '#data/react/index.ts'
import { searchClient, type SearchClient } from '#data/search/client.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import type { ComboOption, LoadOptions } from '#ui/index.ts'

/** How many people a picker offers. */
const OFFERED = 10

interface Search {
  readonly client: SearchClient
  isReady: boolean
}

/**
 * People for a picker: whom one met last while nothing is typed, then what the
 * search worker finds, through typos, among any number of contacts. One client
 * a picker: two that look up at once do not overtake each other.
 */
export function useContactOptions(): LoadOptions<ContactId> {
  const data = useData()
  const search = useRef<Search>(undefined)
  useEffect(
    () => () => {
      search.current?.client.close()
      search.current = undefined
    },
    [],
  )
  return useCallback(
    async (text: string): Promise<readonly ComboOption<ContactId>[]> => {
      if (text.trim() === '') return (await likelyPeople(data, OFFERED)).map((summary) => optionOf(summary))
      const { client, isReady } = (search.current ??= openSearch(() => searchClient(data)))
      const hits = isReady ? await client.search(text, OFFERED).catch(() => undefined) : undefined
      if (hits === undefined) return (await peopleWith(data, text, OFFERED)).map((summary) => optionOf(summary))
      return hits.flatMap((hit) =>
        hit.kind === 'contact'
          ? [{ id: hit.id, label: hit.text, ...(hit.detail !== undefined && { description: hit.detail }) }]
          : [],
      )
    },
    [data],
  )
}

/** Until everything is indexed, and when the worker cannot run, pickers read the names themselves. */
function openSearch(open: () => SearchClient): Search {
  const search: Search = { client: open(), isReady: false }
  const wait = async () => {
    await search.client.ready()
    search.isReady = true
  }
  wait().catch(() => undefined)
  return search
}

function optionOf({ id, name, organisation, city }: Summary): ComboOption<ContactId> {
  const description = organisation ?? city
  return { id, label: name, ...(description !== undefined && { description }) }
}

import { useEffect, useMemo, useState } from 'react'
import { parseQuery } from '#shared/search/query/parse.ts'
import type { QueryError } from '#shared/search/query/query.ts'
import { useData } from '#data/react/index.ts'
import { searchClient, type SearchClient, type SearchHit } from '#data/search/client.ts'
import { problemInWords } from '../changes/problem.ts'
import { showProblem } from '../changes/problems.ts'
import type { Text } from '../i18n/keys.ts'
import type { Format } from '../i18n/format.ts'
import { useFormat } from '../i18n/useFormat.tsx'
import { useText } from '../i18n/useText.ts'
import { eventPath } from '../place/ids.ts'
import { navigate } from '../place/place.ts'
import type { PaletteGroup, PaletteItem } from './items.ts'
import { holdsWords } from './match.ts'

/** How many people, and how many other finds, the palette shows. */
const LIMIT = 8

/** What the search found for the text of the palette. */
export interface Hits {
  readonly groups: readonly PaletteGroup[]
  /** Operators that could not be read. */
  readonly errors: readonly QueryError[]
  readonly isPending: boolean
  readonly isIndexing: boolean
}

/** Finds of the search worker for a text; the last ones stay until the next are there. */
export const useHits = (typed: string): Hits => {
  const data = useData()
  const text = useText()
  const format = useFormat()
  const [search, setSearch] = useState<{ readonly client: SearchClient; readonly isReady: boolean }>()
  const [found, setFound] = useState<{ readonly typed: string; readonly hits: readonly SearchHit[] }>({ typed: '', hits: [] })

  useEffect(() => {
    const client = searchClient(data)
    let isShown = true
    const start = async () => {
      if (isShown) setSearch({ client, isReady: false })
      await client.ready()
      // A new state: once everything is indexed, the same words may find more.
      if (isShown) setSearch({ client, isReady: true })
    }
    start().catch((error: unknown) => isShown && showProblem(problemInWords(error, text)))
    return () => {
      isShown = false
      client.close()
    }
  }, [data, text])

  useEffect(() => {
    if (!search || typed.trim() === '') return undefined
    let isLatest = true
    const ask = async () => {
      const hits = await search.client.search(typed, LIMIT)
      if (isLatest) setFound({ typed, hits })
    }
    ask().catch((error: unknown) => {
      if (!isLatest) return
      setFound({ typed, hits: [] })
      showProblem(problemInWords(error, text))
    })
    return () => {
      isLatest = false
    }
  }, [search, typed, text])

  const isEmpty = typed.trim() === ''
  const { words, errors } = useMemo(() => parseQuery(typed), [typed])
  return {
    groups: isEmpty ? [] : groupsOf(found.hits, words, text, format),
    errors,
    isPending: !isEmpty && found.typed !== typed,
    isIndexing: !isEmpty && search?.isReady !== true,
  }
}

/** The finds by kind: people first, then events, meetings, favours and notes. */
const groupsOf = (hits: readonly SearchHit[], words: string, text: Text, format: Format): readonly PaletteGroup[] =>
  (
    [
      ['contact', 'people'],
      ['event', 'events'],
      ['meeting', 'meetings'],
      ['favour', 'favours'],
      ['note', 'notes'],
    ] as const
  ).map(([kind, name]) => ({
    id: kind,
    title: text(`shell.palette.${name}`),
    items: hits.filter((hit) => hit.kind === kind).map((hit) => itemOf(hit, words, format)),
  }))

const itemOf = (hit: SearchHit, words: string, format: Format): PaletteItem => {
  const id = `${hit.kind}-${hit.id}`
  const isExact = holdsWords(hit.kind === 'contact' ? `${hit.text} ${hit.detail ?? ''}` : hit.text, words)
  if (hit.kind === 'contact') {
    const { text: title, ranges, detail, detailRanges } = hit
    const run = () => navigate(`/people/${hit.id}`)
    return { id, title, ranges, isExact, isName: true, ...(detail === undefined ? {} : { detail, detailRanges }), run }
  }
  return {
    id,
    title: hit.text,
    ranges: hit.ranges,
    isExact,
    detail: format.day(hit.date),
    run: () => navigate(pathOf(hit)),
  }
}

/** Where a find leads: to its own page, or to the person it is about. */
const pathOf = (hit: SearchHit): string => {
  if (hit.kind === 'event') return eventPath(hit.id)
  if (hit.kind === 'meeting') return `/meetings/${hit.id}`
  return hit.contactId === undefined ? '/people' : `/people/${hit.contactId}`
}

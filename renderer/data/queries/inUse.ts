import type { Data } from '#data/data.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'

/** A value that contacts have, and how many of them. */
export interface InUse {
  readonly value: string
  readonly count: number
}

/** What there is to choose from in filters and fields; most used first, then by alphabet. */
export interface ValuesInUse {
  readonly tags: readonly InUse[]
  readonly cities: readonly InUse[]
  readonly organisations: readonly InUse[]
}

/** The tags, cities and organisations of contacts that are not archived. */
export async function valuesInUse({ db }: Data): Promise<ValuesInUse> {
  return valuesIn(await db.summaries.where('status').notEqual('archived').toArray())
}

/** As `valuesInUse`, of summaries already read. Capitals do not tell two values apart; the most used spelling is shown, with capitals when it is a draw. */
export function valuesIn(summaries: readonly Summary[]): ValuesInUse {
  return {
    tags: counted(summaries.flatMap((summary) => summary.tags)),
    cities: counted(summaries.flatMap((summary) => summary.city ?? [])),
    organisations: counted(summaries.flatMap((summary) => summary.organisation ?? [])),
  }
}

function counted(values: readonly string[]): InUse[] {
  const spellings = new Map<string, Map<string, number>>()
  for (const value of values) {
    const key = value.toLocaleLowerCase('en')
    const seen = spellings.get(key) ?? new Map<string, number>()
    spellings.set(key, seen.set(value, (seen.get(value) ?? 0) + 1))
  }
  return [...spellings.values()]
    .map((seen) => {
      const [value = ''] = [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? []
      return { value, count: [...seen.values()].reduce((sum, count) => sum + count, 0) }
    })
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}

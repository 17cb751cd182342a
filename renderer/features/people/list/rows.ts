import type { Day } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { fold } from '#shared/language/fold.ts'
import { matchesSummary } from '#shared/search/query/match.ts'
import type { SearchQuery } from '#shared/search/query/query.ts'

/** Folded once a row: a keystroke looks through 10,000 of them. */
const folded = new WeakMap<Summary, string>()

function wordsOf(summary: Summary): string {
  const known = folded.get(summary)
  if (known !== undefined) return known
  const { name, organisation = '', role = '', city = '', tags } = summary
  const words = ` ${fold([name, organisation, role, city, ...tags].join(' '))}`
  folded.set(summary, words)
  return words
}

/** Those whom a query lets through: every condition holds, and every word stands somewhere in name, organisation, role, city or tags. */
export function filterPeople(people: readonly Summary[], query: SearchQuery, today: Day): Summary[] {
  const words = fold(query.words)
    .split(/\s+/)
    .filter((word) => word !== '')
  return people.filter((summary) => {
    if (!matchesSummary(query, summary, today)) return false
    if (words.length === 0) return true
    const said = wordsOf(summary)
    return words.every((word) => said.includes(word))
  })
}

/** One or two capitals for the avatar: of the name as it is said and of the name it sorts by. */
export function initialsOf({ name, sortName }: Pick<Summary, 'name' | 'sortName'>): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? ''
  const family = sortName.includes(',') ? (/[\p{L}\p{N}]/u.exec(sortName)?.[0] ?? '') : ''
  return (first + family).toLocaleUpperCase('en')
}

import type { Data } from '#data/data.ts'
import { fold } from '#shared/language/fold.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'

/** Whom one most likely wants to pick: the most recently met, then anyone. Read by index. */
export async function likelyPeople({ db }: Data, limit: number): Promise<Summary[]> {
  const met = await db.summaries
    .orderBy('lastMet')
    .reverse()
    .filter((summary) => summary.status === 'active')
    .limit(limit)
    .toArray()
  if (met.length === limit) return met
  const known = new Set(met.map((summary) => summary.id))
  const others = await db.summaries
    .where('status')
    .equals('active')
    .filter((summary) => !known.has(summary.id))
    .limit(limit - met.length)
    .toArray()
  return [...met, ...others]
}

/**
 * People whose name or organisation holds every word typed, those of whom each begins a word first; reads everyone, so
 * only for while the search index fills.
 */
export async function peopleWith({ db }: Data, text: string, limit: number): Promise<Summary[]> {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const saidOf = ({ name, organisation }: Summary) => fold(`${name} ${organisation ?? ''}`)
  const found = await db.summaries.filter((summary) => words.every((word) => saidOf(summary).includes(word))).toArray()
  const begins = (summary: Summary) => words.every((word) => ` ${saidOf(summary)}`.includes(` ${word}`))
  return [...found.filter(begins), ...found.filter((summary) => !begins(summary))].slice(0, limit)
}

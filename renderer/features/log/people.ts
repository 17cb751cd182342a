import { useCallback, useEffect, useState } from 'react'
import type { Data } from '#data/data.ts'
import { peopleToName, type PersonToName } from '#data/queries/log.ts'
import { useData } from '#data/react/index.ts'
import { fold } from '#shared/language/fold.ts'
import { logPeople, type LogPeople } from '#shared/language/log/people.ts'
import type { ComboOption } from '#ui/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** Everyone who can be named, indexed once for reading lines and for choosing. */
export interface NamedPeople {
  readonly index: LogPeople
  readonly byId: ReadonlyMap<ContactId, PersonToName>
  /** Most recently met first. */
  readonly folded: readonly FoldedPerson[]
}

/** Someone with what they are found by, folded. */
export interface FoldedPerson {
  readonly person: PersonToName
  /** Name and nickname, each word behind a space: for finding the beginnings of words. */
  readonly name: string
  /** The same with the organisation. */
  readonly all: string
}

interface Shelf {
  latest?: { readonly seq: number; readonly people: NamedPeople }
  loading?: Promise<NamedPeople>
}

const shelves = new WeakMap<Data, Shelf>()

/** Everyone, read and indexed again only when a change came since. */
export function loadPeople(data: Data): Promise<NamedPeople> {
  const shelf = shelves.get(data) ?? {}
  shelves.set(data, shelf)
  shelf.loading ??= read(data, shelf).finally(() => delete shelf.loading)
  return shelf.loading
}

async function read(data: Data, shelf: Shelf): Promise<NamedPeople> {
  const seq = (await data.db.changes.orderBy('seq').last())?.seq ?? 0
  if (shelf.latest?.seq === seq) return shelf.latest.people
  const people = namedPeople(await peopleToName(data))
  shelf.latest = { seq, people }
  return people
}

/** Indexes people for reading lines and for finding them. Linear in their number, but for the sorting. */
export function namedPeople(everyone: readonly PersonToName[]): NamedPeople {
  const recent = everyone.toSorted((a, b) => order(b.lastMet ?? '', a.lastMet ?? '') || order(a.sortName, b.sortName))
  return {
    index: logPeople(everyone),
    byId: new Map(everyone.map((person) => [person.id, person])),
    folded: recent.map((person) => {
      const name = ` ${fold(`${person.displayName} ${person.nickname ?? ''}`).replaceAll('.', ' ')}`
      return { person, name, all: person.organisation === undefined ? name : `${name} ${fold(person.organisation)}` }
    }),
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Everyone there is to name; undefined until first read. Read when `isWanted`, again with every opening. */
export function useNamedPeople(isWanted: boolean): { readonly people: NamedPeople | undefined; readonly refresh: () => void } {
  const data = useData()
  const [people, setPeople] = useState(() => shelves.get(data)?.latest?.people)
  const refresh = useCallback(() => {
    void loadPeople(data).then(setPeople)
  }, [data])
  useEffect(() => {
    if (isWanted) refresh()
  }, [isWanted, refresh])
  return { people, refresh }
}

/** People whose name or organisation has every word typed, the most recently met first. */
export function findPeople(people: NamedPeople | undefined, text: string): ComboOption<ContactId>[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const found: ComboOption<ContactId>[] = []
  for (const { all, person } of people?.folded ?? []) {
    if (!words.every((word) => all.includes(word))) continue
    found.push(optionOf(person))
    if (found.length === 20) break
  }
  return found
}

export function optionOf(person: PersonToName): ComboOption<ContactId> {
  const description = person.organisation ?? person.city
  return { id: person.id, label: person.displayName, ...(description !== undefined && { description }) }
}

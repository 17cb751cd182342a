import type { RoomPerson } from '#data/queries/room.ts'
import { SearchIndex } from '#shared/search/searchIndex.ts'

/** How many are shown for what is typed. */
const SHOWN = 12

const FIELDS = [
  { name: 'name', weight: 1 },
  { name: 'organisation', weight: 0.5 },
  { name: 'role', weight: 0.3 },
]

/** Finds people in the room by words that may be unfinished or mistyped. */
export function roomSearch(people: readonly RoomPerson[]): (typed: string) => readonly RoomPerson[] {
  const index = new SearchIndex({ fields: FIELDS })
  const byKey = new Map(people.map((person) => [person.key, person]))
  for (const { key, name, organisation, role, guest } of people)
    index.put(key, {
      name: guest === undefined || guest.name === name ? name : `${name} ${guest.name}`,
      organisation,
      role,
    })
  return (typed) => index.search(typed, SHOWN).flatMap(({ id }) => byKey.get(id) ?? [])
}

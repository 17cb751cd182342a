import Fuse from 'fuse.js'
import { SearchCollection } from '#data/search/collection.ts'
import { contactTexts, PEOPLE_FIELDS } from '#data/search/texts.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { wordsOf } from '#shared/search/words.ts'
import { random } from '#tests/unit/search/network.ts'
import { percentile, spreadOf } from '../world/figures.ts'
import { notes } from '../world/notes.ts'
import { keystrokes, people, WAYS, type Wanted } from '../world/people.ts'
import type { NotesSearch, PeopleSearch, SearchTask } from './parts.ts'

/** How many results a search box shows. */
const SHOWN = 5
/** How often each keystroke is measured; the middle one counts, so that another program's turn does not. */
const ROUNDS = 5

/** For each keystroke the middle of its times, in ms, after one round that only warms up. */
function measured(typed: readonly string[], search: (text: string) => unknown, rounds = ROUNDS): number[] {
  const times = typed.map((): number[] => [])
  for (let round = -1; round < rounds; round += 1)
    typed.forEach((text, i) => {
      const began = performance.now()
      search(text)
      if (round >= 0) times[i]?.push(performance.now() - began)
    })
  return times.map((each) => percentile(each, 0.5))
}

function slowest(typed: readonly string[], times: readonly number[]): { typed: string; ms: number }[] {
  return typed
    .map((text, i) => ({ typed: text, ms: times[i] ?? 0 }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 12)
}

function peopleSearch({ count, seed, fuseKeystrokes, hitRates }: SearchTask & { kind: 'people' }): PeopleSearch {
  const all = people(count, seed)
  const collection = new SearchCollection()
  const began = performance.now()
  for (const { contact } of all) collection.put('contacts', contact)
  collection.settle()
  const built = performance.now() - began
  const search = (text: string) => collection.people.search(text, SHOWN, (id) => !collection.archived.has(id as ContactId))

  const next = random(seed + 1)
  const someone = (way: (typeof WAYS)[number], among: readonly Wanted[]): Wanted[] =>
    among.filter((one) => way.fits?.(one) ?? true)
  const typists = all.filter((_one, i) => i % Math.floor(count / 100) === 7)
  const typed = keystrokes(
    WAYS.flatMap((way) =>
      someone(way, typists)
        .slice(0, 14)
        .map((one) => way.type(one, next)),
    ),
  )
  const times = measured(typed, search)

  const texts = all.map(({ contact }) => contactTexts(contact))
  const fuse = new Fuse(texts, { keys: PEOPLE_FIELDS.map(({ name, weight }) => ({ name, weight })) })
  const stride = Math.max(1, Math.floor(typed.length / fuseKeystrokes))
  const some = typed.filter((_text, i) => i % stride === 0)
  const same = times.filter((_time, i) => i % stride === 0)
  const plain = measured(some, (text) => fuse.search(text, { limit: SHOWN }), 1)

  const meant = (text: string, wanted: Wanted): boolean =>
    search(text).some(({ id }) => all[Number(id)]?.name === wanted.name || all[Number(id)]?.organisation === wanted.organisation)
  const asked = all.filter((_one, i) => i % 20 === 11)
  return {
    people: count,
    built,
    keystroke: spreadOf(times),
    slowest: slowest(typed, times),
    fuse: spreadOf(plain),
    same: spreadOf(same),
    hitRates: !hitRates
      ? []
      : WAYS.map((way) => {
          const wanted = someone(way, asked)
          return { way: way.name, asked: wanted.length, found: wanted.filter((one) => meant(way.type(one, next), one)).length }
        }),
  }
}

function notesSearch({ count, seed }: SearchTask & { kind: 'notes' }): NotesSearch {
  const all = notes(count, seed)
  const collection = new SearchCollection()
  const began = performance.now()
  for (const note of all) collection.put('notes', note)
  collection.settle()
  const built = performance.now() - began
  // One, two and three words out of a note, typed letter by letter, in the order one remembers them.
  const next = random(seed + 1)
  const asked = Array.from({ length: 60 }, (_each, i) => {
    const words = wordsOf(all[Math.floor(next() * all.length)]?.text ?? '').filter((word) => word.length > 3)
    return Array.from({ length: 1 + (i % 3) }, () => words[Math.floor(next() * words.length)] ?? '').join(' ')
  })
  const typed = keystrokes(asked)
  const times = measured(typed, (text) => collection.texts.search(text, 2 * SHOWN), 3)
  return { notes: count, built, keystroke: spreadOf(times), slowest: slowest(typed, times) }
}

addEventListener('message', ({ data }: MessageEvent<SearchTask>) => {
  postMessage(data.kind === 'people' ? peopleSearch(data) : notesSearch(data))
})

import type { Note } from '#shared/domain/records/meeting.ts'
import { noteRow } from '#tests/unit/data/suites/records.ts'
import { random } from '#tests/unit/search/network.ts'

const COMMON =
  'de het een van en in is dat op te zijn met voor niet hij aan er om ook als dan maar bij nog uit over naar heeft ze goed gesprek vertelde wil graag volgende keer bellen samen plan koffie team jaar week vraag idee project subsidie gemeente bestuur verhuizing dochter vakantie boek afspraak'.split(
    ' ',
  )
const PARTS =
  'ver be ge ont in uit op aan voor her over onder tegen land water werk huis stad markt zorg kunst recht dienst bouw school kring raad beleid fonds netwerk plan zaak groep leider ing heid lijk baar schap'.split(
    ' ',
  )
/** Words beside the common ones: about what a few years of notes hold. */
const RARE = 20_000

/** So many notes of 8 to 40 words: half of them common words, the rest the rarer the further down the list. */
export function notes(count: number, seed: number): Note[] {
  const next = random(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? ''
  const rare = Array.from({ length: RARE }, () => pick(PARTS) + pick(PARTS) + (next() < 0.5 ? pick(PARTS) : ''))
  const word = (): string => (next() < 0.5 ? pick(COMMON) : (rare[Math.floor(next() ** 3 * RARE)] ?? ''))
  return Array.from({ length: count }, (_each, i) => {
    const length = 8 + Math.floor(next() * 33)
    return noteRow(`n${i}`, [String(i % 10_000)], Array.from({ length }, word).join(' '))
  })
}

/** A seeded network of people and the ways of typing them wrong. */
const GIVEN =
  'Anna Jan Pieter Sophie Mohammed Fatima Kees Willemijn Zoë Noor Bram Sanne Thijs Lotte Ruben Femke Daan Eva Lars Julia Jürgen Chloé Andrés Łukasz Ingrid Björn Amélie Søren Nuria Tomasz Hendrik Marijke Joost Anouk Wouter Esther Gijs Roos Maarten Ilse Oliver Charlotte William Beatrice Henry Eleanor Samuel Victoria Benjamin Matilda'.split(
    ' ',
  )
const FAMILY =
  'Vries Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Wit Dijkstra Smeets Graaf Kok Jacobs Vermeulen Schouten Willems Hoekstra Koster Prins Blom Huisman Peeters Kuiper Veenstra Kramer Postma Öztürk Yılmaz Müller Nowak Kowalski Fernández García Sørensen Andersson Thompson Whitaker Ashford Blackwood Fairchild Pemberton Lockhart Kingsley'.split(
    ' ',
  )
const INFIX = ['', '', '', '', 'de', 'van', 'van der', 'van den', 'ter', "van 't"]
const SYLLABLES = 'bo ra mi ten kel dor vin sta lu pe han gro wij zel fra nok tu ber sch cla'.split(' ')
const WORK = 'Gemeente Stichting Universiteit Fonds Bureau Coöperatie Museum Ziekenhuis'.split(' ')
const ABOUT = 'Waterbeheer Circulair Energie Onderwijs Landbouw Cultuur Zorg Mobiliteit Erfgoed Voedsel'.split(' ')
const CITIES = 'Utrecht Amsterdam Rotterdam Groningen Maastricht Zwolle Leiden Gent London Kraków'.split(' ')

/** Mulberry32: the same numbers for the same seed. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface Someone {
  readonly id: string
  readonly name: string
  readonly given: string
  readonly family: string
  readonly organisation: string
  readonly city: string
}

export function network(count: number, seed = 7): Someone[] {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  return Array.from({ length: count }, (_, i) => {
    const given = pick(GIVEN)
    const made = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES)
    const family = next() < 0.4 ? pick(FAMILY) : made.charAt(0).toUpperCase() + made.slice(1) + (next() < 0.5 ? 'sma' : '')
    const infix = pick(INFIX)
    const organisation = `${pick(WORK)} ${pick(ABOUT)} ${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`
    return {
      id: String(i),
      name: [given, infix, family].filter((part) => part !== '').join(' '),
      given,
      family: [infix, family].filter((part) => part !== '').join(' '),
      organisation,
      city: pick(CITIES),
    }
  })
}

/** One edit somewhere after the first letter: a letter left out, doubled, replaced, or two swapped. */
export function mistype(text: string, next: () => number): string {
  const letters = text.split('')
  const spots = letters
    .map((letter, i) => ({ letter, i }))
    .filter(({ letter, i }) => i > 0 && letter !== ' ' && letters[i - 1] !== ' ' && letter !== "'")
  const at = spots[Math.floor(next() * spots.length)]?.i ?? 1
  const kind = Math.floor(next() * 4)
  if (kind === 0) letters.splice(at, 1)
  else if (kind === 1) letters.splice(at, 0, 'e')
  else if (kind === 2) letters[at] = letters[at] === 'x' ? 'q' : 'x'
  else if (letters[at + 1] === undefined || letters[at + 1] === ' ') letters.splice(at, 1)
  else letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? '')
  return letters.join('')
}

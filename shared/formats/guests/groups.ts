import { organisationSigns } from '../words/organisations.ts'
import { isRole } from '../words/roles.ts'
import { squeeze } from './clean.ts'
import { isInfix } from './infix.ts'
import { nameSigns, startsGiven } from './name.ts'

/** People who come and whose names the list does not say: "2x gemeente Utrecht". */
export interface NamelessGroup {
  /** How many; absent where the list does not say. */
  readonly count?: number
  /** Of whom, as written; absent where the list does not say. */
  readonly of?: string
}

const NUMBERS: Readonly<Record<string, number>> = {
  een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, // oxfmt keeps this a table
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
} // prettier-ignore
const MANY = '(?:a couple of|a few|een paar|enkele|several|some|diverse)'
const COUNT = `(?:\\d{1,3}|${Object.keys(NUMBERS).join('|')}|${MANY})`
const PEOPLE =
  "(?:\\p{L}+\\s)?(?:collega'?s?|colleagues?|mensen|people|personen|persons?|pers\\.?|man|medewerkers?|leden|members?|gasten|guests?|vertegenwoordigers?|representatives?|studenten|students?|afgevaardigden?|delegates?|vrijwilligers?|volunteers?|stagiairs?|interns?|juniors?)"
const OF = '(?:van|from|of|bij|uit|namens|vanuit|for)'

/** `2x gemeente Utrecht`, `3 × de provincie`. */
const TIMES = new RegExp(`^(${COUNT})\\s*(?:[x×]|maal|times)\\s+(?:${OF}\\s+)?(\\S.*)$`, 'iu')
/** `2 collega's van Zonneveld Wonen`, `three people from Kestrel`. */
const PEOPLE_OF = new RegExp(`^(?:(${COUNT})\\s+)?${PEOPLE}\\s+${OF}\\s+(\\S.*)$`, 'iu')
/** `twee van de provincie`, `two from Meadow Bank`; a digit and van are a number of the list and a family name. */
const SOME_OF = new RegExp(
  `^(?:(${Object.keys(NUMBERS).join('|')}|${MANY})\\s+${OF}|(\\d{1,3})\\s+(?:from|namens|uit|vanuit))\\s+(\\S.*)$`,
  'iu',
)
/** `iemand van Waterschap Linge`, `een delegatie uit Gent`. */
const SOMEONE_OF = new RegExp(
  `^(?:(?:een|a|the|de)\\s+)?(?:(iemand|someone|somebody|een ander|vertegenwoordiger|representative)|delegatie|delegation|afvaardiging|gezelschap|party)\\s+${OF}\\s+(\\S.*)$`,
  'iu',
)
/** `waiter x4`, `chauffeurs x 3`. */
const TIMES_AFTER = /^(\p{L}[\p{L} '-]{1,60}?)\s*[x×]\s*(\d{1,3})$/iu
const TO_COME =
  /[\s,;–-]*\(?\b(?:names?|namen?)\s+(?:to follow|tbc|tba|volgt|volgen|follows?|nog niet bekend|unknown|n\.?t\.?b\.?)[\s).]*$/iu
const NOT_KNOWN = /^(?:n\.?\s?[tn]\.?\s?b\.?|n\.n\.?|t\.?b\.?[acd]\.?|nog onbekend|nader te bepalen)[\s:,–-]+/iu

const countOf = (text: string): number | undefined => {
  const said = text.toLowerCase()
  return /^\d+$/u.test(said) ? Number(said) : NUMBERS[said]
}

const group = (count: string | undefined, of: string): NamelessGroup => {
  const known = count === undefined ? undefined : countOf(count)
  return { ...(known === undefined ? {} : { count: known }), of: squeeze(withoutArticle(of)) }
}

/**
 * The people a text counts without naming them; undefined when it does not. "2
 * van Dijk" and "Anna x2" name someone.
 */
export function groupOf(text: string): NamelessGroup | undefined {
  if (text.length > 200) return undefined
  const bare = text
    .replace(NOT_KNOWN, '')
    .replace(TO_COME, '')
    .replace(/[\s!.]+$/u, '')
  const times = TIMES.exec(bare)
  if (times?.[2] !== undefined && isNobody(times[2])) return group(times[1], times[2])
  const people = PEOPLE_OF.exec(bare)
  if (people?.[2] !== undefined && (people[1] !== undefined || bare !== text)) return group(people[1], people[2])
  const some = SOME_OF.exec(bare)
  if (some?.[3] !== undefined && isNobody(some[3])) return group(some[1] ?? some[2], some[3])
  const someone = SOMEONE_OF.exec(bare)
  if (someone?.[2] !== undefined) return group(someone[1] === undefined ? undefined : '1', someone[2])
  // `waiter x4` counts them and is of no house.
  const after = TIMES_AFTER.exec(bare)
  const what = after?.[1] ?? ''
  if (what !== '' && (what === what.toLowerCase() || isRole(what) || organisationSigns(what) === 2) && isNobody(what))
    return { count: Number(after?.[2]) }
  return undefined
}

const isNobody = (written: string): boolean => {
  const text = withoutArticle(written)
  return nameSigns(text) < 2 && !startsGiven(text) && !isInfix(text.split(/\s/u)[0] ?? '')
}

/** `de pers`, not `de Vries`. */
const withoutArticle = (text: string): string => text.replace(/^(?:de|het|the)\s+(?=\p{Ll})/u, '')

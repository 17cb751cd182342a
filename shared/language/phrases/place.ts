import { fold } from '../fold.ts'
import { type PhraseLanguage, namedGathering } from './gathering.ts'

/** Words a place may begin with that say already where it is, by themselves. */
const WHERE: Readonly<Record<PhraseLanguage, ReadonlySet<string>>> = {
  nl: new Set('bij op in aan te ter naast tegenover achter voor onder langs rond rondom via thuis online'.split(' ')),
  en: new Set('at in on near by outside beside behind opposite around via over online'.split(' ')),
}

const WHOSE: Readonly<Record<PhraseLanguage, ReadonlySet<string>>> = {
  nl: new Set('mijn jouw je uw zijn haar ons onze jullie hun'.split(' ')),
  en: new Set('my your his her our their'.split(' ')),
}

/** Whose something is, one is not "bij" it in Dutch but on or in it. */
const DUTCH: Readonly<Record<string, string>> = {
  kantoor: 'op',
  werk: 'op',
  school: 'op',
  campus: 'op',
  terras: 'op',
  dakterras: 'op',
  locatie: 'op',
  tuin: 'in',
  keuken: 'in',
  huis: 'in',
  zaal: 'in',
  zaak: 'in',
}

const LANGUAGES = ['nl', 'en'] as const

/** What a place is, by how it begins. */
type Manner = 'where' | 'whose' | 'name'

function mannerOf(place: string, language: PhraseLanguage): Manner {
  const [first = '', second = ''] = place.trim().split(/\s+/)
  if (WHERE[language].has(fold(first))) return 'where'
  // With a capital it is a name: Ons Huis.
  return WHOSE[language].has(fold(first)) && /^\p{Ll}/u.test(second) ? 'whose' : 'name'
}

/** Whether a place is a name, rather than words that say where: "De Zwijger", not "bij ons op kantoor". */
export const isPlaceName = (place: string): boolean => LANGUAGES.every((language) => mannerOf(place, language) === 'name')

/**
 * Where something was, to be put behind it: "bij De Zwijger", "bij ons op
 * kantoor", "op hun kantoor"; "at De Zwijger", "at their office". Words that say
 * where in the other language stand in brackets.
 */
export function atPlace(place: string, language: PhraseLanguage): string {
  const words = place.trim()
  const small = words.charAt(0).toLocaleLowerCase() + words.slice(1)
  const manner = mannerOf(words, language)
  const at = language === 'nl' ? 'bij' : 'at'
  if (manner === 'where') return small
  if (manner === 'whose') return `${(language === 'nl' && DUTCH[fold(words.split(/\s+/)[1] ?? '')]) || at} ${small}`
  if (!isPlaceName(words)) return `(${small})`
  if (language === 'en' && fold(words) === 'home') return 'at home'
  return `${at} ${namedGathering(words, language)}`
}

/** What happened and where: "Koffie bij De Zwijger"; a place that says what it is is enough: "Borrel van de Kamer". */
export function kindAtPlace(kind: string, place: string, language: PhraseLanguage): string {
  const [first = ''] = place.trim().split(/\s+/)
  return fold(first).endsWith(fold(kind)) ? place.trim() : `${kind} ${atPlace(place, language)}`
}

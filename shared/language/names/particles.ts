import { fold } from '../fold.ts'

/**
 * Words that stand between given and family name: Dutch tussenvoegsels first,
 * then those of neighbouring languages (Dutch civil registration table 36,
 * "Voorvoegsels", gives the Dutch ones; here without their combinations, which
 * follow from several in a row).
 */
const INFIX_WORDS = new Set([
  ...['de', 'den', 'der', 'het', "'t", "'s", 'van', 'ver', 'ter', 'ten', 'te', 'thor', 'toe', 'tot'],
  ...['aan', 'bij', 'boven', 'in', 'onder', 'op', 'over', 'uit', 'uijt', 'voor'],
  ...['von', 'vom', 'zu', 'zum', 'zur', 'und', 'af', 'av'],
  ...[
    'di',
    'da',
    'dal',
    'dalla',
    'degli',
    'dei',
    'del',
    'della',
    'do',
    'dos',
    'das',
    'la',
    'las',
    'le',
    'les',
    'lo',
    'los',
    'du',
    'des',
    "d'",
    "l'",
  ],
  ...['el', 'al', 'bin', 'ibn', 'bint', 'y'],
])

/** Infix words that are also given names, so never an infix at the start of a name. */
const ALSO_GIVEN = new Set([
  'al',
  'el',
  'in',
  'lo',
  'do',
  'ver',
  'des',
  'y',
  'und',
  'voor',
  'over',
  'bij',
  'aan',
  'uit',
  'onder',
  'boven',
  'toe',
])

/** Whether a word is one of a tussenvoegsel ("van", "der", "'t"). */
export function isInfixWord(word: string): boolean {
  return INFIX_WORDS.has(fold(word))
}

/** Whether a name may start with this word as its tussenvoegsel ("De Vries"). */
export function mayStartName(word: string): boolean {
  return isInfixWord(word) && !ALSO_GIVEN.has(fold(word))
}

const PREFIXES = new Set([
  ...[
    'dr',
    'drs',
    'ir',
    'ing',
    'mr',
    'mrs',
    'ms',
    'miss',
    'mx',
    'prof',
    'professor',
    'bc',
    'dhr',
    'mevr',
    'mw',
    'mej',
    'de heer',
    'heer',
    'mevrouw',
  ],
  ...['sir', 'dame', 'lord', 'lady', 'rev', 'hon', 'ds', 'pastor', 'frau', 'herr', 'mme', 'mlle', 'ambassador'],
])

/** Whether a word is a title before a name: "dr.", "Prof.", "mevr.". */
export function isPrefix(word: string): boolean {
  return PREFIXES.has(fold(word).replace(/\.$/, ''))
}

const SUFFIXES = new Set([
  'phd',
  'dphil',
  'msc',
  'bsc',
  'mba',
  'emba',
  'llm',
  'llb',
  'mphil',
  'med',
  'beng',
  'meng',
  'mpa',
  'bba',
  'jr',
  'sr',
  'esq',
  'cpa',
  'ra',
  'rc',
  'ma',
  'ba',
  'md',
  'ii',
  'iii',
  'iv',
  'obe',
  'mbe',
  'cbe',
  'pmp',
])
/** Suffixes that are family names too, and count only in the case that says so. */
const SUFFIX_CASE = /^(MA|BA|MD|RA|RC|M\.A\.|B\.A\.|M\.D\.|II|III|IV|MEd|PMP)$/

/** Whether a word is a title or generation after a name: "PhD", "MSc", "Jr.". */
export function isSuffix(word: string): boolean {
  const bare = fold(word).replaceAll('.', '')
  if (!SUFFIXES.has(bare)) return false
  return bare.length > 2 || bare === 'jr' || bare === 'sr' ? bare !== 'med' || SUFFIX_CASE.test(word) : SUFFIX_CASE.test(word)
}

import { fold } from '../fold.ts'

const words = (text: string): string[] => text.split(' ')

/**
 * Words that stand between given and family name: Dutch tussenvoegsels first,
 * then those of neighbouring languages (Dutch civil registration table 36,
 * "Voorvoegsels", gives the Dutch ones; here without their combinations, which
 * follow from several in a row).
 */
const INFIX_WORDS = new Set([
  ...words("de den der het 't 's van ver ter ten te thor toe tot"),
  ...words('aan bij boven in onder op over uit uijt voor'),
  ...words('von vom zu zum zur und af av'),
  ...words("di da dal dalla degli dei del della do dos das la las le les lo los du des d' l'"),
  ...words('el al bin ibn bint y'),
])

/** Infix words that are also given names or common words, so never an infix at the start of a name. */
const NOT_AT_START = new Set(words('al el in lo do ver des y und voor over bij aan uit onder boven toe'))

/** "van de", "van den" or "van der" as lists shorten it: v.d., v/d, vd; in Frisian fan de, f.d. */
const SHORT_VAN_DER = /^[vf][./]?d[.]?$/
/** "van", "van der" and "'t" shortened, which in capitals are initials; Frisian "fan", which in capitals is a name. */
const SMALL_ONLY = /^(v\.|v\.?d\.?r\.?|t|fan)$/

/** Whether a word is one of a tussenvoegsel ("van", "der", "'t", "v.d."). */
export function isInfixWord(word: string): boolean {
  return INFIX_WORDS.has(fold(word)) || SHORT_VAN_DER.test(word) || SMALL_ONLY.test(word)
}

/** Whether a name may start with this word as its tussenvoegsel ("De Vries"). */
export function mayStartName(word: string): boolean {
  return isInfixWord(word) && !NOT_AT_START.has(fold(word))
}

const PREFIXES = new Set([
  ...words('dr drs ir ing mr mrs ms miss mx prof professor bc dhr mevr mw mej heer mevrouw'),
  ...words('sir dame lord lady rev hon ds pastor frau herr mme mlle ambassador'),
  ...words('jhr jkvr jonkheer jonkvrouw mgr monsieur madame signor signora sra srta senor senora'),
])

/** Whether a word is a title before a name: "dr.", "Prof.", "mevr.", "prof.dr.ir.". */
export function isPrefix(word: string): boolean {
  const title = fold(word).replace(/\.$/, '')
  return PREFIXES.has(title) || (title.includes('.') && title.split('.').every((part) => PREFIXES.has(part)))
}

const SUFFIXES = new Set(words('phd dphil msc bsc mba emba llm llb mphil beng meng mpa bba jr sr esq cpa obe mbe cbe pmp'))
/** Suffixes that are family names too, and count only when written so. */
const CAPITAL_SUFFIX = /^(MA|BA|MD|RA|RC|M\.A\.|B\.A\.|M\.D\.|II|III|IV|MEd)$/

/** Whether a word is a title or generation after a name: "PhD", "MSc", "Jr.". */
export function isSuffix(word: string): boolean {
  return SUFFIXES.has(fold(word).replaceAll('.', '')) || CAPITAL_SUFFIX.test(word)
}

import { fold } from '../../language/fold.ts'
import { isCommonFamily } from '../../language/names/commonFamilies.ts'
import { isCommonGivenName } from '../../language/names/commonGivenNames.ts'
import { displayName } from '../../language/names/display.ts'
import { parseNameAndNickname } from '../../language/names/parse.ts'
import { isPrefix, isSuffix } from '../../language/names/particles.ts'
import { squeeze } from './clean.ts'
import { isInfix } from './infix.ts'
import { sentenceWords } from './noise.ts'
import { isHeadingWord } from './words/headings.ts'
import { isOrganisationWord } from '../words/organisations.ts'

/** A, A., AB, A.B., J.P., Th., Chr.: letters that stand for given names. */
export const isInitials = (word: string): boolean =>
  /^(?:\p{Lu}\.?-?){1,5}$/u.test(word) ? word.includes('.') || word.length <= 3 : /^(?:\p{Lu}\p{Ll}{0,2}\.)+$/u.test(word)

const TITLE_WORDS = [
  'de\\s+heer|de\\s+hr\\.?|dhr\\.?|hr\\.|heer|mevrouw|mevr\\.?|mw\\.?|mej\\.?|fam\\.?|familie',
  'zijne\\s+excellentie|hare\\s+excellentie|his\\s+excellency|her\\s+excellency|h\\.e\\.|z\\.e\\.|h\\.k\\.h\\.|z\\.k\\.h\\.',
  'the\\s+rt\\.?\\s*hon\\.?|rt\\.?\\s*hon\\.?|the\\s+hon\\.?|hon\\.|the\\s+family|lord|lady|sir|dame|baron|baroness|barones|viscount|earl',
  'jhr\\.?|jkvr\\.?|graaf|gravin|kolonel|generaal|majoor|kapitein|captain|capt\\.|major|maj\\.|colonel|col\\.|general|gen\\.|admiral',
  'the\\s+rev(?:d|erend)?\\.?|rev(?:d|erend)\\.?|canon|cllr\\.?|cpt\\.?|lt\\.|sgt\\.?|maestro|ma[iî]tre|ambassad(?:or|eur)|rabbi|imam|eerwaarde|father|sister|se[nñ]or(?:a|ita)?|sra?\\.|don|do[nñ]a|signora?|herr|frau|monsieur|madame|mme\\.?|mlle\\.?',
  '(?:prof|drs?|ir|ing|mr|mrs|ms|bc|ds|dipl|mag)\\.|prof(?:essor)?|drs?|ir|mr|mrs|ms|miss|mx',
].join('|')

/** Titles before a name, any number of them, also without spaces: "prof.dr.ir. ", "The Rt Hon. Lord ". */
const TITLES = new RegExp(`^(?:(?:${TITLE_WORDS})(?:\\s*(?:en|&)\\s*)?(?:\\s+|(?<=\\.)(?=\\p{L})|$))+`, 'iu')

/** Whether a word is a title before a name: "mw.", "Sir", "kolonel". */
export const isTitle = (word: string): boolean => TITLES.test(`${word} `)

/** Letters after a name: degrees and memberships that are no organisation. */
const AFTER_NAME =
  /^(?:MB|BS|MBBS|ChB|Hons|Esq|Snr|Sen|Jnr|DDS|BDS|DVM|RA|RC|RO|CFA|CPC|CPA|ACA|FCA|ACCA|FCCA|CIMA|RIBA|FRCS|FRCP|FRS|FRSA|MRICS|FRICS|MRCP|QC|KC|MP|MEP|MSP|TD|DL|OBE|MBE|CBE|DBE|KBE|OM|EMBA|CISSP|CISA|MBO|HBO|BBA|BEd|MEd|LLD|DSc|EdD|PsyD|SJ|OSB|KCMG|CMG|bc|msc|drs|ing|ir)\.?$/u

/** Whether a word is a degree, a generation or a membership after a name. */
export const isAfterName = (word: string): boolean => isSuffix(word) || AFTER_NAME.test(word)

/** Words of a name, brackets and quoted nicknames left out. */
export function nameWords(text: string): string[] {
  return text
    .replace(/\([^)]*\)|"[^"]*"/gu, ' ')
    .split(/[\s,]+/u)
    .filter((word) => word !== '' && !isPrefix(word) && !isAfterName(word))
}

/** Words after titles that count as a name's own: neither tussenvoegsel nor title. */
const ownWords = (text: string): string[] => nameWords(ofPlace(text).replace(TITLES, '')).filter((word) => !isInfix(word))

/** `Lord Hargreave of Denby`: after a title, of is a tussenvoegsel. */
const ofPlace = (text: string): string => (TITLES.test(text) ? text.replace(/(?<=\p{L}) of (?=\p{Lu})/u, ' van ') : text)

const NAME_WORD = /^['’]?\p{L}(?:[\p{L}\p{M}'’.-]|\u200c|\u200d)*$/u
/** `Oort/Oord`: a family name in two spellings, of which one is theirs. */
const TWO_SPELLINGS = /^\p{Lu}\p{Ll}+\/\p{Lu}\p{Ll}+$/u

/** Longest name, with titles and what stands between brackets, in letters. */
const LONGEST_NAME = 300

/**
 * How much a text looks like the name of one person: 0 it cannot be one, 1 it
 * may be, 2 its first word is a common given name or initials and more follows.
 * Commas are not looked at.
 */
export function nameSigns(text: string): 0 | 1 | 2 {
  if (text.length > LONGEST_NAME) return 0
  const all = ofPlace(text)
    .replace(TITLES, '')
    .replace(/\([^)]*\)|"[^"]*"/gu, ' ')
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
  const own = ownWords(text)
  if (own.length === 0 || own.length > 6 || all.length > 9) return 0
  if (!all.every((word, i) => NAME_WORD.test(word) || isInfix(word) || (i > 0 && TWO_SPELLINGS.test(word)))) return 0
  if (all.some((word) => isOrganisationWord(word)) || own.some((word) => isSaid(word))) return 0
  if (own.some((word) => isHeadingWord(word)) && !isGivenStart(own)) return 0
  // A name is written with capitals throughout, or without any.
  const isPlain = own.every((word) => word === word.toLowerCase())
  const small = own.filter((word) => /^\p{Ll}/u.test(word))
  const isShortened =
    isGivenStart(own) &&
    own.length < 4 &&
    small.every((word) => word.length < 4 || /\p{Lu}/u.test(word) || isCommonFamily(fold(word)))
  const isHalfShouted = small.length < own.length && own.every((word) => isShouted(word) || word === word.toLowerCase())
  if (!isPlain && small.length > 0 && !isShortened && !isHalfShouted) return 0
  return own.length > 1 && isGivenStart(own) ? 2 : 1
}

/** A word of sentences, in small letters: Will and May are names. */
const isSaid = (word: string): boolean => word === word.toLowerCase() && !isCommonGivenName(word) && sentenceWords(word) > 0

/** Whether the first word is a common given name or initials. */
export const isGivenStart = (words: readonly string[]): boolean => {
  const [first] = words
  return first !== undefined && (isCommonGivenName(first) || (isInitials(first) && (first.length > 1 || words.length > 1)))
}

/** Whether a text's first own word is a common given name or initials. */
export const startsGiven = (text: string): boolean => isGivenStart(ownWords(text))

/** How many words of its own a name has, titles and tussenvoegsels aside. */
export const ownLength = (text: string): number => ownWords(text).length

const capitalised = (word: string): string =>
  word
    .toLocaleLowerCase('nl')
    .replace(/(^|['’.(-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toLocaleUpperCase('nl'))
    .replace(/^(['’])T$/u, '$1t')
    .replace(/^Ij(?=\p{L})/u, 'IJ')
    .replace(/^Mc(\p{L})/u, (_all, letter: string) => `Mc${letter.toLocaleUpperCase('nl')}`)
    .replace(/(\p{L})['’]S$/u, "$1's")

const isShouted = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toLocaleUpperCase('nl')

/** Capitals as a person writes them: `DE VRIES` and `de vries` become `de Vries`; initials and mixed case stay. */
export function withPlainCapitals(name: string): string {
  const words = name.split(' ')
  const isPlain = name === name.toLocaleLowerCase('nl')
  if (!isPlain && !words.some((word, i) => isShouted(word) || isSmallFamily(word, i))) return name
  const isAllShouted = words.every((word) => word === word.toLocaleUpperCase('nl'))
  return words
    .map((word, i) => {
      if (isInfix(word) && (i > 0 || words.length > 1)) return isShouted(word) || isPlain ? word.toLocaleLowerCase('nl') : word
      if (word.includes('.') && isInitials(word.toLocaleUpperCase('nl'))) return word.toLocaleUpperCase('nl')
      if (
        /^\p{Lu}{2,3}$/u.test(word) &&
        !isCommonGivenName(word) &&
        i === 0 &&
        words.length > 1 &&
        (!isAllShouted || !/[AEIOUY]/u.test(word))
      )
        return word
      if (isShouted(word) || isPlain || isSmallFamily(word, i)) return capitalised(word)
      return word
    })
    .join(' ')
}

/** `Ineke bakker`: a family name typed in a hurry. */
const isSmallFamily = (word: string, at: number): boolean =>
  at > 0 && word === word.toLowerCase() && !isInfix(word) && isCommonFamily(fold(word))

/** `DE VRIES Anna`, `Jansen A.B.`, `van den Berg Jan`: the family name first without a comma. */
export function withGivenFirst(name: string): string {
  const words = name.split(' ')
  if (words.length < 2) return name
  const shouted = words.findIndex((word) => !isShouted(word) || (isInitials(word) && !isInfix(word)))
  if (
    shouted > 0 &&
    words.slice(0, shouted).some((word) => !isInfix(word)) &&
    words.slice(shouted).every((word) => /^\p{Lu}\p{Ll}|\./u.test(word))
  )
    return [...words.slice(shouted), ...words.slice(0, shouted)].join(' ')
  const first = words[0] ?? ''
  if (isInitials(first) || isCommonGivenName(first)) return name
  const initials = words.findIndex(
    (word, i) =>
      i > 0 &&
      isInitials(word) &&
      (word.endsWith('.') || word.length <= 3) &&
      (word.endsWith('.') || word === word.toLocaleUpperCase('nl')),
  )
  if (
    initials > 0 &&
    words.some((word) => !isShouted(word)) &&
    words.slice(initials + 1).every((word) => isInfix(word) || isInitials(word))
  ) {
    const given = words.slice(initials).filter((word) => !isInfix(word))
    const infix = words.slice(initials).filter((word) => isInfix(word))
    return [...given, ...infix, ...words.slice(0, initials)].join(' ')
  }
  const last = words.at(-1) ?? ''
  if (isInfix(first) && words.length > 2 && isCommonGivenName(last) && fold(first) !== 'el')
    return [last, ...words.slice(0, -1)].join(' ')
  return name
}

const GENERATION = /^(?:[js]n?r|II|III|IV|junior|senior)\.?$/iu

/** Degrees and memberships at the end, off; junior and senior stay. */
export function withoutLetters(name: string): string {
  const words = name.split(' ')
  while (words.length > 2 && isAfterName(words.at(-1) ?? '') && !GENERATION.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ').replace(/,\s*$/u, '')
}

/**
 * A written name as a person says it: given names, tussenvoegsel, family name;
 * without titles, junior and senior aside, capitals of shouting undone, `Vries, Anna de`
 * turned round. A nickname between brackets stays where it stands. A family name
 * alone keeps its title, which tells it from a given name: `mevr. Jansen`.
 */
export function tidyName(written: string): string {
  const plain = squeeze(written.replace(/\s*,\s*$/u, '').replace(/^'(.*)'$/u, '$1'))
  const bare = plain.replace(/\([^)]*\)|"[^"]*"/gu, ' ')
  const kept = /\(([^)]+)\)|"([^"]+)"/u.exec(plain)
  const title = TITLES.exec(bare)?.[0]?.trim()
  const { own: asWritten, generation } = withoutGeneration(squeeze(bare.replace(TITLES, '')))
  // In small letters throughout an initial is not seen as one: `smyth j.`.
  const untitled = asWritten === asWritten.toLocaleLowerCase('nl') ? withPlainCapitals(asWritten) : asWritten
  const { name } = parseNameAndNickname(withoutLetters(untitled.includes(',') ? untitled : withGivenFirst(untitled)))
  const { prefix, suffix: _letters, ...parts } = name
  const shown = withPlainCapitals(squeeze(displayName({ name: parts })).replace(TITLES, ''))
  const call = title ?? prefix
  const own = nameWords(shown).filter((word) => !isInfix(word))
  const said =
    own.length === 1 && call !== undefined && !isCommonGivenName(own[0] ?? '')
      ? `${call.toLocaleLowerCase('nl')} ${shown}`
      : shown
  const nickname = kept?.[1] ?? kept?.[2]
  const called = nickname === undefined ? said : withNickname(said, nickname.trim())
  if (called === '') return plain
  return generation === undefined ? called : `${called} ${generation}`
}

/** Junior or senior off a name, wherever it stands behind it: `Brands A. JR.`, `Vance Jr., Henry`. */
function withoutGeneration(name: string): { own: string; generation?: string } {
  const found = /(?<=\p{L}\.?,?\s)([JS]n?r|II|III|IV|junior|senior)\.?(?=$|[\s,])/iu.exec(name)
  if (found?.[1] === undefined || name.split(/\s+/u).length < 3) return { own: name }
  const own = squeeze(`${name.slice(0, found.index)}${name.slice(found.index + found[0].length)}`)
    .replace(/\s+,/gu, ',')
    .replace(/,$/u, '')
  const isNumber = /^[IV]+$/iu.test(found[1])
  return { own, generation: isNumber ? found[1].toUpperCase() : `${found[1].toLowerCase().startsWith('j') ? 'jr' : 'sr'}.` }
}

/** `Robert (Bob) Smit`: the nickname after the first word; née and the like after the whole name. */
function withNickname(name: string, nickname: string): string {
  if (/^(?:n[eé]e?|geb\.?|geboren|e\.?v\.?|born|formerly|voorheen|weduwe|wed\.)\s/iu.test(nickname))
    return `${name} (${nickname})`
  const [first = '', ...rest] = name.split(' ')
  return squeeze(`${first} (${withPlainCapitals(nickname)}) ${rest.join(' ')}`)
}

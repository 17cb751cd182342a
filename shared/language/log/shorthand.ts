import { isCommonGivenName } from '../names/commonGivenNames.ts'
import { rewritten } from './dates/slips.ts'
import { kindSpans } from './kindWords.ts'

/** What a hurried hand leaves of everyday words, both languages, and what they stand for. Only where nothing else can be meant. */
const SHORT: Readonly<Record<string, string>> = {
  zn: 'zijn',
  mn: 'mijn',
  dr: 'haar',
  ff: 'even',
  afspr: 'afspraak',
  gespr: 'gesproken',
  mtg: 'meeting',
  mtng: 'meeting',
  lnch: 'lunch',
  wknd: 'weekend',
  wkend: 'weekend',
  nite: 'night',
  shd: 'should',
  cld: 'could',
  abt: 'about',
  ystdy: 'yesterday',
  ystrday: 'yesterday',
  ppl: 'people',
  pls: 'please',
  plz: 'please',
  im: "i'm",
  ive: "i've",
  hed: "he'd",
  theyd: "they'd",
  hes: "he's",
  shes: "she's",
  theyll: "they'll",
  theyre: "they're",
  theyve: "they've",
  // Two letters swapped.
  adn: 'and',
  teh: 'the',
  wiht: 'with',
  wtih: 'with',
  mte: 'met',
  mt: 'met',
  bji: 'bij',
  voro: 'voor',
}
/** Denials and what one will do, their apostrophe left out. */
const DENIALS = /^(do|did|does|have|has|had|is|was|were|would|could|should|ca|wo)nt$/u

/** Figures for words: "need 2 send", "asked him 4 a reference", "b4 friday". */
const FIGURES =
  /(?<=\b(?:need|needs|have|has|got|want|wants|going|promised) )2(?= \p{L})|(?<=\p{L} )4(?= (?:a|the|my|her|his|our|me|him|us|them|it)\b)|(?<![\p{L}\d])b4(?= )/gu
const FIGURE: Readonly<Record<string, string>> = { '2': 'to', '4': 'for', b4: 'before' }

const full = (word: string): string | undefined =>
  Object.hasOwn(SHORT, word) ? SHORT[word] : DENIALS.test(word) ? `${word.slice(0, -1)}'t` : undefined

/**
 * "Lunch m Anna", "geluncht m anna": right behind what they did, and before a name, "m" is "met" and no "hem".
 */
const WITH = /(?<![\p{L}\p{N}'.-])m(?= ([\p{L}]+)(?!['’\p{L}]))/gu
const BEFORE_WITH =
  /(?:^|(?<!\p{L})(?:gesproken|gepraat|bijgepraat|gezeten|gezien|afgesproken|afspraak|overleg|overlegd|gesprek|samen|contact|kennisgemaakt|kennismaking|ontbijt|ontbeten|meeting|vandaag|gister|gisteren|morgen|vanochtend|vanmiddag|vanavond|\p{L}{2,6}dag|gewerkt|gedaan|gehad|gedronken)) ?$/u

function withMet(line: Written, original: string, names: ReadonlySet<string>): Written {
  const kindEnds = new Set(kindSpans(line.text).map(({ end }) => end))
  const mended = rewritten(line.text, WITH, ({ 0: word, 1: next = '', index }) => {
    const typed = original.charAt(line.origin[index] ?? 0)
    const first = original.charAt(line.origin[index + 2] ?? 0)
    const isName = first !== first.toLowerCase() || names.has(next) || isCommonGivenName(next)
    const isBehind = kindEnds.has(index - 1) || BEFORE_WITH.test(line.text.slice(0, index))
    return word === typed && isName && isBehind ? 'met' : undefined
  })
  return mended === undefined ? line : { text: mended.text, origin: mended.origin.map((at) => line.origin[at] ?? 0) }
}

/** A folded text, and where each of its letters stood before. */
interface Written {
  readonly text: string
  readonly origin: readonly number[]
}

/** "Met dr visser", "dr post": no "haar". */
const isTitle = (text: string, at: number, names: ReadonlySet<string>): boolean =>
  /(?:^|[,;&+.]|\b(?:met|with|w\/?|en|and)) ?$/u.test(text.slice(0, at)) ||
  names.has(/^dr (\p{L}+)/u.exec(text.slice(at))?.[1] ?? '')

/**
 * A folded line with its shortened words written out: "heb dr mn boek geleend"
 * reads as "heb haar mijn boek geleend", and every letter still knows where it
 * was typed. A word with a capital is a name ("Dr. Smit"), and none that stands
 * before a full stop is touched.
 * @param names folded words that start someone's name
 */
export function writtenInFull(folded: Written, original: string, names: ReadonlySet<string>): Written {
  const mended = rewritten(folded.text, /(?<![\p{L}\p{N}'.-])\p{L}{2,8}(?![\p{L}\p{N}'.-])/gu, (match) => {
    const word = match[0] === 'dr' && isTitle(folded.text, match.index, names) ? undefined : full(match[0])
    const typed = original.charAt(folded.origin[match.index] ?? 0)
    return word === undefined || typed !== typed.toLowerCase() ? undefined : word
  })
  const written = mended === undefined ? folded : { text: mended.text, origin: mended.origin.map((at) => folded.origin[at] ?? 0) }
  const words = withMet(written, original, names)
  const figures = rewritten(words.text, FIGURES, ([figure]) => FIGURE[figure])
  return figures === undefined ? words : { text: figures.text, origin: figures.origin.map((at) => words.origin[at] ?? 0) }
}

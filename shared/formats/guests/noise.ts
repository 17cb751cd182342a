import { fold } from '../../language/fold.ts'
import { isCommonGivenName } from '../../language/names/commonGivenNames.ts'
import type { NoiseKind } from './entry.ts'
import { MAX_LINE } from './limits.ts'
import { isHeading } from './words/headings.ts'

const PEOPLE =
  '(?:gasten?|personen|persoon|mensen|deelnemers?|aanmeldingen|aanwezigen|genodigden|namen|man|inschrijvingen|afmeldingen|guests?|people|persons?|attendees?|participants?|names|registrations|invitees|pax|pers\\.?|going|attending|invited|in total|totaal|tickets?|plaatsen|seats)'
const MONTH =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|m(?:aa|a)?rt|march|mar|apr(?:il)?|mei|may|jun[ie]?|june|jul[iy]?|july|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const WEEKDAY =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\\.?,?'
const DATE = `(?:${WEEKDAY}\\s+)?(?:\\d{1,2}(?:st|nd|rd|th|e)?\\s+(?:of\\s+)?${MONTH}\\.?|${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[-/.]\\d{1,2}|\\d{4}-\\d{2}-\\d{2})(?:[-/,.\\s]{1,3}\\d{2,4})?`
const CLOCK = '\\d{1,2}(?:[:.]\\d{2}|\\s?(?:am|pm|uur|u|h)\\b)(?:\\s{0,3}(?:uur|u\\.?|h|am|pm|hrs))?'
/** Between two days or times, never nothing: what stands together is read in one way only. */
const JOINER = '(?:[\\s,|–—-]{1,6}(?:(?:om|at|van|from|tot|to|until|t/m|en|and)\\s{1,3})?|\\s{0,3}t/m\\s{0,3})'
/** How many days and times a line of them has at most. */
const MOST_TIMES = 6

/** Longest text that patterns of a whole line are tried on, in letters: no total or date is longer. */
const MOST_TESTED = 160

/**
 * Patterns of folded lines that name nobody, each with what it is; the first
 * that fits. Those that look at the start alone are tried on long lines too.
 */
const KINDS: readonly (readonly [NoiseKind, RegExp, 'start'?])[] = [
  ['rule', /^[^\p{L}\p{N}?]+$/u],
  ['page-number', /^(?:pagina|pag\.?|page|blad|blz\.?|p\.)\s*\d+(?:\s*(?:van|of|\/|-)\s*\d+)?$/],
  ['page-number', /^[-–—\s]*\d{1,4}\s*(?:(?:\/|van|of)\s*\d{1,4})?[-–—\s]*$/],
  [
    'total',
    /^(?:\(|=+\s*)?(?:in\s+)?(?:sub|eind|grand\s+|sub-)?(?:totaal|total|aantal|headcount|count|number of|som|sum)\b[^\p{Lu}]*?(?:\d+|$)[^\d]{0,24}\)?$/u,
  ],
  [
    'total',
    new RegExp(`^\\(?\\s*(?:ca\\.?|circa|ongeveer|about|approx\\.?|~|=)?\\s*\\d+\\s+(?:\\p{L}+\\s+)?${PEOPLE}\\b.{0,30}$`, 'u'),
  ],
  ['total', new RegExp(`^${PEOPLE}\\s*[:=(]\\s*\\d+\\)?$`, 'u')],
  ['total', /^\p{L}+(?:\s\p{L}+)?\s*:\s*\d+(?:\s+(?:personen|people|pers\.?|x|stuks|pax))?$/u],
  ['total', /^(?:grand |sub|eind)?(?:totaal|total)\s*[:=]?\s*\d+\b.{0,40}$/],
  [
    'plus-one',
    /^(?:\(?\+\s*\d+|plus\s+(?:one|een|1|\d+)|\+|met|en|and|&|plus|with)\s*(?:(?:haar|zijn|hun|his|her|their|een|a)\s+)?(?:partner|guests?|gast(?:en)?|introduce[e]?s?|introduces?|aanhang|spouse|echtgenote|echtgenoot|man|vrouw|kinderen|kids|collega'?s?|colleagues?|vriendin|vriend|hond|kind)?\)?$/,
  ],
  [
    'plus-one',
    /^\(?(?:partner|introducee?s?|aanhang|spouse|guest|gast)\b(?:\s*(?:van|of|bij)\s+.+|[\s+]*\d*)?\)?$|^(?:nog\s+)?(?:een|1|one|two|twee|2)\s+(?:extra\s+)?(?:guests?|gasten?|introducee?s?|collega'?s?|colleagues?)\b.{0,30}$|^\(?plus[- ]one\)?.{0,20}$|^\+\s?\d+\b.{0,40}$/,
  ],
  [
    'to-be-confirmed',
    /^\W*(?:naam\s+|name\s+|spreker\s+|speaker\s+|\p{L}+\s+)?(?:t\.?b\.?[acd]\.?|n\.?t\.?b\.?|n\.n\.?b?\.?|n\.?n\.?b?\.?|p\.?m\.?|to be (?:confirmed|announced|determined|decided)|nader te bepalen|nog te (?:bepalen|bevestigen|benoemen)|nog (?:onbekend|niet bekend)|onbekend|unknown|(?:naam|name)?\s*(?:volgt|follows|to follow)(?:\s+(?:nog|later|z\.?s\.?m\.?))?|vacature|vacant|\?+|x{2,}|\.{3}|…)\W*$/u,
  ],
  ['to-be-confirmed', /\b(?:naam volgt|name to follow|nog in te vullen|to be invited|nog uit te nodigen|nog te benaderen)\b/],
  [
    'to-be-confirmed',
    /^\(?(?:name |naam )?(?:blanco|blank|leeg|empty|reserved?|gereserveerd|illegible|onleesbaar|info requested(?: info requested)?|nieuwe (?:collega|medewerker)|new (?:colleague|starter))\)?(?:\s*\(\s*\d+\s*x?\s*\))?(?=$|\s{2,}|\t)/,
  ],
  [
    'place-or-time',
    new RegExp(
      `^\\W*(?:(?:van|from|vanaf|inloop|start|aanvang|einde|tot|op|on|d\\.?d\\.?|datum|date)(?:\\s*:\\s*|\\s+))*(?:${DATE}|${CLOCK})(?:${JOINER}(?:${DATE}|${CLOCK})){0,${MOST_TIMES - 1}}\\W*$`,
      'u',
    ),
  ],
  [
    'place-or-time',
    /^\d{1,2}[:.]\d{2}\b.*\b(?:inloop|ontvangst|welkom|opening|lunch|borrel|diner|pauze|afsluiting|einde|start|welcome|registration|break|drinks|dinner|closing|doors|end|keynote|workshop|programma|walk-in|coffee|koffie)\b/,
  ],
  [
    'place-or-time',
    /^(?:locatie|location|plaats|place|waar|where|venue|adres|address|datum|date|wanneer|when|tijd|time|tijdstip|aanvang|inloop|doors|zaal|room|parkeren|parking|dresscode|dress code)\s*[:=]/,
    'start',
  ],
  ['place-or-time', /^(?:zaal|room|hal|verdieping|floor|foyer)\s+\w{1,12}$/],
  ['place-or-time', /^[\p{L}' -]+\s\d{1,4}[a-z]?\s*,\s*(?:\d{4}\s?[a-z]{2}\s+)?[\p{L}' -]+$|\b\d{4}\s?[A-Za-z]{2}\s+\p{L}{3,}/u],
  [
    'sentence',
    /^(?:van|from|onderwerp|subject|re|fw|fwd|verzonden|sent|betreft|reply-to|bijlagen?|attachments?|bron|source|let op|nb|n\.b\.|p\.?s\.?|note|noot|opmerking|remarks?|toelichting|link|url|www|prijs|price|kosten)\s*[:.]\s*\S/,
    'start',
  ],
  ['link', /^https?:\/\/|^www\./, 'start'],
  ['to-be-confirmed', /^(?:por confirmar|a confirmer|noch offen|offen|steht noch aus|da confermare)$/],
  [
    'sentence',
    /^(?:laatst (?:bijgewerkt|gewijzigd)|last (?:updated|modified|edited)|printed|geprint|afgedrukt|gegenereerd|generated|exported|geexporteerd|bijgewerkt|updated)\b.*\d/,
  ],
  ['rule', /^(?:z\.?o\.?z\.?|p\.?t\.?o\.?|zie (?:ommezijde|achterzijde)|see over(?:leaf)?)$/],
  ['rule', /^(?:einde?|end|eof|fin)(?:\s+(?:lijst|list|of list|van de lijst|document))?$/],
]

/** Words that sentences have and names of people and houses hardly; a name has none of them. */
const SENTENCE_WORDS = new Set(
  'the whos whose coming lmk asap pls plz fyi btw thx is zijn was waren wordt worden we wij ik you jij je jullie graag please hierbij onderstaand onderstaande bijgevoegd attached zie see komen kunnen could would should will zal zullen hebben heeft have has niet not nog yet deze dit these this that dat die als if when wanneer what wat who wie there er hier here om to because omdat vanwege due kan can moeten must mogen may hope hoop below hieronder following volgende be been also ook after before update laat laten let know weten missen graag willen want wil only alleen vergeet forget bring neem'.split(
    ' ',
  ),
)

const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '')

/** How many of a text's words are those of sentences. */
export const sentenceWords = (text: string): number => wordsOf(fold(text)).filter((word) => SENTENCE_WORDS.has(word)).length

/** Whether a line reads as a sentence: words of sentences, or a full stop after more words than a name has. */
export function isSentence(text: string): boolean {
  const words = wordsOf(fold(text))
  const signs = sentenceWords(text)
  if (words.length >= 4 && signs >= 2) return true
  if (signs >= 1 && words.length >= 2 && text === text.toLowerCase() && !words.some((word) => isCommonGivenName(word)))
    return true
  if (words.length >= 5 && signs >= 1 && /[.!?:]$/.test(text)) return true
  if (words.length >= 6 && /[!?]$/.test(text)) return true
  // A call: "Nog twee plekken vrij!", and nobody is called so.
  return words.length >= 3 && text.endsWith('!') && !/\s\p{Lu}/u.test(text) && !words.some((word) => isCommonGivenName(word))
}

/**
 * Why a line, bullets and numbers taken off, names nobody; undefined when it
 * may name someone. Headings that name people after a colon are asked about
 * before this.
 */
export function noiseOf(text: string): NoiseKind | undefined {
  if (text.length > MAX_LINE) return 'sentence'
  const folded = fold(text).trim()
  const isLong = folded.length > MOST_TESTED
  if (isLong && !/[\p{L}\p{N}?]/u.test(folded)) return 'rule'
  const tested = isLong ? folded.slice(0, MOST_TESTED) : folded
  for (const [kind, pattern, part] of KINDS) {
    if ((isLong && part !== 'start') || !pattern.test(tested)) continue
    // "April 12" is a day; "April Jansen 12" is not asked about here.
    if (kind === 'plus-one' && isNamedGuest(text)) continue
    return kind
  }
  if (isHeading(text) || isOccasion(text)) return 'heading'
  if (/^\p{L}$/u.test(folded)) return 'heading'
  return isSentence(text) ? 'sentence' : undefined
}

const OCCASION =
  /\b(?:diner|dinner|borrel|lunch|forum|summit|congress?|conference|conferentie|symposium|gala|bijeenkomst|meetup|party|feest|receptie|reception|webinar|workshop|masterclass|seminar|breakfast|ontbijt|jubileum|lustrum|kick-?off|netwerkborrel|nieuwjaarsborrel|rondetafel|round ?table|hackathon|retreat|festival|awards?|launch|opening|symposion|jaarcongres|event|evenement|programma|manifest|lista|liste|teilnehmerliste|asistentes|invitados|invites)\b/
const HAS_DATE = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+\\d{1,2})\\b`, 'u')
const MONTH_NAMES = /^(?:summer|may|mei|june|juni|april|august)$/

/** The name of a gathering: a word for one, or a date, and no name of anybody near its start. */
function isOccasion(text: string): boolean {
  const folded = fold(text)
  if (!OCCASION.test(folded) && !HAS_DATE.test(folded)) return false
  if (/(?:^|\s)(?:\p{L}\.)+\s/u.test(folded)) return false
  const words = folded.split(/[^\p{L}]+/u).filter((word) => word !== '')
  return !words.slice(0, 4).some((word) => isCommonGivenName(word) && !MONTH_NAMES.test(word))
}

/** "Gast: Anna de Vries", "Partner Jan": a guest's guest with a name. */
function isNamedGuest(text: string): boolean {
  const after = /^\(?(?:partner|gast|guest|introduc[eé]e?|spouse)\s*:?\s+(\p{Lu}.*)$/iu.exec(text)?.[1]
  return after !== undefined && /^\p{Lu}/u.test(after) && isCommonGivenName(after.split(/\s+/u)[0] ?? '')
}

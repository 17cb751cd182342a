import { type Mended, rewritten } from './slips.ts'

/** Before a part of the day. */
const DAY = '\\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|\\p{L}+day|yest|this|tomorrow)'
/** What a hurried hand leaves of the words of days, and what they stand for. */
const SHORT: readonly (readonly [string, string])[] = [
  ['vlg(?:nde|ende?|nd|d|n)?\\.?|volg\\.|volg(?= ?(?:wk|week|mnd|maand)\\b)', 'volgende'],
  ['vrg\\.?|vor\\.|vorig(?= (?:wk|week|mnd|maand)\\b)', 'vorige'],
  ['afg(?:el|l)?\\.?', 'afgelopen'],
  ['kmnd\\.?|kom\\.(?= )', 'komende'],
  ['nxt', 'next'],
  ['lst|prev', 'last'],
  [
    '(?<=\\b(?:next|nxt|last|lst|this|volgende|vlg\\p{L}*\\.?|vorige|vrg\\.?|deze|afgelopen|a|one|1|een|end of(?: the)?|(?:eind|einde|begin)(?: v\\.?\\/?d\\.?| van de| v)?) ?)wk',
    'week',
  ],
  ['(?<=\\d ?)wk[sn]?|(?<=\\b(?:two|three|four|few) )wks|(?<=\\b(?:twee|drie|vier|paar) )wkn', 'weeks'],
  ['(?<=\\d ?)(?:dgn|d(?= (?:geleden|ago|terug)))', 'days'],
  ['(?<=\\d ?)(?:mnd(?:en)?|mths?)', 'months'],
  ['(?<=\\b(?:volgende|vlg\\p{L}*\\.?|vorige|vrg\\.?|deze|(?:eind|einde|begin)(?: v\\.?\\/?d\\.?| van de| v)?) ?)mnd', 'maand'],
  ['(?<=\\b(?:next|nxt|last|lst|this) ?)mth', 'month'],
  ['e\\.?o\\.?w\\.?', 'end of the week'],
  ['e\\.?o\\.?m\\.?', 'end of the month'],
  ['e\\.?o\\.?y\\.?', 'end of the year'],
  ['(?<=\\b(?:eind|einde|begin) )vd', 'van de'],
  ['(?<=\\b(?:eind|einde|begin) )v\\.?(?: ?d\\.?)?(?= (?:week|wk|maand|mnd|jaar)\\b)', 'van de'],
  ['gstr(?:n|en)?|gist(?:r(?:e?n)?)?', 'gisteren'],
  ['mrgn?|mogen(?=vroeg)', 'morgen'],
  ['vanmo(?:rgen|rg)?', 'vanochtend'],
  ['vanmi(?:d)?', 'vanmiddag'],
  ['vanav', 'vanavond'],
  [`(?<=${DAY} )(?:morn|mng)`, 'morning'],
  [`(?<=${DAY} )(?:aft|arvo)`, 'afternoon'],
  [`(?<=${DAY} )(?:eve|evng)`, 'evening'],
  ['this am', 'this morning'],
  ['this pm', 'this afternoon'],
]

const ALL = new RegExp(SHORT.map(([words]) => `(?<![\\p{L}])(${words})(?![\\p{L}\\d])`).join('|'), 'gu')

/** "Vlg wk", "nxt fri", "eow" written out in a folded text; `undefined` when there is nothing to write out. */
export function writtenOut(text: string): Mended | undefined {
  return rewritten(text, ALL, (match) => SHORT[match.slice(1).findIndex((group) => group !== undefined)]?.[1])
}

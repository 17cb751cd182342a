import * as v from 'valibot'
import { ClockTimeSchema, type ClockTime } from '../../domain/records/values.ts'
import type { DayPart } from './dates/found.ts'
import { isEnglish } from './english.ts'
import { numberIn } from './numbers.ts'

/** A time of day found in a text. */
export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly time: ClockTime
  readonly alternatives: readonly ClockTime[]
  /** Of a range: "12:00-13:30", "van 2 tot 3". */
  readonly minutes?: number
}

const ENGLISH_HOUR = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven'
const HOUR_WORD = `(\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|${ENGLISH_HOUR}|twelve)`
const AT = '(?:(?:om|rond|vanaf|tegen|at|around|from|about|circa|@) )'
const PART =
  "(?: ?(am|pm|a\\.m\\.|p\\.m\\.)| ('s (?:ochtends|morgens|middags|avonds|nachts)|in the (?:morning|afternoon|evening)|(?:in de |'s )?(?:ochtend|middag|avond)))?"
const END = '(?![\\p{L}\\d])'
const START = '(?<![\\p{L}\\d/.,€$£:-])'
const re = (words: string): RegExp => new RegExp(`${START}${words}${PART}${END}`, 'u')
/** Not a time: what was paid, or a length, a count, a version. */
const NO_CLOCK =
  '(?! ?(?:[€$£%]|euro|eur\\b|min|minuten|minutes|weken|weeks|dagen|days|maanden|months|jaar|years|people|mensen|man\\b|personen|km|k\\b|keer|times))'

interface Meaning {
  readonly h: number
  readonly min: number
  readonly exact?: boolean
  readonly part: string | undefined
}
type Rule = readonly [RegExp, (m: RegExpExecArray, text: string) => Meaning | undefined]
const partOf = (m: RegExpExecArray): string | undefined => m.at(-2) ?? m.at(-1)
const before = (h: number): number => (h + 11) % 12 || 12

/** Half drie is half past two, half three half past three; with a figure the language of the line decides. */
function halfHour(m: RegExpExecArray, text: string): Meaning {
  const word = m[1] ?? ''
  const isLater = new RegExp(`^(?:${ENGLISH_HOUR})$`, 'u').test(word) || (/^\d/u.test(word) && isEnglish(text))
  return { h: isLater ? numberIn(word) : before(numberIn(word)), min: 30, part: partOf(m) }
}

const RULES: readonly Rule[] = [
  [
    re(`${AT}?(\\d{1,2}):(\\d{2})(?: ?(?:uur|u|h|hrs))?`),
    (m) => ({ h: Number(m[1]), min: Number(m[2]), exact: m[1]?.startsWith('0') ?? false, part: partOf(m) }),
  ],
  [re(`${AT}?(\\d{1,2})[uh](\\d{2})`), (m) => ({ h: Number(m[1]), min: Number(m[2]), part: partOf(m) })],
  [re(`${AT}(\\d{1,2})\\.(\\d{2})(?: ?(?:uur|u))?`), (m) => ({ h: Number(m[1]), min: Number(m[2]), part: partOf(m) })],
  [re(`(\\d{1,2})\\.(\\d{2}) ?(?:uur|u)`), (m) => ({ h: Number(m[1]), min: Number(m[2]), part: partOf(m) })],
  [
    re(
      `(?<!(?:paid|betaald|betaalde|trakteerde|treated|cost|kostte|for|voor|was|bill|rekening) )(\\d{1,2})\\.([0-5]\\d)${NO_CLOCK}(?!\\.?\\d)`,
    ),
    (m) => ({ h: Number(m[1]), min: Number(m[2]), part: partOf(m) }),
  ],
  [re(`${AT}?half ${HOUR_WORD}(?! (?:uur|hour|jaar|year))`), halfHour],
  [
    re(`${AT}?(?:kwart over|(?:a )?quarter past|kwart na) ${HOUR_WORD}`),
    (m) => ({ h: numberIn(m[1] ?? ''), min: 15, part: partOf(m) }),
  ],
  [
    re(`${AT}?(?:kwart voor|(?:a )?quarter to) ${HOUR_WORD}`),
    (m) => ({ h: before(numberIn(m[1] ?? '')), min: 45, part: partOf(m) }),
  ],
  [
    re(`${AT}?(vijf|tien|5|10|five|ten|twenty|20) (?:over|past) half ${HOUR_WORD}`),
    (m) => ({ h: before(numberIn(m[2] ?? '')), min: 30 + numberIn(m[1] ?? ''), part: partOf(m) }),
  ],
  [
    re(`${AT}?(vijf|tien|5|10) voor half ${HOUR_WORD}`),
    (m) => ({ h: before(numberIn(m[2] ?? '')), min: 30 - numberIn(m[1] ?? ''), part: partOf(m) }),
  ],
  [
    re(`${AT}?(vijf|tien|five|ten|twenty) (?:over|past) ${HOUR_WORD}`),
    (m) => ({ h: numberIn(m[2] ?? ''), min: m[1] === 'twenty' ? 20 : numberIn(m[1] ?? ''), part: partOf(m) }),
  ],
  [
    re(`${AT}?(vijf|tien|five|ten|twenty) (?:voor|to) ${HOUR_WORD}`),
    (m) => ({ h: before(numberIn(m[2] ?? '')), min: 60 - (m[1] === 'twenty' ? 20 : numberIn(m[1] ?? '')), part: partOf(m) }),
  ],
  [re(`${AT}?half past ${HOUR_WORD}`), (m) => ({ h: numberIn(m[1] ?? ''), min: 30, part: partOf(m) })],
  [re(`${AT}${HOUR_WORD}(?: ?(?:uur|u|h|o'clock))?${NO_CLOCK}`), (m) => ({ h: numberIn(m[1] ?? ''), min: 0, part: partOf(m) })],
  [re(`${HOUR_WORD} ?(?:uur|o'clock)`), (m) => ({ h: numberIn(m[1] ?? ''), min: 0, part: partOf(m) })],
  // "17u", "9u": lengths of time are shorter, and read before.
  [re(`([7-9]|1\\d|2[0-3])u`), (m) => ({ h: Number(m[1]), min: 0, part: partOf(m) })],
  [
    new RegExp(`${START}(\\d{1,2}) ?(?:(am|pm|a\\.m\\.|p\\.m\\.)())${END}`, 'u'),
    (m) => ({ h: Number(m[1]), min: 0, part: m[2] }),
  ],
  [
    re("(?:at |om )?(?:noon|midday|12 uur 's middags|(?<=om |rond )12 uur)"),
    (m) => ({ h: 12, min: 0, exact: true, part: partOf(m) }),
  ],
]

const CLOCK = '(\\d{1,2})(?:[:.]([0-5]\\d))?'
/** From one time to another, told from other pairs of numbers by the word before, the unit behind or the minutes within. */
const RANGE = new RegExp(
  `${START}(van|from|tussen|between)? ?${CLOCK} ?(am|pm|uur|u|h)? ?(?:-|tot|to|until|till|en|and) ?${CLOCK} ?(am|pm|uur|u|h)?(?! ?(?:euro|weken|weeks|dagen|days|maanden|months|jaar|years|min|minuten|minutes|uren|hours|people|mensen|man)\\b)${END}(?![.,:]\\d)`,
  'u',
)

/** Which half of the day a part names. */
function halfOf(part: string | undefined): 'am' | 'pm' | undefined {
  if (part === undefined) return undefined
  return /^a|ochtend|morg|nacht|morning/u.test(part) && !/avond/u.test(part) ? 'am' : 'pm'
}

const written = (h: number, min: number): ClockTime | undefined => {
  const text = `${String(h).padStart(2, '0')}:${String(min).padStart(2, '0')}`
  const parsed = v.safeParse(ClockTimeSchema, text)
  return parsed.success ? parsed.output : undefined
}

/** What else the line says that tells morning from evening. */
export interface ClockHints {
  readonly part?: DayPart
  /** Dinner and drinks are in the evening. */
  readonly evening?: boolean
}

/** Without a half of the day, 1 to 6 is the afternoon; 7 to 11 the morning, or the evening where the line says so. */
function resolve(
  h: number,
  min: number,
  half: 'am' | 'pm' | undefined,
  exact: boolean,
  hints: ClockHints,
): Pick<FoundTime, 'time' | 'alternatives'> | undefined {
  const hour = half === 'am' ? h % 12 : half === 'pm' && h < 12 ? h + 12 : h
  const certain = written(hour, min)
  if (half !== undefined || exact || h >= 12 || h === 0)
    return certain === undefined ? undefined : { time: certain, alternatives: [] }
  const [early, late] = [written(h, min), written(h + 12, min)]
  if (early === undefined || late === undefined) return undefined
  const evening = hints.part === 'evening' || hints.part === 'afternoon' || hints.evening === true
  const pm = hints.part === 'morning' ? false : h <= 6 || evening
  return pm ? { time: late, alternatives: [early] } : { time: early, alternatives: [late] }
}

/** The first time of day in a folded text, or the first stretch from one time to another. */
export function findTime(text: string, hints: ClockHints): FoundTime | undefined {
  let best: FoundTime | undefined
  for (const [words, read] of RULES) {
    const match = words.exec(text)
    if (match === null || (best !== undefined && match.index >= best.start)) continue
    const meaning = read(match, text)
    if (meaning === undefined || meaning.min > 59) continue
    const time = resolve(meaning.h, meaning.min, halfOf(meaning.part), meaning.exact ?? false, hints)
    if (time !== undefined) best = { ...time, start: match.index, end: match.index + match[0].length }
  }
  const range = findRange(text, hints)
  return range !== undefined && (best === undefined || range.start <= best.start || range.end >= best.end) ? range : best
}

const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

function findRange(text: string, hints: ClockHints): FoundTime | undefined {
  const match = RANGE.exec(text)
  if (match === null) return undefined
  const [, lead, h1, min1, unit1, h2, min2, unit2] = match
  if (lead === undefined && unit1 === undefined && unit2 === undefined && min1 === undefined && min2 === undefined)
    return undefined
  if (/\b(?:en|and)\b/u.test(match[0]) && !/^(?:tussen|between)$/u.test(lead ?? '')) return undefined
  const [from, to] = [Number(h1), Number(h2)]
  if (from > 23 || to > 23) return undefined
  const named = (unit: string | undefined): 'am' | 'pm' | undefined => (unit === 'am' || unit === 'pm' ? unit : undefined)
  const until = named(unit2)
  // "9-10am" starts in the morning too; "11-1pm" does not end before it starts.
  const since = named(unit1) ?? (until === 'pm' && from > to && from < 12 ? 'am' : until)
  const start = resolve(from, Number(min1 ?? 0), since, h1?.startsWith('0') ?? false, hints)
  if (start === undefined) return undefined
  let end = (until === 'pm' && to < 12 ? to + 12 : until === 'am' ? to % 12 : to) * 60 + Number(min2 ?? 0)
  while (end <= minutesOf(start.time) && end < 24 * 60) end += 12 * 60
  const minutes = end - minutesOf(start.time)
  if (minutes <= 0 || minutes > 12 * 60) return undefined
  return {
    ...start,
    start: match.index + (match[0].startsWith(' ') ? 1 : 0),
    end: match.index + match[0].trimEnd().length,
    minutes,
  }
}

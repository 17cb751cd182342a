import * as v from 'valibot'
import { ClockTimeSchema, type ClockTime } from '../../domain/records/values.ts'
import type { DayPart } from './dates/found.ts'
import { numberIn } from './numbers.ts'

/** A time of day found in a text. */
export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly time: ClockTime
  readonly alternatives: readonly ClockTime[]
  /** Of a range `12:00-13:30`. */
  readonly minutes?: number
}

const HOUR_WORD =
  '(\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const AT = '(?:(?:om|rond|vanaf|tegen|at|around|from|@) )'
const PART =
  "(?: ?(am|pm|a\\.m\\.|p\\.m\\.)| ('s (?:ochtends|morgens|middags|avonds|nachts)|in the (?:morning|afternoon|evening)))?"
const END = '(?![\\p{L}\\d])'
const START = '(?<![\\p{L}\\d/.,€$£])'
const re = (words: string): RegExp => new RegExp(`${START}${words}${PART}${END}`, 'u')

type Rule = readonly [
  RegExp,
  (m: RegExpExecArray) => { h: number; min: number; exact?: boolean; part: string | undefined } | undefined,
]
const partOf = (m: RegExpExecArray): string | undefined => m.at(-2) ?? m.at(-1)

const RULES: readonly Rule[] = [
  [
    re(`${AT}?(\\d{1,2}):(\\d{2})(?: ?(?:uur|u|h))?`),
    (m) => ({ h: Number(m[1]), min: Number(m[2]), exact: m[1]?.startsWith('0') ?? false, part: partOf(m) }),
  ],
  [re(`${AT}?(\\d{1,2})[uh](\\d{2})`), (m) => ({ h: Number(m[1]), min: Number(m[2]), part: partOf(m) })],
  [re(`${AT}(\\d{1,2})\\.(\\d{2})(?: ?(?:uur|u))?`), (m) => ({ h: Number(m[1]), min: Number(m[2]), part: partOf(m) })],
  [re(`(\\d{1,2})\\.(\\d{2}) ?(?:uur|u)`), (m) => ({ h: Number(m[1]), min: Number(m[2]), part: partOf(m) })],
  [
    re(`${AT}?half ${HOUR_WORD}(?! (?:uur|hour|jaar|year))`),
    (m) => ({ h: (numberIn(m[1] ?? '') + 11) % 12 || 12, min: 30, part: partOf(m) }),
  ],
  [re(`${AT}?(?:kwart over|(?:a )?quarter past) ${HOUR_WORD}`), (m) => ({ h: numberIn(m[1] ?? ''), min: 15, part: partOf(m) })],
  [
    re(`${AT}?(?:kwart voor|(?:a )?quarter to) ${HOUR_WORD}`),
    (m) => ({ h: numberIn(m[1] ?? '') - 1 || 12, min: 45, part: partOf(m) }),
  ],
  [re(`${AT}?half past ${HOUR_WORD}`), (m) => ({ h: numberIn(m[1] ?? ''), min: 30, part: partOf(m) })],
  [
    re(`${AT}${HOUR_WORD}(?: ?(?:uur|u|h|o'clock))?(?! ?(?:[\\p{L}%€]*(?:euro|min|weken|dagen|people|mensen)))`),
    (m) => ({ h: numberIn(m[1] ?? ''), min: 0, part: partOf(m) }),
  ],
  [re(`${HOUR_WORD} (?:uur|o'clock)`), (m) => ({ h: numberIn(m[1] ?? ''), min: 0, part: partOf(m) })],
  [
    new RegExp(`${START}(\\d{1,2}) ?(?:(am|pm|a\\.m\\.|p\\.m\\.)())${END}`, 'u'),
    (m) => ({ h: Number(m[1]), min: 0, part: m[2] }),
  ],
  [re("(?:at |om )?(?:noon|12 uur 's middags)"), (m) => ({ h: 12, min: 0, exact: true, part: partOf(m) })],
]
const RANGE_END = /^ ?(?:-|tot|to|until|till) ?(\d{1,2}):(\d{2})(?!\d)/u

/** Which half of the day a part names. */
function halfOf(part: string | undefined): 'am' | 'pm' | undefined {
  if (part === undefined) return undefined
  return /^a|ochtend|morg|nacht|morning/u.test(part) ? 'am' : 'pm'
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

/** The first time of day in a folded text. */
export function findTime(text: string, hints: ClockHints): FoundTime | undefined {
  let best: FoundTime | undefined
  for (const [words, read] of RULES) {
    const match = words.exec(text)
    if (match === null || (best !== undefined && match.index >= best.start)) continue
    const meaning = read(match)
    if (meaning === undefined || meaning.min > 59) continue
    const time = resolve(meaning.h, meaning.min, halfOf(meaning.part), meaning.exact ?? false, hints)
    if (time !== undefined) best = { ...time, start: match.index, end: match.index + match[0].length }
  }
  return best === undefined ? undefined : withRange(text, best)
}

function withRange(text: string, found: FoundTime): FoundTime {
  const until = RANGE_END.exec(text.slice(found.end))
  if (until === null) return found
  const minutes = Number(until[1]) * 60 + Number(until[2]) - (Number(found.time.slice(0, 2)) * 60 + Number(found.time.slice(3)))
  return minutes <= 0 || Number(until[1]) > 23 ? found : { ...found, end: found.end + until[0].length, minutes }
}

import { addDays, addMonths, asDay, daysInMonth, weekdayOf } from '../../../domain/calendar/days.ts'
import type { Day } from '../../../domain/records/values.ts'
import { NUMBER, numberIn } from '../numbers.ts'
import type { DateRule, DayPart } from './found.ts'

/** Weekdays, weeks and spans of time counted from today. */
const DAYS =
  "(zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|sunday|monday|tuesday|wednesday|thursday|friday|saturday|mon|tues?|weds?|wensday|wendsday|wedsday|thu(?:rs?)?|thirsday|fri)(?:ochtend|morgen|(?:na)?middag|avond|nacht| (?:'s )?(?:ochtends?|morgens|middags?|avonds?)| (?:early |late )?(?:morning|afternoon|evening|night|am|lunchtime))?"
/** The days in two letters: as often other words ("do", "za", "wo"), so days only where the words around say so. */
const SHORT = '(ma|di|wo|do|vr|za|zo|sun|sat)'
/**
 * "Ma", "do", "za", "zo", "sat" and "sun" as a day where nothing else can be meant: at the start of a line or behind what is
 * understood, or at the end of what is said. Asked, for "goed zo" and "what to do" are too like them.
 */
const STANDING =
  "(?<=^|\\u0001 ?|[,;] )(?:ma|do|za|zo|sat|sun)(?=,| ?\\u0001| ?[.;!?)]| ?$| (?:but|maar|and|en|so|dus|then|toen|w|with|at|bij|@|om) ?)|(?<!\\b(?:to|we|i|you|what|can|could|will|would|not|he|she|they|n't|of|goed|net|ook|tot|al|wel|ben|is|was|en|om|niet|het|dat|dit|mijn|zijn|haar|je) )(?:(?:ma|do|za|zo|sat|sun)(?=[,.;!?)]|$| ?$)|(?:ma|do|za)(?= (?:bij|met|om|@) ))"
/**
 * In a line without an English word "do" is no verb, and behind a verb or a name "ma" and "za" are no mother and no
 * silence: days wherever no possessive stands before them. "Sat" is one where it is not how somebody sat.
 */
const DUTCH_DAY =
  "(?<!\\b(?:both|all|who|that|which|people|really|still|also|mijn|m'n|mn|je|jouw|zijn|haar|hun|onze|de|een|pa en|to|what|how|not|can|could|will|would|we|i|you|they|it) )(?:do|ma|za)(?= \\p{L})"
const ENGLISH_DAY =
  '(?<!\\b(?:he|she|they|we|i|who|all|just|then|and|the|in|of|some|lovely|ik|hij|zij|ze|it) )(?:sat(?! (?:in|down|on|next|there|outside|beside|near|by|through|together|opposite|with|at|for|around|under|behind)\\b)|sun(?! (?:shone|was|came|is|out|dial|went|set)\\b))(?= )'
const NUMBERS: Readonly<Record<string, number>> = {
  zon: 0,
  maa: 1,
  din: 2,
  woe: 3,
  don: 4,
  vri: 5,
  zat: 6,
  wen: 3,
  thi: 4,
  ma: 1,
  di: 2,
  wo: 3,
  do: 4,
  vr: 5,
  za: 6,
  zo: 0,
  sun: 0,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
}
const weekdayIn = (match: RegExpExecArray): number => NUMBERS[(match[1] ?? match[2] ?? match[3] ?? '').slice(0, 3)] ?? 0

const LAST = '(?:vorige|afgelopen|laatste|last|this past|past)'
const NEXT = '(?:volgende|next)'

/** Monday of the day's week. */
const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7))
const inWeek = (monday: Day, weekday: number): Day => addDays(monday, (weekday + 6) % 7)
/** The latest such weekday before the day. */
const before = (day: Day, weekday: number): Day => addDays(day, -((weekdayOf(day) - weekday + 6) % 7) - 1)
/** The first such weekday after the day. */
const after = (day: Day, weekday: number): Day => addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1)

/** Friday of this week; of the next when that is past. */
const endsWith = (today: Day, weekday: number): { day: Day } => {
  const day = inWeek(mondayOf(today), weekday)
  return { day: day < today ? addDays(day, 7) : day }
}

const rule = (words: string, read: DateRule['read']): DateRule => ({
  words: new RegExp(`\\b(?:${words})(?![\\p{L}\\d])`, 'u'),
  read: (match, today, lean) => {
    const meaning = read(match, today, lean)
    const part = partIn(match[0])
    return meaning === undefined || part === undefined ? meaning : { ...meaning, part }
  },
})

/** The part of the day in "donderdagavond" and "Friday afternoon". */
function partIn(words: string): DayPart | undefined {
  const part = /(ochtend|morgen|morning|am|middag|afternoon|lunchtime|avond|evening|nacht|night)s?$/u.exec(words)?.[1]
  if (part === undefined) return undefined
  if (/^(?:ochtend|morgen|morning|am)$/u.test(part)) return 'morning'
  return /middag|afternoon|lunchtime/u.test(part) ? 'afternoon' : 'evening'
}

const endOfMonth = (day: Day): Day =>
  asDay(`${day.slice(0, 8)}${String(daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))).padStart(2, '0')}`)

/** Moves a day by so many of a unit named in Dutch or English. */
function move(day: Day, n: number, unit: string): Day {
  if (/^(maand|month)/u.test(unit)) return addMonths(day, n)
  if (unit.startsWith('ja') || unit.startsWith('year')) return addMonths(day, 12 * n)
  if (unit.startsWith('fortnight')) return addDays(day, 14 * n)
  return addDays(day, unit.startsWith('we') ? 7 * n : n)
}
const UNIT = '(dag(?:en)?|day|days|week|weken|weeks|maand(?:en)?|months?|jaar|jaren|years?|fortnights?)'

export const WEEKS: readonly DateRule[] = [
  rule(`${LAST} week (?:op )?(?:on )?${DAYS}|${DAYS} ${LAST} week`, (m, today) => ({
    day: inWeek(addDays(mondayOf(today), -7), weekdayIn(m)),
  })),
  rule(`${NEXT} week (?:op )?(?:on )?${DAYS}|${DAYS} ${NEXT} week`, (m, today) => ({
    day: inWeek(addDays(mondayOf(today), 7), weekdayIn(m)),
  })),
  rule(`${DAYS} over een week|a week on ${DAYS}`, (m, today) => ({ day: addDays(after(today, weekdayIn(m)), 7) })),
  rule(`(?:on )?${LAST} ${DAYS}|(?:op )?${DAYS} (?:jl|jongstleden)\\.?`, (m, today) => ({ day: before(today, weekdayIn(m)) })),
  rule(
    `(?:komende|aanstaande|aankomende|a\\.?s\\.?|coming|this coming|upcoming) ${DAYS}|${DAYS} (?:a\\.?s\\.?|aanstaande)`,
    (m, today) => ({ day: after(today, weekdayIn(m)) }),
  ),
  rule(`(?:on )?${NEXT} ${DAYS}`, (m, today) => {
    const nextWeek = inWeek(addDays(mondayOf(today), 7), weekdayIn(m))
    const first = after(today, weekdayIn(m))
    return first === nextWeek ? { day: first } : { day: nextWeek, confidence: 'asked', alternatives: [first] }
  }),
  rule(`(?:deze|this) ${DAYS}`, (m, today) => ({ day: inWeek(mondayOf(today), weekdayIn(m)) })),
  rule(
    `(?:vorige|afgelopen|last) week (?:op )?${SHORT}|(?:vorige|afgelopen|last|this past) ${SHORT}|${SHORT} jl\\.?`,
    (m, today) =>
      /week/u.test(m[0]) ? { day: inWeek(addDays(mondayOf(today), -7), weekdayIn(m)) } : { day: before(today, weekdayIn(m)) },
  ),
  rule(`(?:volgende|next) week (?:op )?${SHORT}`, (m, today) => ({
    day: inWeek(addDays(mondayOf(today), 7), weekdayIn(m)),
  })),
  rule(`(?:komende|aanstaande|aankomende|a\\.?s\\.?|this coming) ${SHORT}|${SHORT} (?:a\\.?s\\.?|aanstaande)`, (m, today) => ({
    day: after(today, weekdayIn(m)),
  })),
  rule(`${SHORT},? ${LAST} week`, (m, today) => ({ day: inWeek(addDays(mondayOf(today), -7), weekdayIn(m)) })),
  rule(`${SHORT},? ${NEXT} week`, (m, today) => ({ day: inWeek(addDays(mondayOf(today), 7), weekdayIn(m)) })),
  rule(`${SHORT} (?:ochtend|middag|avond|morning|afternoon|evening|night)`, (m, today, lean) => ({
    day: lean === 'past' ? before(today, weekdayIn(m)) : after(today, weekdayIn(m)),
  })),
  rule(`(?:di|wo|vr)(?! ?[.'-]\\p{L})|${STANDING}`, (m, today, lean) => {
    const weekday = NUMBERS[m[0].slice(0, 3)] ?? NUMBERS[m[0].slice(0, 2)] ?? 0
    const day = lean === 'past' ? before(today, weekday) : after(today, weekday)
    return /^(?:di|wo|vr|ma)/u.test(m[0]) ? { day } : { day, confidence: 'asked' }
  }),
  {
    words: new RegExp(`(?<![\\p{L}\\d'-])(?:${DUTCH_DAY}|${ENGLISH_DAY})(?![\\p{L}\\d'-])`, 'u'),
    read: (m, today, lean) => {
      const weekday = NUMBERS[m[0]] ?? 0
      const isOther = m[0] === 'do' && /\b(?:the|with|i|you|we|they|he|she|me|my|and|for|it|about|at|to|of)\b/u.test(m.input)
      return isOther ? undefined : { day: lean === 'past' ? before(today, weekday) : after(today, weekday), confidence: 'asked' }
    },
  },
  rule(
    `(?:op|on) ${SHORT}|${SHORT}(?=,? (?:om |at )?\\d{1,2}(?:[:.]\\d\\d|u| ?uur| ?am| ?pm))|${SHORT}(?:ochtend|middag|avond)`,
    (m, today, lean) => ({ day: lean === 'past' ? before(today, weekdayIn(m)) : after(today, weekdayIn(m)) }),
  ),
  rule(`(?:op |on )?${DAYS}`, (m, today, lean) => ({
    day: lean === 'past' ? before(today, weekdayIn(m)) : after(today, weekdayIn(m)),
  })),
  rule(`(${NUMBER}) ?${UNIT} (?:geleden|terug|ago)`, (m, today) => ({ day: move(today, -numberIn(m[1] ?? ''), m[2] ?? '') })),
  rule('(?:een )?paar dagen (?:geleden|terug)|a (?:few|couple(?: of)?) (?:of )?days ago', (_m, today) => ({
    day: addDays(today, -3),
    confidence: 'asked',
    alternatives: [addDays(today, -2)],
  })),
  rule(`(?:over|binnen|within|in) (?:de |the )?(${NUMBER}) ?${UNIT}|(${NUMBER}) ?${UNIT} from (?:now|today)`, (m, today) => ({
    day: move(today, numberIn(m[1] ?? m[3] ?? ''), m[2] ?? m[4] ?? ''),
  })),
  rule('(?:a |one )week (?:from )?today|today week|vandaag over een week', (_m, today) => ({ day: addDays(today, 7) })),
  rule('(?:a |one )week (?:from )?tomorrow|tomorrow week|morgen over een week', (_m, today) => ({ day: addDays(today, 8) })),
  rule(`${DAYS} week`, (m, today) => ({ day: addDays(after(today, weekdayIn(m)), 7) })),
  rule(`(?:het )?(?:eind|einde) (?:van )?(?:de |deze )?week|(?:the )?end of (?:the |this )?week`, (_m, today) => ({
    day: inWeek(mondayOf(today), 5),
  })),
  rule(`(?:het )?(?:eind|einde) (?:van )?(?:de )?volgende week|(?:the )?end of next week`, (_m, today) => ({
    day: inWeek(addDays(mondayOf(today), 7), 5),
  })),
  rule(`(?:het )?(?:eind|einde) (?:van )?(?:de |deze )?maand|(?:the )?end of (?:the |this )?month`, (_m, today) => ({
    day: endOfMonth(today),
  })),
  rule('(?:het |the )?(?:eind|einde|end) (?:van |of )?(?:het |dit |the |this )?(?:jaar|year)|year end', (_m, today) => ({
    day: asDay(`${today.slice(0, 4)}-12-31`),
  })),
  rule('(?:in )?(?:begin |early )?(?:volgend jaar|next year)', (_m, today, lean) =>
    lean === 'past' ? undefined : { day: asDay(`${Number(today.slice(0, 4)) + 1}-01-01`), confidence: 'asked' },
  ),
  rule(`(?:begin) (?:van )?(?:de )?volgende week|early next week`, (_m, today) => ({ day: addDays(mondayOf(today), 7) })),
  rule(`(?:${LAST}) weekend`, (_m, today) => ({
    day: addDays(mondayOf(today), -2),
    confidence: 'asked',
    alternatives: [addDays(mondayOf(today), -1)],
  })),
  rule(`(?:in )?(?:dit|het|komend|this|the) weekend`, (_m, today) => ({
    day: inWeek(mondayOf(today), 6),
    confidence: 'asked',
    alternatives: [inWeek(mondayOf(today), 0)],
  })),
  rule(`(?:(?:later|nog|ergens|sometime|in de loop van) )?(?:deze|this) week`, (_m, today, lean) =>
    lean === 'past' ? undefined : { ...endsWith(today, 5), confidence: 'asked', alternatives: [inWeek(mondayOf(today), 0)] },
  ),
  rule('(?:voor|before) (?:het|the) weekend', (_m, today) => endsWith(today, 5)),
  rule('(?:na|after) (?:het|the) weekend', (_m, today) => ({ day: addDays(mondayOf(today), 7) })),
  rule(
    '(?:(?:by )?(?:eod|cob|cop)(?! (?:on )?(?:mon|tue|wed|thu|fri|sat|sun))|(?:het )?einde? (?:van de |v\\.?d\\.? )?dag|(?:the )?end of (?:the )?day)',
    (_m, today) => ({
      day: today,
    }),
  ),
  rule('(?:mid|midden|halverwege|medio) (?:next|volgende) week', (_m, today) => ({
    day: inWeek(addDays(mondayOf(today), 7), 3),
  })),
  rule(`${NEXT.replace('volgende', 'volgend')} weekend`, (_m, today) => ({
    day: inWeek(addDays(mondayOf(today), 7), 6),
    confidence: 'asked',
    alternatives: [inWeek(mondayOf(today), 6)],
  })),
  rule('(?:in|over) (?:een paar|a few) (weken|weeks|dagen|days)', (m, today) => ({
    day: move(today, 3, m[1] ?? ''),
    confidence: 'asked',
    alternatives: [move(today, 2, m[1] ?? '')],
  })),
  rule(`(?:in )?${NEXT} week`, (_m, today) => ({
    day: addDays(mondayOf(today), 7),
    confidence: 'asked',
    alternatives: [inWeek(addDays(mondayOf(today), 7), 5), addDays(today, 7)],
  })),
  rule(`${LAST} week`, (_m, today) => ({
    day: addDays(today, -7),
    confidence: 'asked',
    alternatives: [inWeek(addDays(mondayOf(today), -7), 5)],
  })),
  rule(`(?:in )?${NEXT} (?:maand|month)`, (_m, today) => ({
    day: addDays(endOfMonth(today), 1),
    confidence: 'asked',
    alternatives: [addMonths(today, 1)],
  })),
  rule(`${LAST} (?:maand|month)`, (_m, today) => ({ day: addMonths(today, -1), confidence: 'asked', alternatives: [] })),
]

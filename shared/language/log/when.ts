import type { Day } from '../../domain/records/values.ts'
import { type Clause, clausesOf } from './clause.ts'
import { type FoundTime, findTime } from './clock.ts'
import { findDate } from './dates/find.ts'
import { objectGender } from './discourse.ts'
import type { DayPart, FoundDate, Lean } from './dates/found.ts'
import { isModal, verbOf } from './verbs.ts'
import { toldTokens } from './told.ts'
import { addPart, claimGlue, openText, TAKEN, type Work } from './work.ts'

/** Words that say the meeting is still to come, so that a bare weekday is the next one. */
const PLANNED =
  /\b(?:gepland|plan(?:nen)?|afgesproken|ingepland|geboekt|in de agenda|planned|scheduled|booked|arranged|pencilled|penciled|gereserveerd|reserved|ingeboekt|vastgelegd|staat vast|in the diary|pencilled in|staat (?:er )?gepland)\b/u
const AHEAD =
  /\b(?:(?<=^\s*)(?:ga|gaan|seeing|having|grabbing|catching)(?= )|(?:we|wij) (?:lunchen|eten|borrelen|wandelen|spreken|zien|bellen|drinken|hebben afgesproken)\b|(?:lunchen|eten|borrelen|wandelen|zien|bellen|spreken) we\b|(?:bel|spreek|zie|eet|lunch|borrel|wandel|drink|ontmoet) ik\b|\bik (?:spreek|zie|eet|lunch|borrel|wandel|drink|ontmoet)\b|straks|coming|upcoming|(?:i|we|they|he|she)'(?:ll|re|m)|i'm|\p{L}+'s (?:treating|taking|hosting|inviting|having|meeting) (?:me|us)|we gaan|wij gaan|gaan we|going to|gonna|ik ga|ga ik|zullen we|gaat (?:\p{L}+ )?plaatsvinden|(?:we|i) will|(?:we|they) are|(?:we|ik) hebben? .*(?:gepland|staan)|staat|staan)\b/u
/** Before these a day is when something is due, ends or starts, not when they met. */
const DUE_BEFORE =
  /(?:^|[^\p{L}])(?:voor|tegen|uiterlijk|by|before|due|deadline|terug(?: voor| op| in| tegen| over)?|back(?: by| on| in| before)?|tot(?: en met)?|until|till?|per|vanaf|from|sinds|since|no later than|ends?|starts?|begint|start)\s*$/u
/** And before these never when they met, wherever the day would lie: "wants the budget by tuesday". */
const DUE_ONLY = /(?:^|[^\p{L}])(?:uiterlijk|by|due|deadline|no later than)\s*$/u
const DUE_IN = /^(?:voor|before|tegen|by)\b/u
/** What is told of as having been. */
const WAS =
  /^(?:saw|had|sprak|spraken|zag|zagen|gehad|gesproken|gezien|geluncht|gegeten|gebeld|ran|bumped|caught|spoke|phoned|belde|popped|dropped)$/u
/** How many dates of a line are looked at. */
const MOST_DATES = 6

interface Candidate extends FoundDate {
  readonly clause: Clause | undefined
  /** Its clause says what the meeting was. */
  readonly isBeside: boolean
}

/** When the meeting was, or will be; lies in the past unless the words say otherwise. Answers the part of the day named. */
export function readWhen(work: Work, today: Day): DayPart | undefined {
  const open = withoutTold(work)
  const planned = PLANNED.exec(open)
  const date = chooseDate(work, open, today, planned === null ? undefined : 'future')
  // A day to come that stands apart from what the meeting was may be another matter's.
  const isApart = date !== undefined && planned === null && date.day > today && !date.isBeside && !saysAhead(work)
  if (date !== undefined) addPart(work, 'date', date, date.day, isApart ? 'asked' : date.confidence, date.alternatives)
  if (planned !== null && date !== undefined) claimGlue(work, { start: planned.index, end: planned.index + planned[0].length })

  const kind = work.parts.find((part) => part.kind === 'kind')?.value
  const time = findTime(withoutTold(work), {
    ...(date?.part === undefined ? {} : { part: date.part }),
    evening: kind === 'dinner' || kind === 'drinks',
  })
  if (time !== undefined) addTime(work, time)
  return date?.part
}

function addTime(work: Work, time: FoundTime): void {
  addPart(work, 'time', time, time.time, 'sure', time.alternatives)
  if (time.minutes !== undefined && !work.parts.some((part) => part.kind === 'minutes'))
    work.parts.push({ kind: 'minutes', value: time.minutes, span: time, confidence: 'sure', alternatives: [] })
}

/** What is not understood yet, without what is merely spoken about: "over het gala in mei". Offsets are kept. */
function withoutTold(work: Work): string {
  const told = toldTokens(work)
  let open = openText(work)
  for (const [i, token] of work.tokens.entries())
    if (told[i] === true && isMonthPhrase(work, i)) open = blank(open, token.start, token.end)
  return open
}

/** "in mei", "per 1 april", "next year" within what is spoken about; days and times there may still be the meeting's. */
const isMonthPhrase = (work: Work, at: number): boolean =>
  /^(?:in|per|vanaf|from|since|sinds)$/u.test(work.tokens[at - 1]?.text ?? '')

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + TAKEN.repeat(end - start) + text.slice(end)

/** The date of the meeting among those of the line: beside what the meeting was, before today, first. */
function chooseDate(work: Work, open: string, today: Day, lean: Lean | undefined): Candidate | undefined {
  const clauses = clausesOf(work)
  const found: Candidate[] = []
  const hasKind = work.parts.some(({ kind }) => kind === 'kind')
  let rest = open
  for (let i = 0; i < MOST_DATES; i += 1) {
    const past = findDate(rest, today, 'past')
    if (past === undefined) break
    const clause = clauses.find(({ from, to }) => within(work, from, to, past.start))
    const date = (lean ?? leanOf(work, clause)) === 'future' ? (findDate(rest, today, 'future') ?? past) : past
    const isDue =
      DUE_ONLY.test(rest.slice(0, date.start)) ||
      (date.day > today && (DUE_BEFORE.test(rest.slice(0, date.start)) || DUE_IN.test(rest.slice(date.start))))
    if (!isDue) found.push({ ...date, clause, isBeside: clause !== undefined && saysMeeting(work, clause) })
    rest = blank(rest, past.start, past.end)
  }
  // "Says he'll do it next week" behind a meeting: another matter's day.
  const isElsewhere = ({ day, isBeside, clause }: Candidate): boolean =>
    !isBeside &&
    day > today &&
    clause !== undefined &&
    hasKind &&
    (saysPromise(work, clause) || (lean === undefined && doesSomething(work, clause)))
  const mine = found.filter(({ isBeside, clause }) => isBeside || clause === undefined || !isStillToDo(work, clause))
  return found.find(({ isBeside }) => isBeside) ?? mine.find(({ day }) => day <= today) ?? mine.find((date) => !isElsewhere(date))
}

/** "We zien elkaar", "I'll see": the line itself tells of what is to come. */
const saysAhead = (work: Work): boolean => AHEAD.test(work.text)

const within = (work: Work, from: number, to: number, at: number): boolean =>
  (work.tokens[from]?.start ?? 0) <= at && at < (work.tokens[to - 1]?.end ?? 0)

/** "He'll do it", "hij gaat verhuizen": what someone else will do, or has in mind. */
const saysPromise = (work: Work, { from, to }: Clause): boolean => {
  const words = work.tokens.slice(from, to).map(({ text }) => text)
  return (
    words.some((word) => /^(?:he|she|they|hij|zij|ze|says|zegt|said|(?:he|she|they)'(?:ll|s|re|d))$/u.test(word)) &&
    !words.some((word) => /^(?:we|wij|ik|i|us|ons)$/u.test(word))
  )
}

/** "Stuur ik morgen", "should send mine by sunday": something to be done by a day, where another clause tells what the meeting was. */
const doesSomething = (work: Work, { from, to }: Clause): boolean =>
  work.tokens.slice(from, to).some(({ text }) => {
    const verb = verbOf(text)
    return verb !== undefined && !verb.noun && verb.family !== 'ask'
  })

/** "Stuur hem vrijdag het cv": by when it is to be done, never when they met, whoever it is for. */
const isStillToDo = (work: Work, { from, to }: Clause): boolean => {
  const words = work.tokens.slice(from, to)
  const first = words.find(({ text }) => !/^(?:en|and|dan|then|ik|i|moet|must|should|to|zal|nog|even|wil)$/u.test(text))
  const verb = verbOf(first?.text ?? '')
  return (
    verb !== undefined &&
    verb.tense === 'present' &&
    verb.family !== 'ask' &&
    words.some(({ text }) => objectGender(text) !== undefined || /^(?:de|het|een|mijn|the|a|an|my|aan|naar|to)$/u.test(text)) &&
    !words.some(({ text }) => WAS.test(text) || /^(?:past|participle)$/u.test(verbOf(text)?.tense ?? ''))
  )
}

const saysMeeting = (work: Work, { from, to }: Clause): boolean =>
  work.parts.some((part) => part.kind === 'kind' && within(work, from, to, part.span.start)) ||
  work.tokens.slice(from, to).some(({ text }) => /^(?:met|with|w)$/u.test(text))

/** "On Friday we'll have lunch": the clause of the date is about what is still to come. */
function leanOf(work: Work, clause: Clause | undefined): Lean {
  const first = work.tokens[clause?.from ?? -1]
  if (first === undefined) return 'past'
  const words = work.tokens.slice(clause?.from, clause?.to).map(({ text }) => text)
  if (words.some((word) => WAS.test(word)) && !words.some((word) => isModal(word))) return 'past'
  // A clause may start before its subject: "on Friday | we'll have lunch".
  // What is promised behind it is not when they met: "saw Max fri he'll send the minutes".
  const end = work.tokens[(clause?.to ?? 1) - 1]?.end ?? first.start
  const rest = /^[^.,;!?]*/u.exec(work.text.slice(first.start, end) + openText(work).slice(end))?.[0] ?? ''
  return AHEAD.test(rest) ? 'future' : 'past'
}

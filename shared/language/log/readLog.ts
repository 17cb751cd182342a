import { dayIn, timeIn } from '../../domain/calendar/days.ts'
import { assemble } from './assemble.ts'
import { DAY_PART_STARTS } from './dates/found.ts'
import { takeCounterparts } from './counterparts.ts'
import type { Discourse } from './discourse.ts'
import { readFavour } from './favour.ts'
import { readFollowUp } from './followUp.ts'
import { givingBack } from './givingBack.ts'
import { readGivenBack } from './givenBack.ts'
import { readGivingBackLater } from './givingBackLater.ts'
import { readIntroduction } from './introduction.ts'
import { addInvited, findInvited, type FoundInvited } from './invited.ts'
import { readKind, readKindWithin } from './kind.ts'
import { kindSpans } from './kindWords.ts'
import { laterClauses } from './later.ts'
import { type Setting, settingsOf } from './lift.ts'
import { readMinutes } from './minutes.ts'
import { amountSpans, dollarOf, readMoney } from './money.ts'
import { doubted } from './negation.ts'
import { readNote } from './note.ts'
import { withNearNames } from './nearNames.ts'
import { samePerson } from './people.ts'
import { askedOfTwo } from './occasions.ts'
import { mentionsIn } from './mentions.ts'
import { readPeople } from './participants.ts'
import { settleTyping } from './typing.ts'
import { readPlace } from './place.ts'
import { withPossessives } from './possessive.ts'
import type { LogContext, LogPart, LogReading, PersonRef, Span } from './reading.ts'
import { spanOf } from './region.ts'
import { readBarePlace } from './barePlace.ts'
import { breakRunOns } from './runOns.ts'
import { shareDay } from './sharedDay.ts'
import { readTags } from './tag.ts'
import { addTreat, findTreat, type FoundTreat } from './treat.ts'
import { readWhen } from './when.ts'
import { claimGlue, startWork, type Work } from './work.ts'

/**
 * Reads one line about a meeting, Dutch or English, in any order (PRODUCT
 * "Logging a meeting in one line"). Pure: the same text and context give the
 * same reading. Never throws; every letter that is not a space is in a part's
 * span, in glue or in the note.
 */
export function readLog(text: string, context: LogContext): LogReading {
  const plain = new Set<number>()
  for (;;) {
    const reading = readOnce(text, context, plain)
    if (typeof reading !== 'number') return reading
    plain.add(reading)
  }
}

/** Reads the line, taking the clauses that start at the given tokens for plain ones; answers a clause that turns out to be one. */
function readOnce(text: string, context: LogContext, plain: ReadonlySet<number>): LogReading | number {
  const today = dayIn(context.timeZone, context.now)
  const now = timeIn(context.timeZone, context.now)
  const dollar = dollarOf(context.locale, context.currency)
  const work = withPossessives(startWork(text, context.ignored, context.people.starts), context.people)
  const discourse: Discourse = {
    people: context.people,
    participants: [...(context.participants ?? [])],
    mentioned: [],
    called: [],
  }

  settleTyping(work, context.people)
  readTags(work)
  const mentions = mentionsIn(work, context.people)
  breakRunOns(work, mentions)
  const back = givingBack(work)
  const givenBack = hold(work, back)
  const treat = findTreat(work, context.people)
  const paidFor =
    treat === undefined
      ? []
      : [...kindSpans(work.text), ...amountSpans(work.text)].filter((each) => each.start >= treat.start && each.end <= treat.end)
  const treatHeld = treat === undefined ? undefined : hold(work, [treat], paidFor)
  if (treat !== undefined) breakAround(work, treat)
  const settings = settingsOf(work, today)
  const later = laterClauses(work, discourse, today, plain)
  const held = hold(
    work,
    later.map(({ clause }) => spanOf(work, clause)),
    settings,
  )

  readKind(work)
  readMoney(work, dollar, context.currency)
  readMinutes(work)
  const invited = findInvited(work, context.people)
  const invitedHeld = invited === undefined ? undefined : hold(work, [invited])
  const part = readWhen(work, today)
  joinSettings(work, settings)
  readPlace(work, context.people)
  readKindWithin(work)
  const todo = later.filter(({ kind }) => kind === 'followUp').map(({ clause }) => clause)
  readPeople(work, context.people, mentions, isNamed(treat, invited), todo)
  readBarePlace(work)
  const isThere = (ref: PersonRef) => discourse.participants.some((other) => samePerson(other, ref))
  for (const found of work.parts) if (found.kind === 'person' && !isThere(found.value)) discourse.participants.push(found.value)

  invitedHeld?.()
  if (invited !== undefined) addInvited(work, invited, discourse)
  treatHeld?.()
  if (treat !== undefined) addTreat(work, treat, discourse)
  held()
  for (const each of later) {
    const { kind, clause } = each
    if (kind === 'followUp') readFollowUp(work, clause, discourse, today)
    else if (!readIntroduction(work, clause, discourse, today) && !readFavour(work, each, discourse, today, dollar))
      return clause.from
  }

  givenBack()
  readGivingBackLater(work, back, discourse, today)
  readGivenBack(work, back, discourse, today, dollar)
  takeCounterparts(work, context.people)
  shareDay(work)

  const { note, noteSpans, glue } = readNote(work)
  const original = (span: Span): Span => ({ start: work.origin[span.start] ?? 0, end: work.origin[span.end] ?? text.length })
  return assemble({
    text,
    parts: withNearNames(askedOfTwo(work, doubted(work), today), context.people).map((found): LogPart => ({
      ...found,
      span: original(found.span),
    })),
    glue: [...work.glue, ...glue].map(original).toSorted((a, b) => a.start - b.start),
    note,
    noteSpans: noteSpans.map(original),
    today,
    now,
    ...(part === undefined ? {} : { from: DAY_PART_STARTS[part] }),
  })
}

/** Whether who paid or invited is there by name. */
const isNamed = (treat: FoundTreat | undefined, invited: FoundInvited | undefined): boolean =>
  invited?.agent.kind === 'named' || (treat?.say.kind === 'agent' && treat.say.agent.kind === 'named')

/** What was paid for, or by whom, is no part of the clauses around it. */
function breakAround(work: Work, span: Span): void {
  const first = work.tokens.findIndex((token) => token.end > span.start)
  const after = work.tokens.findIndex((token) => token.start >= span.end)
  if (first > 0) work.breaks.add(first)
  if (after > 0) work.breaks.add(after)
}

/** "Over" and "bij het" before a meeting named by the way only join it to the rest. */
function joinSettings(work: Work, settings: readonly Setting[]): void {
  for (const { start, kindAt } of settings)
    if (work.claimed[kindAt] === 1 && work.parts.some((part) => part.kind === 'kind' && part.span.start === kindAt))
      for (const token of work.tokens) if (token.start >= start && token.end <= kindAt) claimGlue(work, token)
}

/** Keeps spans from being read for now, but for some pieces of them; answers how to let them go. */
function hold(work: Work, spans: readonly Span[], but: readonly Span[] = []): () => void {
  const held: number[] = []
  for (const span of spans)
    for (let i = span.start; i < span.end; i += 1)
      if (work.claimed[i] === 0 && !but.some((piece) => i >= piece.start && i < piece.end)) {
        work.claimed[i] = 1
        held.push(i)
      }
  return () => {
    for (const i of held) work.claimed[i] = 0
  }
}

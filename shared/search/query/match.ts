import { isIndebted, isInvesting } from '../../domain/balance/balance.ts'
import { daysBetween } from '../../domain/calendar/days.ts'
import type { Phase } from '../../domain/ledger/entry.ts'
import { isOneWay, phaseOf } from '../../domain/phase/phase.ts'
import type { Day } from '../../domain/records/values.ts'
import type { Summary } from '../../domain/summary/summary.ts'
import { warmthOf } from '../../domain/warmth/warmth.ts'
import { fold } from '../../language/fold.ts'
import { wordsOf } from '../words.ts'
import type { Condition, SearchQuery } from './query.ts'

/** Whether some word of the text starts with the wanted one, or the whole text with all of it. */
function saysSo(text: string | undefined, wanted: string): boolean {
  if (text === undefined) return false
  if (fold(text).startsWith(wanted)) return true
  const [words, typed] = [wordsOf(text), wordsOf(wanted).join(' ')]
  return typed !== '' && words.some((_word, i) => words.slice(i).join(' ').startsWith(typed))
}

/**
 * Whether someone is in a phase. Those about the balance test P and R, so that
 * a relation at rest hides nothing owed (PRODUCT "Phase").
 */
function isInPhase(summary: Summary, phase: Phase, today: Day): boolean {
  switch (phase) {
    case 'indebted':
      return isIndebted(summary)
    case 'one-way':
      return isOneWay(summary, today)
    case 'investing':
      return isInvesting(summary) && !isOneWay(summary, today)
    default:
      return phaseOf(summary, today) === phase
  }
}

/** Whether a condition holds for a summary on a day. */
export function holds(condition: Condition, summary: Summary, today: Day): boolean {
  switch (condition.kind) {
    case 'city':
      return saysSo(summary.city, condition.text)
    case 'organisation':
      return saysSo(summary.organisation, condition.text)
    case 'tag':
      return summary.tags.some((tag) => fold(tag) === condition.text)
    case 'tier':
      return condition.tier === 'none' ? summary.tier === undefined : summary.tier === condition.tier
    case 'last': {
      const longer = summary.lastMet === undefined || daysBetween(summary.lastMet, today) > condition.age.days
      return condition.than === 'longer' ? longer : !longer
    }
    case 'phase':
      return isInPhase(summary, condition.phase, today)
    case 'owes':
      return condition.who === 'me' ? summary.openReceived > 0 : summary.openGiven > 0
    case 'status':
      return summary.status === condition.status
    case 'balance':
      if (condition.more === 'even') return summary.poured === summary.received
      return condition.more === 'poured' ? summary.poured > summary.received : summary.received > summary.poured
    case 'warmth': {
      const warmth = Math.round(warmthOf(summary, today))
      return condition.than === 'below' ? warmth < condition.value : warmth > condition.value
    }
  }
}

/** Whether a query asks for a status itself, so that archived people may show. */
export function asksStatus(query: SearchQuery): boolean {
  return query.operators.some(({ condition, not }) => condition.kind === 'status' && !not)
}

/**
 * Whether every condition of a query holds for a summary; its words are not
 * looked at. Archived people only with `is:archived`.
 */
export function matchesSummary(query: SearchQuery, summary: Summary, today: Day): boolean {
  if (summary.status === 'archived' && !asksStatus(query)) return false
  return query.operators.every(({ condition, not }) => holds(condition, summary, today) !== not)
}

import type { ContactFacts } from '../facts.ts'
import { isOpenFavour } from '../favours/favours.ts'
import { loanDueOn } from '../prompts/rules/loan.ts'
import type { Day } from '../records/values.ts'
import type { NextThing } from './summary.ts'

/** Of things on one day, which is named: the same one in whatever order the records are read. */
const FIRST_NAMED: readonly NextThing['kind'][] = ['meeting', 'my-promise', 'their-promise', 'loan', 'follow-up']

const goesBefore = (a: NextThing, b: NextThing): boolean =>
  a.date === b.date ? FIRST_NAMED.indexOf(a.kind) < FIRST_NAMED.indexOf(b.kind) : a.date < b.date

/**
 * The next dated thing with a contact: a meeting planned from today on, or an
 * open promise, follow-up or loan, overdue ones included. The earliest wins.
 */
export function nextThing(facts: ContactFacts, today: Day): NextThing | undefined {
  let next: NextThing | undefined
  const offer = (kind: NextThing['kind'], date: Day | undefined): void => {
    if (date !== undefined && (next === undefined || goesBefore({ kind, date }, next))) next = { kind, date }
  }
  for (const { meeting } of facts.meetings) {
    if (meeting.state === 'planned' && meeting.date >= today) offer('meeting', meeting.date)
  }
  for (const favour of facts.favours) {
    if (favour.contactId !== facts.contact.id) continue
    offer('loan', loanDueOn(favour))
    if (isOpenFavour(favour, today)) offer(favour.direction === 'given' ? 'my-promise' : 'their-promise', favour.due)
  }
  for (const followUp of facts.followUps) if (followUp.state === 'open') offer('follow-up', followUp.due)
  return next
}

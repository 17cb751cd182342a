import type { ContactFacts } from '../facts.ts'
import { isOpenFavour } from '../favours/favours.ts'
import { loanDueOn } from '../prompts/rules/loan.ts'
import type { Day } from '../records/values.ts'
import type { NextThing } from './summary.ts'

/**
 * The next dated thing with a contact: a meeting planned from today on, or an
 * open promise, follow-up or loan, overdue ones included. The earliest wins.
 */
export function nextThing(facts: ContactFacts, today: Day): NextThing | undefined {
  let next: NextThing | undefined
  const offer = (kind: NextThing['kind'], date: Day | undefined): void => {
    if (date !== undefined && (next === undefined || date < next.date)) next = { kind, date }
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

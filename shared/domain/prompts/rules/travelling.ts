import { addDays, earlier } from '../../calendar/days.ts'
import { effectiveCadence } from '../../cadence/cadence.ts'
import type { ContactFacts } from '../../facts.ts'
import type { Rules } from '../../records/desk.ts'
import type { GatheringEvent } from '../../records/gathering.ts'
import type { Day } from '../../records/values.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import { MISSED_DAYS, oldestEnd } from '../rule.ts'
import type { PromptRuleMaker } from '../rule.ts'

const RULE = 'travelling'
/** Days before the event on which one can still arrange something. */
const DAYS_BEFORE = 14
/** Days of a long event that count. */
const LONGEST_EVENT = 14

/**
 * How long ago an event may have begun and still have a prompt, in Missed: what is
 * older need not be read.
 */
export const VISIT_DAYS = LONGEST_EVENT + MISSED_DAYS

/**
 * Travelling: someone in the city of a coming event, from 14 days before it until
 * it ends. Only for those with a tier or a cadence or whom I met before, and not
 * for who is on the guest list. Cleared by a meeting planned or had around the
 * event, from the day before to the day after, and by any contact since the prompt
 * opened. "Not this one" holds for that event.
 */
export const travelling: PromptRuleMaker = {
  rule: RULE,
  promptsFor: (facts, context) => {
    const { rules, today } = context
    const { contact, visits = [] } = facts
    if (visits.length === 0 || !isKept(facts, rules, today)) return []
    return visits.flatMap(({ event, isGuest }) => {
      const { date } = event
      const until = lastDayOf(event)
      if (isGuest || until < oldestEnd(context)) return []
      const from = addDays(date, -DAYS_BEFORE)
      if (isDone(facts, from, event)) return []
      return [
        {
          id: promptKey(RULE, event.id, date, contact.id),
          rule: RULE,
          contactId: contact.id,
          reason: {
            key: 'travelling.any',
            values: { name: callName(contact), date, what: event.name, ...(event.city !== undefined && { city: event.city }) },
          },
          from,
          until,
          action: { kind: 'travel', eventId: event.id, date },
        },
      ]
    })
  },
}

const lastDayOf = ({ date, endDate }: GatheringEvent): Day =>
  earlier(endDate === undefined || endDate < date ? date : endDate, addDays(date, LONGEST_EVENT))

/** Whether it is someone to keep in touch with rather than a name in the list: a city may hold hundreds. */
function isKept(facts: ContactFacts, rules: Rules, today: Day): boolean {
  if (facts.contact.tier !== undefined || effectiveCadence(facts, rules) !== undefined) return true
  return facts.meetings.some(({ meeting }) => meeting.state === 'happened' && meeting.date <= today)
}

function isDone({ meetings }: ContactFacts, from: Day, event: GatheringEvent): boolean {
  const first = addDays(event.date, -1)
  const last = addDays(lastDayOf(event), 1)
  return meetings.some(({ meeting: { state, date } }) => {
    const isAround = date >= first && date <= last
    return isAround || (state === 'happened' && date >= from && date <= last)
  })
}

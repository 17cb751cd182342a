import { addDays, asDay } from '../../calendar/days.ts'
import { endDayOf } from '../../events/when.ts'
import type { EventFacts } from '../../facts.ts'
import type { PromptRule } from '../../records/desk.ts'
import { promptKey } from '../key.ts'
import type { Prompt } from '../prompt.ts'
import { MISSED_DAYS, oldestEnd } from '../rule.ts'
import type { SubjectRuleMaker } from '../rule.ts'

const PLAN: PromptRule = 'event-plan'
const DEBRIEF: PromptRule = 'event-debrief'
const PLAN_DAYS = 3
const DEBRIEF_DAYS = 14

/** From here on no event has a prompt: counting on from it would leave the calendar, and nobody waits for it. */
const LAST = asDay('9998-01-01')

/**
 * How long ago an event may have ended and still have a prompt, in Missed: what is
 * older need not be read.
 */
export const EVENT_DAYS = DEBRIEF_DAYS + MISSED_DAYS

/**
 * Event without a plan: from 3 days before until it starts, on its day until its
 * time when it has one. Cleared by the first row of its plan. "Not this one" holds
 * for good.
 */
export const eventPlan: SubjectRuleMaker<EventFacts> = {
  rule: PLAN,
  promptsFor: ({ event, planRows }, context) => {
    const { id, date, time, name } = event
    if (planRows > 0 || date > LAST || date < oldestEnd(context)) return []
    const prompt: Prompt = {
      id: promptKey(PLAN, id, date),
      rule: PLAN,
      about: { kind: 'event', eventId: id },
      reason: { key: 'event-plan.any', values: { name, date } },
      from: addDays(date, -PLAN_DAYS),
      until: date,
      ...(time !== undefined && { untilTime: time }),
      on: date,
      action: { kind: 'plan-event', eventId: id },
    }
    return [prompt]
  },
}

/**
 * Event without a debrief: for 14 days after it, from its end, or the next morning
 * when that is not known. Cleared by the debrief. "Not this one" holds for good.
 */
export const eventDebrief: SubjectRuleMaker<EventFacts> = {
  rule: DEBRIEF,
  promptsFor: ({ event }, context) => {
    const { id, name, date, endTime, debriefedOn } = event
    const end = event.endDate === undefined || event.endDate < date ? date : event.endDate
    if (debriefedOn !== undefined || end > LAST || addDays(end, DEBRIEF_DAYS) < oldestEnd(context)) return []
    const prompt: Prompt = {
      id: promptKey(DEBRIEF, id, end),
      rule: DEBRIEF,
      about: { kind: 'event', eventId: id },
      reason: { key: 'event-debrief.any', values: { name, date: end } },
      ...(endTime === undefined ? { from: addDays(end, 1) } : { from: endDayOf(event), fromTime: endTime }),
      until: addDays(end, DEBRIEF_DAYS),
      action: { kind: 'debrief-event', eventId: id },
    }
    return [prompt]
  },
}

import { addDays, asDay, later } from '../../calendar/days.ts'
import { nextOccurrence, yearlyOf } from '../../calendar/yearly.ts'
import type { Yearly } from '../../calendar/yearly.ts'
import type { ContactFacts } from '../../facts.ts'
import type { Contact } from '../../records/contact.ts'
import type { Day, PartialDate } from '../../records/values.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import type { ContactPrompt } from '../prompt.ts'
import { oldestEnd } from '../rule.ts'
import type { PromptRuleMaker, RuleContext } from '../rule.ts'

const RULE = 'date'
/** Days before the day itself on which its window opens. */
export const DAYS_BEFORE = 7
const DAYS_AFTER = 3

/**
 * Birthday and other dates: 7 days before to 3 after, every year. The window
 * given is that of this occurrence until it left Missed, then of the next, and of
 * those before that are asked for; a meeting or message from the day itself on has
 * done it, a late one as well, and gives the next too.
 */
export const dates: PromptRuleMaker = {
  rule: RULE,
  promptsFor: (facts, context) => {
    const seen = new Map<string, number>()
    return datesOf(facts.contact).flatMap(({ kind, label, date }) => {
      const yearly = yearlyOf(date)
      if (yearly === undefined) return []
      const same = `${kind}:${date}`
      const place = seen.get(same) ?? 0
      seen.set(same, place + 1)
      const which = place === 0 ? same : `${same}:${place}`
      return occurrencesFor(facts, yearly, kind, context).map((on) => promptOf(facts.contact, which, kind, label, yearly, on))
    })
  },
}

type DateKind = 'birthday' | Contact['dates'][number]['kind']

function datesOf(contact: Contact): { kind: DateKind; label?: string; date: PartialDate }[] {
  return [...(contact.birthday === undefined ? [] : [{ kind: 'birthday' as const, date: contact.birthday }]), ...contact.dates]
}

/** The occurrence that is next or not done, and those before it that are asked for and were not done. */
function occurrencesFor({ contact, meetings }: ContactFacts, yearly: Yearly, kind: DateKind, context: RuleContext): Day[] {
  // Nobody missed a birthday of someone they had not noted down yet: an import raises none of last month.
  const noted = asDay(contact.createdAt.slice(0, 10))
  const firstFrom = (end: Day): Day =>
    nextOccurrence(firstWorthSaying(yearly, kind), later(addDays(end, -DAYS_AFTER), addDays(noted, -DAYS_AFTER)))
  const isDone = (on: Day): boolean => meetings.some(({ meeting: { state, date } }) => state === 'happened' && date >= on)
  const now = firstFrom(oldestEnd({ today: context.today }))
  const before: Day[] = []
  for (let on = firstFrom(oldestEnd(context)); on < now; on = nextOccurrence(yearly, addDays(on, 1))) before.push(on)
  return [...before.filter((on) => !isDone(on)), isDone(now) ? nextOccurrence(yearly, addDays(now, 1)) : now]
}

/** Nobody is congratulated on being born or hired: those return from the next year on. A wedding or other date counts itself. */
function firstWorthSaying(yearly: Yearly, kind: DateKind): Yearly {
  const fromNext = kind === 'birthday' || kind === 'job-start'
  return fromNext && yearly.year !== undefined ? { ...yearly, year: yearly.year + 1 } : yearly
}

function promptOf(
  contact: Contact,
  which: string,
  kind: DateKind,
  label: string | undefined,
  yearly: Yearly,
  on: Day,
): ContactPrompt {
  const years = yearly.year === undefined ? 0 : Number(on.slice(0, 4)) - yearly.year
  const named = kind === 'other' && label !== undefined ? 'other-labelled' : kind
  return {
    id: promptKey(RULE, contact.id, which, on),
    rule: RULE,
    contactId: contact.id,
    reason: {
      key: `date-${named}${years > 0 && kind !== 'other' ? '-years' : ''}.any`,
      values: {
        name: callName(contact),
        date: on,
        ...(label === undefined ? {} : { label }),
        ...(years > 0 ? { years } : {}),
      },
    },
    from: addDays(on, -DAYS_BEFORE),
    until: addDays(on, DAYS_AFTER),
    on,
    action: { kind: 'congratulate' },
  }
}

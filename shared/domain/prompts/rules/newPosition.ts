import { addDays } from '../../calendar/days.ts'
import type { Position } from '../../records/contact.ts'
import type { Day } from '../../records/values.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import type { ReasonValues } from '../prompt.ts'
import { oldestEnd } from '../rule.ts'
import type { PromptRuleMaker } from '../rule.ts'

const RULE = 'new-position'
const DAYS = 30

/**
 * New position: congratulate, for 30 days from the day the change was noticed
 * here. Cleared by a message on or after that day and by any meeting after it
 * (what they told over that day's coffee may still be worth a card). "Not this
 * one" holds for good; of changes noticed on one day only the first is said.
 */
export const newPosition: PromptRuleMaker = {
  rule: RULE,
  promptsFor: ({ contact, meetings }, context) => {
    const said = new Set<Day>()
    return contact.positions.flatMap((position) => {
      const { noticedOn, to, organisation, role } = position
      if (noticedOn === undefined || to !== undefined || said.has(noticedOn)) return []
      said.add(noticedOn)
      const until = addDays(noticedOn, DAYS)
      if (until < oldestEnd(context)) return []
      const isDone = meetings.some(
        ({ meeting: { state, kind, date } }) =>
          state === 'happened' && (date > noticedOn || (date === noticedOn && kind === 'message')),
      )
      if (isDone) return []
      return [
        {
          id: promptKey(RULE, contact.id, noticedOn),
          rule: RULE,
          contactId: contact.id,
          reason: { key: `new-position${whatOf(position)}.any`, values: valuesOf(callName(contact), position) },
          from: noticedOn,
          until,
          action: {
            kind: 'congratulate',
            position: { ...(organisation !== undefined && { organisation }), ...(role !== undefined && { role }) },
          },
        },
      ]
    })
  },
}

/** Which sentence: with the role, the organisation, both or neither. */
const whatOf = ({ role, organisation }: Position): string =>
  `${role === undefined ? '' : '-role'}${organisation === undefined ? '' : '-organisation'}`

const valuesOf = (name: string, { role, organisation }: Position): ReasonValues => ({
  name,
  ...(role !== undefined && { what: role }),
  ...(organisation !== undefined && { organisation }),
})

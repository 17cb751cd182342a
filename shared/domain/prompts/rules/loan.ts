import { handedOverOn } from '../../favours/favours.ts'
import { lentOf } from '../../favours/loans.ts'
import type { Favour } from '../../records/favour.ts'
import type { Day, PromptKey } from '../../records/values.ts'
import { asDay } from '../../calendar/days.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import type { ReasonValues } from '../prompt.ts'
import type { PromptRuleMaker } from '../rule.ts'

const RULE = 'loan'

/** The day an outstanding loan is to be given back, when one was agreed. */
export function loanDueOn(favour: Favour): Day | undefined {
  if (favour.loan?.returnedOn !== undefined || handedOverOn(favour) === undefined) return undefined
  return favour.loan?.returnBy
}

/** The prompt about a loan that is to come back by some day. */
export function loanPrompt(favour: Favour): PromptKey | undefined {
  const due = loanDueOn(favour)
  return due && promptKey(RULE, favour.id, due)
}

/** Loan: due to return (what I borrowed) or to ask back (what I lent), from its day, without end. */
export const loan: PromptRuleMaker = {
  rule: RULE,
  promptsFor: ({ contact, favours }) =>
    favours.flatMap((favour) => {
      const due = favour.contactId === contact.id ? loanDueOn(favour) : undefined
      if (due === undefined) return []
      const lent = favour.direction === 'given'
      const values = { name: callName(contact), what: favour.loan?.item ?? favour.what, date: due, ...sumOf(favour) }
      return [
        {
          id: promptKey(RULE, favour.id, due),
          rule: RULE,
          contactId: contact.id,
          reason: { key: lent ? 'loan-ask-back.any' : 'loan-return.any', values },
          from: due,
          due,
          action: { kind: lent ? 'ask-loan-back' : 'return-loan', favourId: favour.id },
        },
      ]
    }),
}

/** The sum to come back, with every part given back taken off: those are noted on the day they come. */
function sumOf(favour: Favour): Pick<ReasonValues, 'sum'> {
  const { item, sum, left, saysSum } = lentOf(favour, asDay('9999-12-31'))
  if (sum === undefined || (saysSum && left === undefined)) return {}
  return { sum: { left: left ?? sum, ...(left && { whole: sum }), ...(item !== undefined && { item }) } }
}

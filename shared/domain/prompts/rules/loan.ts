import { handedOverOn } from '../../favours/favours.ts'
import { sumBack } from '../../favours/loans.ts'
import type { Favour } from '../../records/favour.ts'
import type { Day, PromptKey } from '../../records/values.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
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
      const sum = sumBack(favour)
      const values = { name: callName(contact), what: favour.loan?.item ?? favour.what, date: due, ...(sum && { sum }) }
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

import { addDays } from '../../calendar/days.ts'
import type { ContactFacts } from '../../facts.ts'
import { isOutcomeUnknown } from '../../introductions/steps.ts'
import { introducedOn, partOf } from '../../ledger/introductions.ts'
import type { Introduction, Party } from '../../records/favour.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import type { ReasonValues } from '../prompt.ts'
import { oldestEnd } from '../rule.ts'
import type { PromptRuleMaker } from '../rule.ts'

const RULE = 'introduction-outcome'
const FIRST_DAY = 14
const LAST_DAY = 90

/**
 * Introduction, outcome unknown: day 14 to 90 after it was made. Of two people I
 * brought together I ask one how it went (once, of the two); cleared by an outcome.
 * Whom introduced me I tell what came of it; cleared by having told. "Not this one"
 * holds for good.
 */
export const introductionOutcome: PromptRuleMaker = {
  rule: RULE,
  promptsFor: (facts, context) =>
    facts.introductions.flatMap((introduction) => {
      const made = introducedOn(introduction)
      if (made === undefined || made > context.today || addDays(made, LAST_DAY) < oldestEnd(context)) return []
      const reason = reasonOf(facts, introduction)
      if (reason === undefined) return []
      const { contact } = facts
      return [
        {
          id: promptKey(RULE, introduction.id, made, contact.id),
          rule: RULE,
          contactId: contact.id,
          reason: { key: reason.key, values: { ...reason.values, date: made } },
          from: addDays(made, FIRST_DAY),
          until: addDays(made, LAST_DAY),
          together: `${RULE}:${introduction.id}:${made}`,
          action: { kind: 'tell-outcome', introductionId: introduction.id },
        },
      ]
    }),
}

/** What is asked of the contact about an introduction, if anything. */
function reasonOf(facts: ContactFacts, introduction: Introduction): { key: string; values: ReasonValues } | undefined {
  const { contact } = facts
  const part = partOf(introduction, contact.id)
  const [first, second] = introduction.parties
  const isFirst = first.kind === 'contact' && first.id === contact.id
  const name = callName(contact)
  if (part === 'brought-together-by-me') {
    if (!isOutcomeUnknown(introduction)) return undefined
    const other = calledIn(facts, isFirst ? second : first)
    if (other === undefined) return undefined
    return { key: introduction.state === 'met' ? 'introduction-met.any' : 'introduction-made.any', values: { name, other } }
  }
  if (part !== 'introduced-me' || introduction.toldOn !== undefined) return undefined
  const other = calledIn(facts, first.kind === 'me' ? second : first)
  return other === undefined ? undefined : { key: 'introduction-tell.any', values: { name, other } }
}

/** What the other party is called; undefined for one who is not there any more. */
function calledIn({ called }: ContactFacts, party: Party): string | undefined {
  if (party.kind === 'me') return undefined
  return party.kind === 'name' ? party.name : called?.get(party.id)
}

import { later } from '../../calendar/days.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import type { ContactPrompt } from '../prompt.ts'
import type { PromptRuleMaker } from '../rule.ts'

const RULE = 'ask-offer'

/**
 * An ask that someone's offer fits: introduce them, from the day both stand, as
 * long as they do. Of several offers for one ask the best is proposed, the next
 * once that one was put away. Cleared by an introduction of the two, whatever came
 * of it, and by closing the ask or the offer. "Not this one" holds for good for
 * these two.
 */
export const askOffer: PromptRuleMaker = {
  rule: RULE,
  promptsFor: ({ contact, fits = [] }) => {
    const places = new Map<string, number>()
    return fits.flatMap(({ ask, offer, giver }): ContactPrompt[] => {
      if (giver.kind === 'me') return []
      const place = places.get(ask.id) ?? 0
      places.set(ask.id, place + 1)
      return [
        {
          id: promptKey(RULE, ask.id, offer.id),
          rule: RULE,
          contactId: contact.id,
          reason: {
            key: 'ask-offer.any',
            values: { name: callName(contact), what: ask.text, other: giver.name, label: offer.text },
          },
          from: later(ask.openedOn, offer.openedOn),
          turn: { of: `${RULE}:${ask.id}`, place },
          action: { kind: 'introduce', otherId: giver.id, askId: ask.id, offerId: offer.id },
        },
      ]
    })
  },
}

import type { Text } from '#app/i18n/index.ts'
import type { Fit } from '#shared/domain/introductions/fits.ts'

/** Why two fit, in one sentence, given what they are called. */
export function fitInWords({ ask, offer }: Fit, asker: string, giver: string, t: Text): string {
  return t('introductions.proposals.reason', { asker, ask: ask.text, giver, offer: offer.text })
}

import type { Text } from '#app/i18n/index.ts'
import type { Fit } from '#shared/domain/introductions/fits.ts'

/** Why two fit, in one sentence, given what they are called. */
export function fitInWords({ ask, offer, shared }: Fit, asker: string, giver: string, t: Text): string {
  const said = t('introductions.proposals.reason', { asker, ask: ask.text, giver, offer: offer.text })
  const tags = shared.filter((sign) => sign.startsWith('#'))
  return tags.length === 0 ? said : `${said} ${t('introductions.proposals.bothAbout', { tags: tags.join(' ') })}`
}

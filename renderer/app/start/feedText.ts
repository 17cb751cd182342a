import type { SumBack } from '#shared/domain/favours/loans.ts'
import { moneyText } from '#shared/domain/favours/moneyText.ts'
import type { FeedItem } from '#shared/domain/feed/items.ts'
import type { Text } from '../i18n/keys.ts'

/** A line of the calendar file in words; without names where they are hidden. */
export function feedInWords({ what }: FeedItem, text: Text, locale: string): string {
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(what.names)
  if (what.kind === 'meeting') {
    const kind = text(`meetings.kind.${what.meeting}`)
    return names === '' ? kind : text('feed.item.meeting', { kind, names })
  }
  if (names === '') return text(`feed.hidden.${what.kind}`)
  const said = 'sum' in what && what.sum !== undefined ? sumInWords(what.sum, text, locale) : what.what
  if (said === undefined || said === '') return text(`feed.named.${what.kind}`, { names })
  const isDate = what.kind === 'birthday' || what.kind === 'wedding' || what.kind === 'job-start'
  return text(`feed.item.${isDate ? 'other' : what.kind}`, { names, what: said })
}

/** A sum to come back: "train ticket, €30.00 of €50.00". */
function sumInWords({ left, whole, item }: SumBack, text: Text, locale: string): string {
  const amount =
    whole === undefined
      ? moneyText(left, locale)
      : text('prompts.leftOf', { left: moneyText(left, locale), sum: moneyText(whole, locale) })
  return item === undefined ? amount : `${item}, ${amount}`
}

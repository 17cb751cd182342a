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
  return what.what === undefined
    ? text(`feed.named.${what.kind}`, { names })
    : text(
        `feed.item.${what.kind === 'birthday' || what.kind === 'wedding' || what.kind === 'job-start' ? 'other' : what.kind}`,
        {
          names,
          what: what.what,
        },
      )
}

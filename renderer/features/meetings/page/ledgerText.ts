import type { Format, Text } from '#app/i18n/index.ts'
import type { MeetingPage } from '#data/queries/meetings.ts'
import type { MeetingFacts } from '#shared/domain/facts.ts'
import type { Balance } from '#shared/domain/ledger/entry.ts'

/** A meeting as the rules of the ledger know it. */
export function factsOfPage({ meeting, participants }: Pick<MeetingPage, 'meeting' | 'participants'>): MeetingFacts {
  const firstIsGone = (meeting.removed ?? 0) > 0 && (participants[0]?.participation.order ?? 0) > 0
  return { meeting, participants: participants.map(({ id }) => id), ...(firstIsGone && { firstIsGone }) }
}

/** Both sides in words, those with nothing left out: "2 cups poured", "1 cup received". */
export function pouredAndReceived({ poured, received }: Balance, t: Text, format: Format): string[] {
  const words = (cups: number) => ({ cups: format.cups(cups), count: cups <= 100 ? 1 : 2 })
  return [
    ...(poured > 0 ? [t('ledger.pouredCups', words(poured))] : []),
    ...(received > 0 ? [t('ledger.receivedCups', words(received))] : []),
  ]
}

import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import { phaseOf } from '#shared/domain/phase/phase.ts'
import { BalanceBar } from '#ui/index.ts'
import type { Wording } from '../words.ts'

/** The balance bar of someone with the word of its phase. */
export function Balance({
  person: { summary },
  wording,
  size,
}: {
  readonly person: PersonBrief
  readonly wording: Wording
  readonly size: 'row' | 'page'
}) {
  const { t, format, today } = wording
  const phase = t(`ledger.phase.${phaseOf(summary, today)}`)
  const { poured, received } = summary
  const values = { poured: format.cupsInWords(poured), received: format.cupsInWords(received), phase }
  return <BalanceBar size={size} poured={poured} received={received} phase={phase} label={t('events.briefing.balance', values)} />
}

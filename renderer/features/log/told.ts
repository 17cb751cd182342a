import { labelInWords } from '#app/changes/label.ts'
import { takeBack } from '#app/changes/useAct.ts'
import type { Format, Text } from '#app/i18n/index.ts'
import { undoChange } from '#data/change/undo.ts'
import type { Data } from '#data/data.ts'
import { summariesOf } from '#data/queries/contacts.ts'
import type { ChangeLabel } from '#shared/changes/change.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import type { Phase } from '#shared/domain/ledger/entry.ts'
import { phaseOf } from '#shared/domain/phase/phase.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { showToast } from '#ui/index.ts'

/** What was saved, and how the balances of those it is about stand with it. */
export interface Saved {
  readonly seq: number
  readonly label: ChangeLabel
  /** In the order they were named; nothing for what is planned. */
  readonly balances: readonly Standing[]
}

/** A balance as it stands, in hundredths of a cup. */
export interface Standing {
  readonly id: ContactId
  readonly name: string
  readonly poured: number
  readonly received: number
  readonly phase: Phase
}

/** What a command on meetings answers. */
interface Logged {
  readonly seq: number
  readonly state: Meeting['state']
  readonly participants: readonly ContactId[]
}

/** Reads back what a change did to the balances; undefined when it changed nothing. */
export async function savedOf(data: Data, { seq, state, participants }: Logged): Promise<Saved | undefined> {
  const head = await data.db.changes.get(seq)
  if (head === undefined) return undefined
  const summaries = await summariesOf(data.db, participants)
  const today = data.clock.today()
  const balances = participants.flatMap((id): Standing[] => {
    const summary = summaries.get(id)
    if (summary === undefined || state === 'planned') return []
    const { name, poured, received } = summary
    return [{ id, name, poured, received, phase: phaseOf(summary, today) }]
  })
  return { seq, label: head.label, balances }
}

/** How many balances a sentence has room for. */
const SHOWN = 2

/** "Logged coffee with Anna · 2 poured, 1 received with Anna". */
export function savedInWords({ label, balances }: Saved, text: Text, format: Format): string {
  const shown = balances.slice(0, SHOWN).map((one) => standingInWords(one, text, format))
  const more = balances.length - SHOWN
  return [labelInWords(label, text), ...shown, ...(more > 0 ? [text('log.saved.more', { count: more })] : [])].join(' · ')
}

/** "2 poured, 1 received with Anna". */
export const standingInWords = ({ name, poured, received }: Standing, text: Text, format: Format): string =>
  text('log.saved.balance', { name, poured: format.cups(poured), received: format.cups(received) })

/** Says what was saved, with how the balances stand now, and Undo. */
export function tellSaved(data: Data, saved: Saved, { text, format }: { readonly text: Text; readonly format: Format }): void {
  showToast({
    text: savedInWords(saved, text, format),
    action: {
      label: text('common.actions.undo'),
      onAction: () => void takeBack(text, () => undoChange(data, saved.seq)),
    },
  })
}

import { labelInWords } from '#app/changes/label.ts'
import { takeBack } from '#app/changes/useAct.ts'
import type { Format, Text } from '#app/i18n/index.ts'
import { undoChange } from '#data/change/undo.ts'
import type { LoggedMeeting } from '#data/commands/meetings.ts'
import type { Data } from '#data/data.ts'
import { summariesOf } from '#data/queries/contacts.ts'
import { showToast } from '#ui/index.ts'

/** How many balances a toast has room for. */
const SHOWN = 2

/** Says what was logged, with the new balance of the first at the table, and Undo. */
export async function tellLogged(
  data: Data,
  logged: Pick<LoggedMeeting, 'seq' | 'state' | 'participants'>,
  words: { readonly text: Text; readonly format: Format },
): Promise<void> {
  const { text, format } = words
  const head = await data.db.changes.get(logged.seq)
  if (head === undefined) return
  const said = labelInWords(head.label, text)
  const summaries = await summariesOf(data.db, logged.participants)
  const balances =
    logged.state === 'planned'
      ? []
      : logged.participants.slice(0, SHOWN).flatMap((id) => {
          const summary = summaries.get(id)
          if (summary === undefined) return []
          const { name, poured, received } = summary
          return [text('log.balanceNow', { name, poured: format.cups(poured), received: format.cups(received) })]
        })
  showToast({
    text: [said, ...balances].join(' · '),
    action: {
      label: text('common.actions.undo'),
      onAction: () => void takeBack(text, () => undoChange(data, logged.seq)),
    },
  })
}

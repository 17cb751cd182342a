import { openForm } from '#app/forms/forms.ts'
import { introductionPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import type { EntrySource } from '#shared/domain/ledger/entry.ts'

/** Opens what an entry came from, to look at or to change. */
export function openSource(source: EntrySource): void {
  if (source.kind === 'meeting') openForm('meeting', { meetingId: source.id })
  else if (source.kind === 'introduction') navigate(introductionPath(source.id))
  else openForm('favour', { favourId: source.id })
}

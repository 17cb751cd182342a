import type { HistoryEntry } from '#data/change/history.ts'
import { historyOf } from '#data/change/history.ts'
import { useLive } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** What was done to a person's own record, newest first, also when it is gone; undefined until it is read. */
export function useHistory(id: ContactId | undefined): readonly HistoryEntry[] | undefined {
  return useLive((data) => (id === undefined ? Promise.resolve([]) : historyOf(data, 'contacts', id)), [id], { keep: true })
}

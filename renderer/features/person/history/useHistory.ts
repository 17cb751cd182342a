import { useEffect, useState } from 'react'
import type { HistoryEntry } from '#data/change/history.ts'
import { historyOf } from '#data/change/history.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/**
 * What was done to a person's record, newest first; read again after every
 * change. Undefined until it is read. The history has a transaction of its own,
 * which a live query would end too early: only the number of the last change is
 * asked live.
 */
export function useHistory(id: ContactId | undefined): readonly HistoryEntry[] | undefined {
  const data = useData()
  const last = useLive(async ({ db }) => ({ seq: (await db.changes.orderBy('seq').last())?.seq ?? 0 }), [], { keep: true })?.seq
  const [read, setRead] = useState<{ readonly of: ContactId | undefined; readonly entries: readonly HistoryEntry[] }>()
  useEffect(() => {
    if (last === undefined) return undefined
    let isWanted = true
    const readNow = async () => {
      const entries = id === undefined ? [] : await historyOf(data, 'contacts', id)
      if (isWanted) setRead({ of: id, entries })
    }
    void readNow()
    return () => {
      isWanted = false
    }
  }, [data, id, last])
  return read !== undefined && read.of === id ? read.entries : undefined
}

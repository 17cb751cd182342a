import { useEffect, useState } from 'react'
import { watchEngine, type EngineState } from '#data/engine/state.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { Repair, SnapshotInfo } from '#shared/contract/calls.ts'
import { TABLE_NAMES } from '#shared/domain/records/tables.ts'

/** What is in the data folder and how the database stands to it. */
export interface FolderState {
  /** The last change the host said is on disk; undefined until it did. */
  readonly onDisk: number | undefined
  /** The last change of the database. */
  readonly last: number | undefined
  /** Records of all tables. */
  readonly records: number | undefined
  readonly people: number | undefined
  /** Newest first; undefined until the host answered, or when it could not. */
  readonly snapshots: readonly SnapshotInfo[] | undefined
  readonly repairs: readonly Repair[]
}

/** The data folder of the open data set, live. */
export function useFolder(): FolderState {
  const data = useData()
  const [engine, setEngine] = useState<EngineState>({})
  const [snapshots, setSnapshots] = useState<readonly SnapshotInfo[]>()
  const [repairs, setRepairs] = useState<readonly Repair[]>([])
  const counts = useLive(
    async ({ db }) => {
      const rows = await Promise.all(TABLE_NAMES.map((table) => db.table(table).count()))
      return {
        last: (await db.changes.orderBy('seq').last())?.seq ?? 0,
        records: rows.reduce((sum, count) => sum + count, 0),
        people: await db.contacts.count(),
      }
    },
    [],
    { keep: true },
  )
  useEffect(() => {
    let isShown = true
    let known: number | undefined
    const read = async () => {
      const [list, put] = await Promise.all([
        data.host.call('snapshot.list', { set: data.set }),
        data.host.call('data.repairs', { set: data.set }),
      ])
      if (!isShown) return
      setSnapshots(list.snapshots)
      setRepairs(put.repairs)
    }
    // A folder that does not answer is told by the shell on every screen.
    const tryToRead = () => void read().catch(() => undefined)
    tryToRead()
    const stop = watchEngine(data.set, data.db.name, (state) => {
      setEngine(state)
      if (state.snapshot?.seq === known) return
      known = state.snapshot?.seq
      tryToRead()
    })
    return () => {
      isShown = false
      stop()
    }
  }, [data])
  return { onDisk: engine.onDisk, last: counts?.last, records: counts?.records, people: counts?.people, snapshots, repairs }
}

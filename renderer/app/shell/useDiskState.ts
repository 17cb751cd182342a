import { useEffect, useState } from 'react'
import { watchEngine, type EngineState } from '#data/engine/state.ts'
import { useData, useLive } from '#data/react/index.ts'

export type Disk =
  /** `snapshotFails`: every change is there, but no snapshot of it could be taken. */
  | { readonly kind: 'saved' | 'saving'; readonly snapshotFails: boolean }
  | { readonly kind: 'waiting'; readonly problem: NonNullable<EngineState['problem']> }

/** Whether every change of this database is in the data folder, as the host answered. `undefined` until it did. */
export const useDiskState = (): Disk | undefined => {
  const data = useData()
  const [state, setState] = useState<EngineState>({})
  const last = useLive(async ({ db }) => (await db.changes.orderBy('seq').last())?.seq ?? 0, [], { keep: true })
  useEffect(() => watchEngine(data.set, data.db.name, setState), [data])
  if (state.problem && state.problem.doing === 'journal') return { kind: 'waiting', problem: state.problem }
  if (state.onDisk === undefined || last === undefined) return undefined
  return { kind: state.onDisk >= last ? 'saved' : 'saving', snapshotFails: state.problem?.doing === 'snapshot' }
}

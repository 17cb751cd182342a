import type { Data } from '#data/data.ts'
import { planRestore, restoreEverything, type RestorePlan } from '#data/exporting/index.ts'
import type { Progress } from '#data/importing/index.ts'
import type { BackupRefusal } from '#shared/formats/backup/read.ts'
import { createStore } from './store.ts'

export type ReadyPlan = Extract<RestorePlan, { kind: 'ready' }>

export type RestoreState =
  | { readonly kind: 'choosing'; readonly isCancelled?: boolean }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly reason: BackupRefusal | 'cannot-open' }
  | { readonly kind: 'planned'; readonly plan: ReadyPlan }
  | { readonly kind: 'restoring'; readonly plan: ReadyPlan; readonly progress?: Progress }
  | { readonly kind: 'restored'; readonly file: string; readonly photosLost: number; readonly seq: number }

const store = createStore<RestoreState>({ kind: 'choosing' })
let running: AbortController | undefined

/** The restore of this window, live. */
export const useRestore = store.use

/** Reads a backup and shows what it holds; writes nothing. Never throws. */
export async function beginRestore(data: Data, file: File): Promise<void> {
  if (store.get().kind === 'restoring') return
  store.set({ kind: 'reading', file: file.name })
  try {
    const plan = await planRestore(data, file)
    store.set(plan.kind === 'ready' ? { kind: 'planned', plan } : { kind: 'refused', file: file.name, reason: plan.reason })
  } catch {
    store.set({ kind: 'refused', file: file.name, reason: 'cannot-open' })
  }
}

/** Back to the place for a file. */
export const chooseAgain = (): void => store.set({ kind: 'choosing' })

/**
 * Puts everything of the planned backup back, as one change.
 * @returns the change's number; undefined when it was stopped or nothing was planned
 * @throws what the database or the host threw; nothing was changed then
 */
export async function carryOutRestore(data: Data): Promise<number | undefined> {
  const state = store.get()
  if (state.kind !== 'planned') return undefined
  const { plan } = state
  const stop = new AbortController()
  running = stop
  store.set({ kind: 'restoring', plan })
  try {
    const report = await restoreEverything(data, plan, {
      signal: stop.signal,
      onProgress: (progress) => {
        if (!stop.signal.aborted) store.set({ kind: 'restoring', plan, progress })
      },
    })
    store.set({ kind: 'restored', file: plan.fileName, photosLost: report.photosLost, seq: report.seq })
    return report.seq
  } catch (error) {
    if (stop.signal.aborted) return undefined
    store.set({ kind: 'planned', plan })
    throw error
  }
}

/** Stops; nothing is changed. */
export function stopRestore(): void {
  running?.abort()
  running = undefined
  store.set({ kind: 'choosing', isCancelled: true })
}

import { saveFile } from '#app/download/saveFile.ts'
import type { Data } from '#data/data.ts'
import { exportContactsCsv, exportContactsVcard, exportEverything, type Download } from '#data/exporting/index.ts'
import type { Progress, TaskOptions } from '#data/importing/index.ts'
import { createStore } from './store.ts'

export const EXPORT_KINDS = ['everything', 'vcard', 'csv'] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly what: ExportKind; readonly progress?: Progress }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' }

const store = createStore<ExportState>({ kind: 'idle' })
let running: AbortController | undefined

/** The export of this window, live. */
export const useExport = store.use

const WRITERS: Readonly<Record<ExportKind, (data: Data, options: TaskOptions) => Promise<Download>>> = {
  everything: exportEverything,
  vcard: (data, options) => exportContactsVcard(data, undefined, options),
  csv: (data) => exportContactsCsv(data),
}

/** Writes a file and hands it to the downloads; one at a time. Never throws. */
export async function beginExport(data: Data, what: ExportKind): Promise<void> {
  if (store.get().kind === 'writing') return
  const stop = new AbortController()
  running = stop
  store.set({ kind: 'writing', what })
  try {
    const download = await WRITERS[what](data, {
      signal: stop.signal,
      onProgress: (progress) => {
        if (!stop.signal.aborted) store.set({ kind: 'writing', what, progress })
      },
    })
    if (stop.signal.aborted) return
    saveFile(download)
    store.set({ kind: 'saved', fileName: download.fileName })
  } catch {
    if (!stop.signal.aborted) store.set({ kind: 'failed' })
  }
}

/** Stops; no file is made. */
export function stopExport(): void {
  running?.abort()
  running = undefined
  store.set({ kind: 'cancelled' })
}

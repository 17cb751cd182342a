import { useSyncExternalStore } from 'react'
import type { Data } from '#data/data.ts'
import { applyImport, planImport, type ImportReport } from '#data/importing/index.ts'
import type { ImportChoices } from '#shared/imports/apply.ts'
import { placeOf } from '#app/place/place.ts'
import { inSteps } from './files.ts'
import { readFiles, type FilesReading } from './readFiles.ts'
import type { ImportState, Planned } from './state.ts'

let state: ImportState = { kind: 'choosing' }
let running: AbortController | undefined
const listeners = new Set<() => void>()

const set = (next: ImportState) => {
  state = next
  for (const listener of listeners) listener()
}

/** The import of this window, live. */
export const useImport = (): ImportState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )

/**
 * Reads files and compares them with the people here. Writes nothing. An import
 * that is being carried out is never interrupted: then nothing happens.
 */
export function beginImport(data: Data, files: readonly File[]): void {
  if (state.kind === 'applying' || files.length === 0) return
  running?.abort()
  const [step = [], ...later] = inSteps(files)
  void plan(data, step, later.flat())
}

async function plan(data: Data, files: readonly File[], waiting: readonly File[]): Promise<void> {
  const stop = new AbortController()
  running = stop
  const { signal } = stop
  const names = files.map((file) => file.name)
  const tell = (next: ImportState) => {
    if (!signal.aborted) set(next)
  }
  set({ kind: 'reading', files: names, isComparing: false })
  try {
    const reading = await readFiles(files, {
      signal,
      onProgress: (progress) => tell({ kind: 'reading', files: names, progress, isComparing: false }),
    })
    tell({ kind: 'reading', files: names, isComparing: true })
    const planned = await compare(data, reading, files, waiting, signal)
    tell({ kind: 'preview', planned, choices: {} })
  } catch {
    // Stopping is told by whoever stopped; anything else is a file that broke the reader.
    tell({ kind: 'choosing', notice: 'failed' })
  }
}

async function compare(
  data: Data,
  reading: FilesReading,
  files: readonly File[],
  waiting: readonly File[],
  signal: AbortSignal,
): Promise<Planned> {
  const [first, ...others] = files.map((file) => file.name)
  // The name the change is told by, the same in every language: "friends.vcf", "friends.vcf +2".
  const name = `${first ?? ''}${others.length === 0 ? '' : ` +${others.length}`}`
  const read = { kind: reading.kind, people: reading.people, problems: [] }
  const planned = await planImport(data, new File([], name), { read: () => Promise.resolve(read), signal })
  return { files: files.map((file) => file.name), plan: planned, problems: reading.problems, waiting }
}

/** Stops reading or importing; nothing is left behind. */
export function stopImport(): void {
  running?.abort()
  running = undefined
  if (state.kind === 'applying') set({ kind: 'preview', planned: state.planned, choices: state.choices })
  else set({ kind: 'choosing', notice: 'cancelled' })
}

/** Back to the place for files. */
export function startOver(): void {
  running?.abort()
  running = undefined
  set({ kind: 'choosing' })
}

/** Back to the place for files, unless something there is under way: a finished import is told of once. */
export function beginAfresh(): void {
  if (state.kind === 'done' || state.kind === 'choosing') startOver()
}

/** Changes what the user decided in the preview. */
export function chooseInPreview(next: (choices: ImportChoices) => ImportChoices): void {
  if (state.kind === 'preview') set({ ...state, choices: next(state.choices) })
}

/**
 * Carries the previewed import out.
 * @returns what it did; undefined when it was stopped
 * @throws what the database or the host threw; nothing was changed then and the preview stands again
 */
export async function carryOut(data: Data): Promise<ImportReport | undefined> {
  if (state.kind !== 'preview') return undefined
  const { planned, choices } = state
  const stop = new AbortController()
  running = stop
  set({ kind: 'applying', planned, choices })
  try {
    const report = await applyImport(data, planned.plan, choices, {
      signal: stop.signal,
      onProgress: (progress) => {
        if (!stop.signal.aborted) set({ kind: 'applying', planned, choices, progress })
      },
    })
    set({ kind: 'done', planned, report, isUndone: false })
    return report
  } catch (error) {
    if (stop.signal.aborted) return undefined
    set({ kind: 'preview', planned, choices })
    throw error
  }
}

/** Whether the screen that tells how the import goes is in sight. */
export const isInSight = (): boolean => placeOf(window.location.hash).path === '/import'

/** Marks the report as taken back. */
export function markUndone(): void {
  if (state.kind === 'done') set({ ...state, isUndone: true })
}

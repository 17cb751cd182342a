import { useState } from 'react'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { Download } from '#data/exporting/index.ts'
import { showToast } from '#ui/index.ts'
import { saveFile } from './saveFile.ts'

/** Something that takes a while: what it is, how far it is, and how to stop it where it can be. */
export interface Task {
  readonly label: string
  readonly done?: number
  readonly total?: number
  readonly stop?: () => void
}

interface SaveOptions {
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void
  readonly signal: AbortSignal
}

/** Runs one change or export at a time and says how far it is. */
export function useTask(onDone: () => void) {
  const t = useText()
  const format = useFormat()
  const [task, setTask] = useState<Task>()

  const end = () => {
    setTask(undefined)
    onDone()
  }
  const change = (count: number, work: () => Promise<unknown>): void => {
    setTask({ label: t('contacts.bulk.changing', { count, shown: format.number(count) }) })
    void work().finally(end)
  }

  const write = async (make: (options: SaveOptions) => Promise<Download>, stop: AbortController) => {
    const label = t('contacts.bulk.exporting')
    const canStop = { stop: () => stop.abort() }
    setTask({ label, ...canStop })
    try {
      const file = await make({ signal: stop.signal, onProgress: (progress) => setTask({ label, ...progress, ...canStop }) })
      saveFile(file)
      showToast({ text: t('contacts.bulk.exported', { file: file.fileName }) })
    } catch (error) {
      if (!stop.signal.aborted) showProblem(problemInWords(error, t))
    } finally {
      end()
    }
  }
  return { task, change, save: (make: (options: SaveOptions) => Promise<Download>) => void write(make, new AbortController()) }
}

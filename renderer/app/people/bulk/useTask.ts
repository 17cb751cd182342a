import { useState } from 'react'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { useAct } from '#app/changes/useAct.ts'
import { saveFile } from '#app/download/saveFile.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { ChangeOptions } from '#data/change/change.ts'
import type { PeopleChanged } from '#data/commands/people.ts'
import type { Download } from '#data/exporting/index.ts'
import { showToast } from '#ui/index.ts'

/** Something that takes a while: what it is, how far it is, and how to stop it. */
export interface Task {
  readonly label: string
  readonly done?: number
  readonly total?: number
  readonly stop: () => void
}

type Options = Required<ChangeOptions>
/** A change of people, given how to tell how far it is and when to stop. */
export type PeopleWork = (options: Options) => Promise<PeopleChanged>

const NOBODY: PeopleChanged = { ids: [], seq: 0 }

/**
 * Runs one change or export at a time, says how far it is and stops it when asked.
 * @param onDone called after each
 */
export function useTask(onDone: () => void) {
  const t = useText()
  const format = useFormat()
  const act = useAct()
  const [task, setTask] = useState<Task>()

  const run = async (label: string, work: (options: Options) => Promise<unknown>) => {
    const stopping = new AbortController()
    const stop = () => stopping.abort()
    setTask({ label, stop })
    await work({ signal: stopping.signal, onProgress: (progress) => setTask({ label, ...progress, stop }) })
    setTask(undefined)
    onDone()
  }
  const change = (count: number, work: PeopleWork): void => {
    const label = t('contacts.bulk.changing', { count, shown: format.number(count) })
    void run(label, (options) =>
      act(async () => {
        try {
          return await work(options)
        } catch (error) {
          if (options.signal.aborted) return NOBODY
          throw error
        }
      }),
    )
  }
  const save = (make: (options: Options) => Promise<Download>): void => {
    void run(t('contacts.bulk.exporting'), async (options) => {
      try {
        const file = await make(options)
        saveFile(file)
        showToast({ text: t('contacts.bulk.exported', { file: file.fileName }) })
      } catch (error) {
        if (!options.signal.aborted) showProblem(problemInWords(error, t))
      }
    })
  }
  return { task, change, save }
}

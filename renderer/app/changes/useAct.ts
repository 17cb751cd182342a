import { useCallback } from 'react'
import { undoChange, type Undone } from '#data/change/undo.ts'
import { useData } from '#data/react/index.ts'
import type { Data } from '#data/data.ts'
import { showToast } from '#ui/overlays/Toasts.tsx'
import { useText } from '../i18n/useText.ts'
import type { Text } from '../i18n/keys.ts'
import { labelInWords } from './label.ts'
import { problemInWords } from './problem.ts'
import { showProblem } from './problems.ts'

/** What every command of renderer/data answers: the number of its change, 0 when nothing changed. */
interface Acted {
  readonly seq: number
}

export interface ActOptions {
  /** No toast: for edits in place, whose result is in sight. */
  readonly quiet?: boolean
}

/**
 * Does a change for a screen: `await act(() => archiveContacts(data, ids))`.
 * Says what happened with Undo, or shows a problem above the screen and answers
 * `undefined`; then nothing was changed.
 */
export type Act = <T extends Acted>(work: () => Promise<T>, options?: ActOptions) => Promise<T | undefined>

export const useAct = (): Act => {
  const data = useData()
  const text = useText()
  return useCallback<Act>(
    async <T extends Acted>(work: () => Promise<T>, { quiet = false }: ActOptions = {}) => {
      let acted: T
      try {
        acted = await work()
      } catch (error) {
        showProblem(problemInWords(error, text))
        return undefined
      }
      // It is done, whether it can be told or not.
      if (!quiet && acted.seq > 0) await tellChange(data, text, acted.seq).catch(() => undefined)
      return acted
    },
    [data, text],
  )
}

/** The toast of a change, in the change's own words, with Undo. */
export const tellChange = async (data: Data, text: Text, seq: number): Promise<void> => {
  const head = await data.db.changes.get(seq)
  if (!head) return
  showToast({
    text: labelInWords(head.label, text),
    action: {
      label: text('common.actions.undo'),
      onAction: () => void takeBack(text, () => undoChange(data, seq)),
    },
  })
}

/**
 * Undoes or redoes and says what came of it.
 * @returns whether anything was
 */
export const takeBack = async (
  text: Text,
  work: () => Promise<Undone | undefined>,
  direction: 'undo' | 'redo' = 'undo',
): Promise<boolean> => {
  try {
    const done = await work()
    if (!done) {
      showToast({ text: text(`shell.${direction}.nothing`) })
      return false
    }
    const what = labelInWords(done.undone, text)
    showToast({
      text:
        done.kept > 0 ? text(`shell.${direction}.partly`, { what, count: done.kept }) : text(`shell.${direction}.done`, { what }),
    })
    return true
  } catch (error) {
    showProblem(problemInWords(error, text))
    return false
  }
}

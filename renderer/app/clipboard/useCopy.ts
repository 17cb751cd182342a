import { showToast } from '#ui/index.ts'
import { showProblem } from '../changes/problems.ts'
import { useText } from '../i18n/useText.ts'

/** Puts a text on the clipboard, after a click or a key, and says whether it is there; so does what it resolves to. */
export function useCopy(): (words: string) => Promise<boolean> {
  const text = useText()
  return async (words) => {
    try {
      await navigator.clipboard.writeText(words)
      showToast({ text: text('shell.copy.done') })
      return true
    } catch {
      showProblem(text('shell.copy.refused'))
      return false
    }
  }
}

import { showToast } from '#ui/index.ts'
import { showProblem } from '../changes/problems.ts'
import { useText } from '../i18n/useText.ts'

/** Puts a text on the clipboard, after a click or a key, and says so. */
export function useCopy(): (words: string) => void {
  const text = useText()
  const copy = async (words: string) => {
    try {
      await navigator.clipboard.writeText(words)
      showToast({ text: text('shell.copy.done') })
    } catch {
      showProblem(text('shell.copy.refused'))
    }
  }
  return (words) => void copy(words)
}

import { useData } from '#data/react/index.ts'
import { showToast } from '#ui/index.ts'
import { problemInWords } from '../changes/problem.ts'
import { showProblem } from '../changes/problems.ts'
import { useText } from '../i18n/useText.ts'
import { printPage } from './printPage.ts'

/** Prints the screen or saves it as PDF, and says how that went. */
export function usePrint(): (title: string) => void {
  const text = useText()
  const { host } = useData()
  const print = async (title: string) => {
    try {
      const printed = await printPage(host, { title })
      if (printed === 'saved') showToast({ text: text('shell.print.saved', { title }) })
      if (printed === 'unavailable') showProblem(text('shell.print.unavailable'))
    } catch (error) {
      showProblem(problemInWords(error, text))
    }
  }
  return (title) => void print(title)
}

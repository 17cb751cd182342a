import { useState } from 'react'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { useText } from '#app/i18n/index.ts'
import { useData } from '#data/react/index.ts'
import { enterSample } from '#data/sample/index.ts'

/** A function that makes every window show the sample network, and whether it is on its way. */
export function useVisitSample(): { readonly visit: () => Promise<void>; readonly isBusy: boolean } {
  const t = useText()
  const { host } = useData()
  const [isBusy, setBusy] = useState(false)
  const visit = async () => {
    setBusy(true)
    try {
      await enterSample(host)
    } catch (error) {
      setBusy(false)
      showProblem(problemInWords(error, t))
    }
  }
  return { visit, isBusy }
}

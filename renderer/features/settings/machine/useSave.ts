import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { useText } from '#app/i18n/index.ts'
import { useSettings } from '#app/settings/settings.tsx'
import type { Settings, SettingsPatch } from '#shared/contract/settings.ts'

/** The machine's settings and a function that writes some of them; a problem is shown above the screen. */
export function useSave(): { readonly settings: Settings; readonly save: (patch: SettingsPatch) => void } {
  const t = useText()
  const { settings, change } = useSettings()
  const save = (patch: SettingsPatch) => {
    change(patch).catch((error: unknown) => showProblem(problemInWords(error, t)))
  }
  return { settings, save }
}

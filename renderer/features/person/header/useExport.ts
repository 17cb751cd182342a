import { showProblem } from '#app/changes/problems.ts'
import { saveFile } from '#app/download/saveFile.ts'
import { useText } from '#app/i18n/index.ts'
import { exportPersonJson } from '#data/exporting/index.ts'
import { useData } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** Saves everything about one person as a file. */
export function useExport(id: ContactId): () => void {
  const t = useText()
  const data = useData()
  const run = async () => {
    const file = await exportPersonJson(data, id)
    if (file === undefined) return
    saveFile(file)
  }
  return () => void run().catch(() => showProblem(t('person.exportFailed')))
}

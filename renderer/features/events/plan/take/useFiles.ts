import { saveFile } from '#app/download/saveFile.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { PlanLine } from '#data/queries/plan.ts'
import { useData } from '#data/react/index.ts'
import { fileNameOf } from '#shared/contract/fileName.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { writePlanCsv } from '#shared/formats/csv/plan.ts'
import { planEntries } from '#shared/formats/ics/plan.ts'
import { writeCalendar } from '#shared/formats/ics/write.ts'
import { planCells, planHeads, plannedRow } from './files.ts'

/**
 * Saves rows of a plan as a table or for a calendar: those given, and none of the others.
 * @param title of the calendar, and the file's name
 */
export function useFiles(event: GatheringEvent, lines: readonly PlanLine[], title: string) {
  const t = useText()
  const format = useFormat()
  const { clock } = useData()
  const save = (text: string, type: string, ending: string) =>
    saveFile({ blob: new Blob([text], { type }), fileName: `${fileNameOf(title)}.${ending}` })
  return {
    csv: () => {
      const cells = lines.map((line) => planCells(event, line, t, format))
      save(writePlanCsv(cells, planHeads(t)), 'text/csv', 'csv')
    },
    ics: () => {
      const rows = lines.map((line) => plannedRow(line, t, format))
      save(writeCalendar(title, planEntries(event, rows, clock.zone()), clock.now()), 'text/calendar', 'ics')
    },
  }
}

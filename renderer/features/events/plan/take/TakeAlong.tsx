import { CalendarPlus, Download, Printer, Sheet } from 'lucide-react'
import { saveFile } from '#app/download/saveFile.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import type { PlanLine } from '#data/queries/plan.ts'
import { useData } from '#data/react/index.ts'
import { fileNameOf } from '#shared/contract/fileName.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { writePlanCsv } from '#shared/formats/csv/plan.ts'
import { planEntries } from '#shared/formats/ics/plan.ts'
import { writeCalendar } from '#shared/formats/ics/write.ts'
import { Button, Menu } from '#ui/index.ts'
import { planCells, planHeads, plannedRow } from './files.ts'

/** The plan as a table, in a calendar, or on paper. */
export function TakeAlong({ event, lines }: { readonly event: GatheringEvent; readonly lines: readonly PlanLine[] }) {
  const t = useText()
  const format = useFormat()
  const { clock } = useData()
  const title = t('events.plan.export.file', { event: event.name })
  const save = (text: string, type: string, ending: string) =>
    saveFile({ blob: new Blob([text], { type }), fileName: `${fileNameOf(title)}.${ending}` })
  const csv = () => {
    const cells = lines.map((line) => planCells(event, line, t, format))
    save(writePlanCsv(cells, planHeads(t)), 'text/csv', 'csv')
  }
  const ics = () => {
    const rows = lines.map((line) => plannedRow(line, t, format))
    save(writeCalendar(title, planEntries(event, rows, clock.zone()), clock.now()), 'text/calendar', 'ics')
  }
  return (
    <Menu
      label={t('events.plan.export.action')}
      trigger={<Button icon={<Download />}>{t('events.plan.export.action')}</Button>}
      items={[
        {
          id: 'print',
          label: t('events.plan.export.print'),
          description: t('events.plan.export.printHint'),
          icon: <Printer />,
          onAction: () => navigate(`${eventPath(event.id)}/plan`),
        },
        {
          id: 'ics',
          label: t('events.plan.export.ics'),
          description: t('events.plan.export.icsHint'),
          icon: <CalendarPlus />,
          onAction: ics,
        },
        { id: 'csv', label: t('events.plan.export.csv'), icon: <Sheet />, onAction: csv },
      ]}
    />
  )
}

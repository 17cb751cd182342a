import { CalendarPlus, Download, Printer, Sheet } from 'lucide-react'
import { useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import type { PlanLine } from '#data/queries/plan.ts'
import { ME, rowsOf } from '#shared/domain/events/who.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Button, Menu } from '#ui/index.ts'
import { useFiles } from './useFiles.ts'

/** My rows of the plan in a calendar or as a table; on paper, or to others, those one chooses. */
export function TakeAlong({ event, lines }: { readonly event: GatheringEvent; readonly lines: readonly PlanLine[] }) {
  const t = useText()
  const mine = rowsOf(lines, [ME])
  const { csv, ics } = useFiles(event, mine, t('events.plan.export.file', { event: event.name }))
  const files = [
    {
      id: 'ics',
      label: t('events.plan.export.ics'),
      description: t('events.plan.export.icsHint'),
      icon: <CalendarPlus />,
      onAction: ics,
    },
    {
      id: 'csv',
      label: t('events.plan.export.csv'),
      description: t('events.plan.export.csvHint'),
      icon: <Sheet />,
      onAction: csv,
    },
  ]
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
        ...(mine.length > 0 ? files : []),
      ]}
    />
  )
}

import type { Format, Text } from '#app/i18n/index.ts'
import type { PlanLine } from '#data/queries/plan.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { ME } from '#shared/domain/events/who.ts'
import type { PlanCells, PlanColumn } from '#shared/formats/csv/plan.ts'
import type { PlannedRow } from '#shared/formats/ics/plan.ts'
import { placeInWords } from '../../eventText.ts'
import { whoInWords, whomInWords, workInWords } from '../words.ts'

/** The heads of a plan's table. */
export const planHeads = (t: Text): Readonly<Record<PlanColumn, string>> => ({
  date: t('events.plan.csv.date'),
  event: t('events.plan.csv.event'),
  where: t('events.plan.csv.where'),
  who: t('events.plan.column.who'),
  whom: t('events.plan.column.whom'),
  role: t('events.plan.csv.role'),
  organisation: t('events.plan.csv.organisation'),
  groups: t('events.plan.csv.groups'),
  when: t('events.plan.column.when'),
  relational: t('events.plan.relational'),
  reciprocal: t('events.plan.reciprocal'),
})

/** A row as the cells of a table. */
export function planCells(
  event: GatheringEvent,
  line: PlanLine,
  t: Text,
  format: Format,
  groups: readonly string[] = [],
): PlanCells {
  const { row, who, whom } = line
  const where = placeInWords(event)
  return {
    date: event.date,
    event: event.name,
    who: whoInWords(who, t, format),
    whom: whomInWords(line, t),
    ...(where !== '' && { where }),
    ...(whom.kind !== 'group' && whom.role !== undefined && { role: whom.role }),
    ...(whom.kind !== 'group' && whom.organisation !== undefined && { organisation: whom.organisation }),
    ...(groups.length > 0 && { groups: groups.join(', ') }),
    ...(row.when !== undefined && { when: row.when }),
    ...(row.relationalPurpose !== undefined && { relational: row.relationalPurpose }),
    ...(row.reciprocalPurpose !== undefined && { reciprocal: row.reciprocalPurpose }),
  }
}

/** A row as a calendar says it. */
export function plannedRow(line: PlanLine, t: Text, format: Format): PlannedRow {
  const { row, who } = line
  const purpose = [row.relationalPurpose, row.reciprocalPurpose].filter((part) => part !== undefined).join('\n')
  const whom = whomInWords(line, t)
  const isMine = who.every((one) => one === ME)
  const title = isMine ? whom : t('events.plan.export.entry', { who: whoInWords(who, t, format), whom })
  const work = workInWords(line)
  const said = work === '' ? title : `${title}, ${work}`
  const whole = [row.when, said].filter((part) => part !== undefined).join(' · ')
  return {
    row,
    title,
    line: purpose === '' ? whole : `${whole}: ${purpose.replace('\n', '; ')}`,
    ...(purpose !== '' && { purpose }),
  }
}

import { fold } from '../../language/fold.ts'
import type { GatheringEvent, PlanRow } from '../records/gathering.ts'
import type { GroupId } from '../records/values.ts'
import { ME } from './who.ts'

/** A plan row of some event, with what the year is seen by. */
export interface YearLine {
  readonly event: GatheringEvent
  readonly row: PlanRow
  /** Who of us, `ME` for me. */
  readonly who: readonly string[]
  /** Whom, as the screen names them. */
  readonly whom: string
  /** The group it is about, or the groups whom is in. */
  readonly groups: readonly { readonly id: GroupId; readonly name: string }[]
}

/** How the year is seen. */
export const YEAR_VIEWS = ['month', 'who', 'group', 'contact'] as const
export type YearView = (typeof YEAR_VIEWS)[number]

/** A part of the year under one heading. */
export interface YearPart<Line extends YearLine = YearLine> {
  /** `YYYY-MM`, one of us, a group's id, or who is met; stable as long as that is. */
  readonly key: string
  /** What the heading says; absent for what belongs to no group. */
  readonly name?: string
  readonly lines: readonly Line[]
}

/** The lines in the order of the year: by day and time of the event, then as in its plan. */
export function inYearOrder<Line extends YearLine>(lines: readonly Line[]): Line[] {
  const at = ({ event }: YearLine): string => `${event.date} ${event.time ?? ''} ${event.id}`
  return lines.toSorted((a, b) => (at(a) === at(b) ? a.row.order - b.row.order : at(a) < at(b) ? -1 : 1))
}

/**
 * The year in parts: by month as the year goes; by one of us, me first; by group,
 * what belongs to none last; by whom is met. A line of two of us, or of someone in
 * two groups, stands in both parts.
 */
export function yearParts<Line extends YearLine>(lines: readonly Line[], view: YearView): YearPart<Line>[] {
  const parts = new Map<string, { key: string; name?: string; lines: Line[] }>()
  for (const line of inYearOrder(lines)) {
    for (const { key, name } of placesOf(line, view)) {
      const part = parts.get(key)
      if (part === undefined) parts.set(key, { key, ...(name !== undefined && { name }), lines: [line] })
      else part.lines.push(line)
    }
  }
  const found = [...parts.values()]
  return view === 'month' ? found : found.toSorted(byName)
}

function placesOf({ event, row, who, whom, groups }: YearLine, view: YearView): readonly { key: string; name?: string }[] {
  switch (view) {
    case 'month':
      return [{ key: event.date.slice(0, 7), name: event.date.slice(0, 7) }]
    case 'who':
      return who.map((name) => ({ key: fold(name), name }))
    case 'group':
      return groups.length === 0 ? [{ key: '' }] : groups.map(({ id, name }) => ({ key: id, name }))
    case 'contact':
      return [{ key: row.contactId ?? row.groupId ?? fold(whom), name: whom }]
  }
}

/** By name, me before all and what has no name after. */
function byName(a: YearPart, b: YearPart): number {
  const rank = ({ key, name }: YearPart): number => (name === undefined ? 2 : key === ME ? 0 : 1)
  return rank(a) - rank(b) || (a.name ?? '').localeCompare(b.name ?? '') || (a.key < b.key ? -1 : 1)
}

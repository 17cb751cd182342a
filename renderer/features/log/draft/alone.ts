import type { LogReading } from '#shared/language/log/reading.ts'
import type { AnyItem, Assumed } from './draft.ts'
import type { LogState, PartKind } from './state.ts'

/** What a meeting can do without, and what can do without a meeting. */
const APART: readonly PartKind[] = ['favour', 'introduction', 'followUp', 'returned', 'date', 'tag']

const KEPT: readonly PartKind[] = ['favour', 'introduction', 'followUp', 'returned']

/**
 * Whether a line tells of favours, introductions, follow-ups or what came back alone, so that no
 * meeting need be made of it: nothing in it says what, where or with whom, and
 * nothing beside it does. A rest in the note asks for a meeting to keep it, as
 * long as there is someone to have met.
 */
export function isAlone(
  items: readonly AnyItem[],
  { given, more }: Pick<LogState, 'given' | 'more'>,
  { note, state, tags }: Pick<LogReading, 'note' | 'state' | 'tags'>,
  assumed: Assumed,
): boolean {
  if (assumed.isMeeting === true || state === 'planned') return false
  if (Object.values(more).some((said) => said !== undefined)) return false
  const isBeside = given !== assumed.given && Object.values(given).some((values) => values.length > 0)
  if (isBeside) return false
  const said = items.filter((item) => item.words !== undefined)
  if (said.some((item) => !APART.includes(item.kind))) return false
  const isSomeoneThere = items.some((item) => item.kind === 'person')
  if (isSomeoneThere && (note !== '' || tags.length > 0 || said.some((item) => item.kind === 'date'))) return false
  const kept = said.filter(({ kind }) => KEPT.includes(kind))
  return kept.length > 0 && kept.every((item) => item.kind !== 'followUp' || item.value.whom !== undefined || isSomeoneThere)
}

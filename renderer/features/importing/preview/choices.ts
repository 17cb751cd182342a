import type { ContactId } from '#shared/domain/records/values.ts'
import { outcomeOf, targetOf, type ImportChoices, type PersonChoice } from '#shared/imports/apply.ts'
import type { FieldChange, PlanItem } from '#shared/imports/plan.ts'

/** Whether a person is ticked: brought in as the preview says. Someone deleted here only when asked for. */
export const isTicked = (item: PlanItem, choice: PersonChoice = {}): boolean =>
  item.kind === 'removed' ? choice.again === true : choice.skip !== true

/** The choices after the ticks of these people became exactly these. */
export function ticked(choices: ImportChoices, items: readonly PlanItem[], ticks: ReadonlySet<string>): ImportChoices {
  const next: Record<string, PersonChoice> = { ...choices }
  for (const item of items) {
    const { skip: _skip, again: _again, ...rest } = next[item.sourceId] ?? {}
    const isIn = ticks.has(item.sourceId)
    if (item.kind === 'removed') next[item.sourceId] = isIn ? { ...rest, again: true } : rest
    else next[item.sourceId] = isIn ? rest : { ...rest, skip: true }
  }
  return next
}

/** The choices after a person of the file was said to be someone here, or someone new. */
export function mergedInto(choices: ImportChoices, item: PlanItem, into: ContactId | 'new'): ImportChoices {
  const { take: _take, ...rest } = choices[item.sourceId] ?? {}
  return { ...choices, [item.sourceId]: { ...rest, mergeInto: into } }
}

/** The choices after one field, changed on both sides, was taken from the file or kept. */
export function fieldTaken(choices: ImportChoices, item: PlanItem, field: FieldChange['field'], isTaken: boolean): ImportChoices {
  const choice = choices[item.sourceId] ?? {}
  const others = (choice.take ?? []).filter((each) => each !== field)
  return { ...choices, [item.sourceId]: { ...choice, take: isTaken ? [...others, field] : others } }
}

/** The choices after everything asked of everyone here was answered alike. */
export function allTaken(choices: ImportChoices, items: readonly PlanItem[], isTaken: boolean): ImportChoices {
  const next: Record<string, PersonChoice> = { ...choices }
  for (const item of items) {
    const choice = next[item.sourceId] ?? {}
    next[item.sourceId] = { ...choice, take: isTaken ? effectOf(item, choice).asks.map(({ field }) => field) : [] }
  }
  return next
}

/** What carrying an item out changes on the contact it goes with, and what it asks; nothing for someone new. */
export function effectOf(
  item: PlanItem,
  choice: PersonChoice = {},
): { readonly changes: readonly FieldChange[]; readonly asks: readonly FieldChange[] } {
  if (item.kind === 'changed' || item.kind === 'conflict') return item
  if (item.kind === 'new') {
    const target = targetOf(item, choice)
    const match = item.matches.find(({ contactId }) => contactId === target)
    if (match !== undefined) return match
  }
  return { changes: [], asks: [] }
}

/** Whether it is still a question who someone is: perhaps here already, not sure, and neither answered nor left out. */
export const isUnanswered = (item: PlanItem, choice: PersonChoice = {}): boolean =>
  item.kind === 'new' &&
  item.matches.length > 0 &&
  item.mergeInto === undefined &&
  choice.mergeInto === undefined &&
  choice.skip !== true

/** How many people an import with these choices writes. */
export function countToWrite(items: readonly PlanItem[], choices: ImportChoices): number {
  let count = 0
  for (const item of items) {
    const outcome = outcomeOf(item, choices[item.sourceId])
    if (outcome === 'created' || outcome === 'merged' || outcome === 'updated') count += 1
  }
  return count
}

import type { PlanItem } from '#shared/imports/plan.ts'
import { isUnanswered } from './choices.ts'

/** The groups of the preview, those that ask for a look first. */
export const GROUPS = ['likely', 'conflict', 'changed', 'new', 'removed', 'same'] as const
export type Group = (typeof GROUPS)[number]

/** The group a person of the file is shown in. */
export function groupOf(item: PlanItem): Group {
  if (item.kind === 'new') return item.matches.length > 0 ? 'likely' : 'new'
  return item.kind
}

/** The people of a file by group, in each those of whom is asked who they are first; a group without anyone is absent. */
export function inGroups(items: readonly PlanItem[]): ReadonlyMap<Group, readonly PlanItem[]> {
  const groups = new Map<Group, PlanItem[]>()
  for (const group of GROUPS) {
    const members = items
      .filter((item) => groupOf(item) === group)
      .toSorted((a, b) => Number(isUnanswered(b)) - Number(isUnanswered(a)))
    if (members.length > 0) groups.set(group, members)
  }
  return groups
}

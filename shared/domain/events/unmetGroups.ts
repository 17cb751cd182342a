import type { Group, Membership, Strategy } from '../records/gathering.ts'
import type { ContactId, GroupId } from '../records/values.ts'

/** A group that the year passes by. */
export interface UnmetGroup {
  readonly group: Group
  readonly members: number
  /** The strategy says: these first. */
  readonly isFirst: boolean
}

/**
 * The focus groups that nobody meets: those the strategy puts first and all
 * stakeholder groups, archived ones aside, that no plan row is about and of which
 * no member is planned or met. The strategy's first, in its order.
 * @param planned the groups and people the year's plans are about
 * @param met the people met that year, or whom a meeting is planned with
 */
export function unmetGroups(
  groups: readonly Group[],
  memberships: readonly Pick<Membership, 'groupId' | 'contactId'>[],
  strategy: Pick<Strategy, 'firstGroups'> | undefined,
  planned: { readonly groups: ReadonlySet<GroupId>; readonly contacts: ReadonlySet<ContactId> },
  met: ReadonlySet<ContactId>,
): UnmetGroup[] {
  const first = strategy?.firstGroups ?? []
  const members = new Map<GroupId, ContactId[]>()
  for (const { groupId, contactId } of memberships) members.set(groupId, [...(members.get(groupId) ?? []), contactId])
  const rank = (id: GroupId): number => (first.includes(id) ? first.indexOf(id) : first.length)
  return groups
    .filter(({ id, kind, status }) => status === 'active' && (kind === 'stakeholders' || first.includes(id)))
    .filter(({ id }) => {
      const ids = members.get(id) ?? []
      return !planned.groups.has(id) && !ids.some((one) => planned.contacts.has(one) || met.has(one))
    })
    .map((group) => ({ group, members: members.get(group.id)?.length ?? 0, isFirst: first.includes(group.id) }))
    .toSorted((a, b) => rank(a.group.id) - rank(b.group.id) || a.group.name.localeCompare(b.group.name))
}

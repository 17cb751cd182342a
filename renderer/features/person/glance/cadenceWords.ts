import type { Text } from '#app/i18n/index.ts'
import type { Group } from '#shared/domain/records/gathering.ts'
import type { EffectiveCadence } from '#shared/domain/summary/summary.ts'

/** The cadence in force in words, and whose it is: "every 30 days, 60 at most, as the tier says". */
export function cadenceInWords(
  cadence: EffectiveCadence | undefined,
  groups: readonly Pick<Group, 'id' | 'name'>[],
  t: Text,
): string {
  if (cadence === undefined) return t('person.attention.noCadence')
  const { ideal, longest, from, groupId } = cadence
  const every = t('person.attention.atLongest', { every: t('person.attention.every', { count: ideal }), longest })
  if (from === 'contact') return t('person.attention.own', { every })
  if (from === 'tier') return t('person.attention.ofTier', { every })
  const group = groups.find((one) => one.id === groupId)
  return group === undefined ? every : t('person.attention.ofGroup', { every, group: group.name })
}

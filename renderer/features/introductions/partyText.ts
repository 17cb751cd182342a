import type { Text } from '#app/i18n/index.ts'
import type { NamedIntroduction, NamedParty } from '#data/queries/names.ts'
import { roleOf, sideAcrossFromMe } from '#shared/domain/introductions/role.ts'

/** One of an introduction by name. */
export function partyInWords(party: NamedParty, t: Text): string {
  if (party.kind === 'me') return t('introductions.me')
  return party.name === '' ? t('person.someoneRemoved') : party.name
}

/** Who meets whom: "Anna and Bob", or "Bob, through Carla" when it is me who is introduced. */
export function introductionInWords({ introduction, by, parties }: NamedIntroduction, t: Text): string {
  const [first, second] = parties
  if (roleOf(introduction) !== 'to-me')
    return t('introductions.between', { first: partyInWords(first, t), second: partyInWords(second, t) })
  const other = sideAcrossFromMe(introduction) === 'first' ? first : second
  return t('introductions.page.through', { other: partyInWords(other, t), introducer: partyInWords(by, t) })
}

/** "by you" or "by Carla". */
export function byInWords({ by }: Pick<NamedIntroduction, 'by'>, t: Text): string {
  return by.kind === 'me' ? t('introductions.byMe') : t('introductions.byThem', { name: partyInWords(by, t) })
}

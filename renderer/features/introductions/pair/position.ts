import type { Text } from '#app/i18n/index.ts'
import type { Contact, Position } from '#shared/domain/records/contact.ts'

/** What someone does now: their first current position. */
export function positionOf({ positions }: Contact): Position | undefined {
  return positions.find(({ to }) => to === undefined)
}

/** "publisher at Dagblad Oost"; undefined when neither is known. */
export function positionInWords(position: Position | undefined, t: Text): string | undefined {
  const { role, organisation } = position ?? {}
  if (role !== undefined && organisation !== undefined) return t('introductionTexts.about.both', { role, organisation })
  return role ?? organisation
}

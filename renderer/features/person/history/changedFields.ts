import type { Operation } from '#shared/changes/change.ts'
import { ContactSchema } from '#shared/domain/records/contact.ts'
import type { Contact } from '#shared/domain/records/contact.ts'

/** The fields of a contact a history can name. */
export type NamedField = Exclude<keyof Contact, 'id' | 'createdAt'>

const isNamed = (key: string): key is NamedField => key in ContactSchema.entries && key !== 'id' && key !== 'createdAt'

/** Which fields of a contact one change touched, in the order of the record. */
export function changedFields({ before, after, absentBefore, absentAfter }: Operation): NamedField[] {
  const touched = new Set([
    ...Object.keys(before ?? {}),
    ...Object.keys(after ?? {}),
    ...(absentBefore ?? []),
    ...(absentAfter ?? []),
  ])
  return Object.keys(ContactSchema.entries)
    .filter(isNamed)
    .filter((key) => touched.has(key))
}

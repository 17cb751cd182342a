import { forget, store, stored } from '#app/forms/storage.ts'
import type { NamedContact } from '#data/queries/names.ts'
import { ContactIdSchema, DaySchema } from '#shared/domain/records/values.ts'
import type { Day } from '#shared/domain/records/values.ts'
import * as v from 'valibot'

/** What the form of a note holds. */
export interface NoteFields {
  readonly text: string
  readonly date: Day
  readonly tags: readonly string[]
  readonly people: readonly NamedContact[]
}

const NoteFieldsSchema = v.object({
  text: v.string(),
  date: DaySchema,
  tags: v.array(v.string()),
  people: v.array(v.object({ id: ContactIdSchema, name: v.string(), photo: v.exactOptional(v.string()) })),
})

const keyOf = (key: string): string => `bakkie note ${key}`

/** Notes not saved yet, by what they are about: leaving the form loses none, nor does a reload. */
export const keptNote = (key: string): NoteFields | undefined => stored(keyOf(key), NoteFieldsSchema)
export const keepNote = (key: string, fields: NoteFields): void => store(keyOf(key), fields)
export const forgetNote = (key: string): void => forget(keyOf(key))

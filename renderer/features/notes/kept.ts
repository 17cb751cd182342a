import type { NamedContact } from '#data/queries/names.ts'
import type { Day } from '#shared/domain/records/values.ts'

/** What the form of a note holds. */
export interface NoteFields {
  readonly text: string
  readonly date: Day
  readonly tags: readonly string[]
  readonly people: readonly NamedContact[]
}

/** Notes not saved yet, by what they are about: leaving the form loses none. They live as long as the window. */
const kept = new Map<string, NoteFields>()

export const keptNote = (key: string): NoteFields | undefined => kept.get(key)
export const keepNote = (key: string, fields: NoteFields): void => void kept.set(key, fields)
export const forgetNote = (key: string): void => void kept.delete(key)

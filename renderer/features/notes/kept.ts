import { DRAFT_KINDS } from '#app/forms/draftKeys.ts'
import { forget, store, stored } from '#app/forms/storage.ts'
import type { NamedContact } from '#data/queries/names.ts'
import { ContactIdSchema, DaySchema } from '#shared/domain/records/values.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import * as v from 'valibot'

/** What the form of a note holds. */
export interface NoteFields {
  readonly text: string
  readonly date: Day
  readonly tags: readonly string[]
  readonly people: readonly NamedContact[]
}

/** The same without names: those may change, and none is to outlive its person. */
export interface PlainNote extends Omit<NoteFields, 'people'> {
  readonly people: readonly ContactId[]
}

/** A note not saved yet, and what its form began with. */
export interface KeptNote extends PlainNote {
  readonly begun?: PlainNote
}

const plain = {
  text: v.string(),
  date: DaySchema,
  tags: v.array(v.string()),
  people: v.array(
    v.union([
      ContactIdSchema,
      // As earlier versions kept them.
      v.pipe(
        v.object({ id: ContactIdSchema }),
        v.transform(({ id }) => id),
      ),
    ]),
  ),
}
const KeptNoteSchema = v.object({ ...plain, begun: v.exactOptional(v.object(plain)) })

const keyOf = (key: string): string => `${DRAFT_KINDS.note.begin} ${key}`

export const plainNote = ({ text, date, tags, people }: NoteFields): PlainNote => ({
  text,
  date,
  tags,
  people: people.map(({ id }) => id),
})

/** Notes not saved yet, by what they are about: leaving the form loses none, nor does a reload. */
export const keptNote = (key: string): KeptNote | undefined => stored(keyOf(key), KeptNoteSchema)

/** Keeps a note until it is saved, or says what it began with again. */
export function keepNote(key: string, fields: NoteFields, begun: PlainNote): void {
  const now = plainNote(fields)
  const { text, date, tags, people } = begun
  if (JSON.stringify(now) === JSON.stringify({ text, date, tags, people })) forgetNote(key)
  else store(keyOf(key), { ...now, begun } satisfies KeptNote)
}

export const forgetNote = (key: string): void => forget(keyOf(key))

import { underEdit } from '#ui/index.ts'
import { type NoteFields, type PlainNote, plainNote } from './kept.ts'

/** A note being changed: what stands in the form, and what that began with. */
export interface NoteEdit {
  readonly fields: NoteFields
  readonly begun: PlainNote
}

const FIELDS = ['text', 'date', 'tags', 'people'] as const
export type NoteField = (typeof FIELDS)[number]

/** What became of a note under its form, field by field, when it was changed elsewhere. */
export interface Meanwhile {
  /** The edit with what was changed elsewhere alone; the same one when that is nothing. */
  readonly edit: NoteEdit
  /** What was changed here and elsewhere: only the user can say which stays. */
  readonly clashes: readonly NoteField[]
}

/** Compares an edit, which may be older than a restart, with the note as it is kept now. */
export function meanwhileOf(edit: NoteEdit, now: NoteFields): Meanwhile {
  const draft = plainNote(edit.fields)
  const kept = plainNote(now)
  const becomes = (field: NoteField) => underEdit<unknown>({ begun: edit.begun[field], draft: draft[field], now: kept[field] })
  const following = FIELDS.filter((field) => becomes(field) === 'follows')
  const clashes = FIELDS.filter((field) => becomes(field) === 'clashes')
  return { edit: following.length === 0 ? edit : withTheirs(edit, now, following), clashes }
}

/** The edit with these fields as they are kept now. */
export const withTheirs = ({ fields, begun }: NoteEdit, now: NoteFields, names: readonly NoteField[]): NoteEdit => ({
  fields: taken(fields, now, names),
  begun: taken(begun, plainNote(now), names),
})

/** The edit with these fields as they were typed here, over what is kept now. */
export const withOwn = ({ fields, begun }: NoteEdit, now: NoteFields, names: readonly NoteField[]): NoteEdit => ({
  fields,
  begun: taken(begun, plainNote(now), names),
})

const taken = <T extends object>(before: T, after: T, names: readonly (keyof T)[]): T =>
  names.reduce<T>((all, name) => ({ ...all, [name]: after[name] }), before)

import type { Contact } from '../domain/records/contact.ts'

/** Where people can be imported from. Later formats add their kind here. */
export type ImportKind = 'vcard' | 'linkedin'

/** A property in jCard form (RFC 7095 §3.3): name, parameters, type, values. */
export type JcardProperty = readonly [name: string, params: Readonly<Record<string, unknown>>, type: string, ...values: unknown[]]

/** The contact fields a file can say something about. `photo` is apart: its bytes still have to be stored. */
export const IMPORTED_FIELDS = [
  'name',
  'nickname',
  'pronunciation',
  'pronouns',
  'emails',
  'phones',
  'addresses',
  'city',
  'links',
  'languages',
  'tags',
  'about',
  'custom',
  'positions',
  'birthday',
  'dates',
  'met',
  'status',
] as const satisfies readonly (keyof Contact)[]
export type ImportedField = (typeof IMPORTED_FIELDS)[number]

/** Contact fields as one file gives them; absent where it says nothing. */
export type ImportedValues = Pick<Contact, 'name'> & Partial<Pick<Contact, Exclude<ImportedField, 'name'>>>

/** A relation to a plain name, as in vCard's RELATED. */
export interface ImportedRelation {
  readonly kind: string
  readonly name: string
}

export interface ImportedPhoto {
  readonly bytes: Uint8Array
  /** By the signature of the bytes, whatever the file says. */
  readonly mime: string
  /** SHA-256 (hex) of the bytes: tells whether a later file brings another photo. */
  readonly hash: string
}

/** Something read, but not as the file had it. A message key of the `importing` catalogue under `notices`. */
export type ImportNotice =
  | 'cut-off'
  | 'no-beginning'
  | 'photo-not-fetched'
  | 'photo-unreadable'
  | 'large-property'
  | 'date-as-text'

/** One person as read from a file, in Bakkie's shape. */
export interface ImportedPerson {
  readonly kind: ImportKind
  /** UID, normalised profile URL, else name and date, with the ordinal among equals. */
  readonly key: string
  /** As the file shows the name: for the preview and to say who was removed. */
  readonly name: string
  readonly values: ImportedValues
  readonly relations: readonly ImportedRelation[]
  readonly photo?: ImportedPhoto
  /** Properties Bakkie has no field for, given back by an export. */
  readonly extra: readonly JcardProperty[]
  /** First line of the person in the file, from 1. */
  readonly line: number
  readonly notices: readonly ImportNotice[]
  /** With `date-as-text`: the dates that could not be read as one, as they stand in the file. */
  readonly unreadDates?: readonly string[]
}

/** Why a part of a file gave no person. A message key of the `importing` catalogue under `problems`. */
export type ImportProblemReason =
  | 'empty-file'
  | 'too-large'
  | 'not-vcard'
  | 'calendar'
  | 'not-linkedin'
  | 'binary'
  | 'unreadable'
  | 'unnamed'
  | 'group'

export interface ImportProblem {
  readonly reason: ImportProblemReason
  /** Line in the file, from 1; absent when the whole file is meant. */
  readonly line?: number
  /** Name of a group, or what little is known. */
  readonly name?: string
}

/** What a file gave: people, and everything that gave none with the reason. */
export interface ImportReading {
  readonly people: readonly ImportedPerson[]
  readonly problems: readonly ImportProblem[]
}

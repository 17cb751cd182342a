import type { Answer } from '../../domain/records/gathering.ts'
import type { NamelessGroup } from './groups.ts'

/** One person read from a guest list, as it was written there. */
export interface GuestEntry {
  /** The line of the list it came from; several people of one line share it. */
  readonly line: string
  /** Name as read: family name last, without titles and suffixes, capitals of shouting undone. */
  readonly name: string
  readonly organisation?: string
  readonly role?: string
  readonly email?: string
  readonly answer?: Answer
  /** True where the list says that they were there (checked in). */
  readonly met?: boolean
  /** What the line says about their coming: "komt later", "+1", "vegetarisch". */
  readonly remark?: string
  /** What else the line says of them. */
  readonly note?: string
}

/** Why a line is taken to be no person. */
export type NoiseKind =
  | 'heading'
  | 'column-names'
  | 'total'
  | 'plus-one'
  | 'to-be-confirmed'
  | 'rule'
  | 'page-number'
  | 'place-or-time'
  | 'sentence'
  | 'cancelled'
  | 'no-name'
  | 'organisation'
  | 'group'
  | 'sender'
  | 'mail'
  | 'phone'
  | 'link'
  | 'button'
  | 'device'
  | 'agenda'

/** A line of a guest list that names nobody; never lost, so that it can be made a person after all. */
export interface Noise {
  readonly line: string
  readonly why: NoiseKind
  /** People it counts without naming them. */
  readonly group?: NamelessGroup
}

/** One line of a guest list, as read: its people, or why there are none. */
export interface GuestListLine {
  readonly line: string
  readonly entries: readonly GuestEntry[]
  /** Set exactly where `entries` is empty. */
  readonly why?: NoiseKind
  /** People it counts without naming them: set exactly where `why` is `group`. */
  readonly group?: NamelessGroup
}

/** Every line of a list that is not blank, as people or as noise, both in the order of the list. */
export interface GuestListReading {
  readonly entries: readonly GuestEntry[]
  readonly noise: readonly Noise[]
  /** The same, line by line. */
  readonly lines: readonly GuestListLine[]
}

/** A reading of lines that were each read already. */
export function readingOf(lines: readonly GuestListLine[]): GuestListReading {
  return {
    entries: lines.flatMap((line) => line.entries),
    noise: lines.flatMap((line) =>
      line.why === undefined
        ? []
        : [{ line: line.line, why: line.why, ...(line.group === undefined ? {} : { group: line.group }) }],
    ),
    lines,
  }
}

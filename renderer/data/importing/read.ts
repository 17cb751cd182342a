import { formatOf, MAX_PEOPLE_BYTES, readPeople } from '#shared/formats/people.ts'
import type { ImportedPerson, ImportKind, ImportProblem } from '#shared/imports/person.ts'

/** How far a long task has come. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** What a file gave, and which format it was. */
export interface FileReading {
  readonly kind: ImportKind
  readonly people: readonly ImportedPerson[]
  readonly problems: readonly ImportProblem[]
}

/** What the reading worker says. */
export type ReaderMessage =
  | { readonly kind: 'people'; readonly people: readonly ImportedPerson[]; readonly progress: Progress }
  | { readonly kind: 'done'; readonly format: ImportKind; readonly problems: readonly ImportProblem[] }

/** How many people are handed over at once. */
const PART = 250

/**
 * Reads a file of people in parts, in whatever thread it is called.
 * @param file at most `MAX_PEOPLE_BYTES`; a larger one is refused before it is read
 */
export async function* readInParts(file: File): AsyncGenerator<ReaderMessage, void, undefined> {
  if (file.size > MAX_PEOPLE_BYTES) {
    yield { kind: 'done', format: 'vcard', problems: [{ reason: 'too-large' }] }
    return
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const problems: ImportProblem[] = []
  let part: ImportedPerson[] = []
  for (const step of readPeople(file.name, bytes)) {
    if ('problem' in step) problems.push(step.problem)
    else part.push(step.person)
    if (part.length === PART) {
      yield { kind: 'people', people: part, progress: { done: step.read, total: bytes.length } }
      part = []
    }
  }
  if (part.length > 0) yield { kind: 'people', people: part, progress: { done: bytes.length, total: bytes.length } }
  yield { kind: 'done', format: formatOf(file.name, bytes), problems }
}

import type { ImportedPerson, ImportKind, ImportProblem } from '../imports/person.ts'
import { isLinkedInConnections, readConnections } from './linkedin/connections.ts'
import { decodeText } from './text/encoding.ts'
import { readVcardSteps } from './vcard/read.ts'

/** How much of a file is looked at to tell its format. */
const SAMPLE = 64 * 1024

/** Largest file of any format read, in bytes; each format has its own limit below it. */
export { MAX_VCARD_BYTES as MAX_PEOPLE_BYTES } from './vcard/read.ts'

/** One step of reading a file of people. */
export type PeopleStep = ({ readonly person: ImportedPerson } | { readonly problem: ImportProblem }) & {
  /** Bytes read so far. */
  readonly read: number
}

/** The format of a file of people, by what is in it and, when that says nothing, by its name. */
export function formatOf(fileName: string, bytes: Uint8Array): ImportKind {
  if (/^\s*BEGIN:VCARD/im.test(decodeText(bytes.subarray(0, SAMPLE)).text)) return 'vcard'
  if (isLinkedInConnections(bytes)) return 'linkedin'
  return /\.(csv|tsv|txt)$/i.test(fileName) ? 'linkedin' : 'vcard'
}

/** Reads a file of people in whichever format it is. Never throws. */
export function* readPeople(fileName: string, bytes: Uint8Array): Generator<PeopleStep, void, undefined> {
  if (formatOf(fileName, bytes) === 'vcard') {
    yield* readVcardSteps(bytes)
    return
  }
  const { people, problems } = readConnections(bytes)
  for (const person of people) yield { person, read: bytes.length }
  for (const problem of problems) yield { problem, read: bytes.length }
}

import type { FileReading, Progress } from '#data/importing/read.ts'
import { readInWorker, type TaskOptions } from '#data/importing/readInWorker.ts'
import { MAX_PEOPLE_BYTES } from '#shared/formats/people.ts'
import { isEqual } from '#shared/imports/equal.ts'
import { nameAndOrganisationKeys } from '#shared/imports/matching.ts'
import type { ImportedPerson, ImportProblem } from '#shared/imports/person.ts'

/** Why a part of a file, or a whole one, gives nobody. A message key of `importing.problems`. */
export interface FileProblem extends Omit<ImportProblem, 'reason'> {
  readonly reason: ImportProblem['reason'] | 'cannot-open' | 'twice'
  readonly file: string
}

export interface FilesReading {
  readonly kind: FileReading['kind']
  readonly people: readonly ImportedPerson[]
  readonly problems: readonly FileProblem[]
}

export interface ReadOptions extends TaskOptions {
  /** Reads one file; in a worker unless a test says otherwise. */
  readonly read?: (file: File, options: TaskOptions) => Promise<FileReading>
}

/**
 * Reads several files as one: everyone in them, once each. Someone who is in
 * two files with other words is taken from the first and named as a problem;
 * the same name at the same organisation is the same person, whatever id each file gives.
 * @throws the signal's reason when aborted
 */
export async function readFiles(files: readonly File[], options: ReadOptions = {}): Promise<FilesReading> {
  const { read = readInWorker, onProgress, signal } = options
  const total = files.reduce((sum, file) => sum + file.size, 0)
  const people = new Map<string, ImportedPerson>()
  const problems: FileProblem[] = []
  const inEarlierFiles = new Set<string>()
  let kind: FileReading['kind'] = 'vcard'
  let before = 0
  for (const file of files) {
    signal?.throwIfAborted()
    const task: TaskOptions = {
      ...(signal === undefined ? {} : { signal }),
      onProgress: ({ done }: Progress) => onProgress?.({ done: before + done, total }),
    }
    if (await canOpen(file)) {
      const reading = await read(file, task)
      kind = reading.kind
      problems.push(...reading.problems.map((problem) => ({ ...problem, file: file.name })))
      for (const person of reading.people) {
        const key = `${person.kind} ${person.key}`
        const known = people.get(key)
        if (known === undefined) {
          if (nameAndOrganisationKeys(person.values).some((each) => inEarlierFiles.has(each)))
            problems.push({ reason: 'twice', line: person.line, name: person.name, file: file.name })
          else people.set(key, person)
        } else if (!isEqual(known.values, person.values))
          problems.push({ reason: 'twice', line: person.line, name: person.name, file: file.name })
      }
      for (const person of reading.people) for (const each of nameAndOrganisationKeys(person.values)) inEarlierFiles.add(each)
    } else problems.push({ reason: 'cannot-open', file: file.name })
    before += file.size
    onProgress?.({ done: before, total })
  }
  return { kind, people: [...people.values()], problems }
}

/** A folder, or a file that has gone or may not be read, is a `File` all the same until it is read. */
async function canOpen(file: File): Promise<boolean> {
  if (file.size > MAX_PEOPLE_BYTES) return true // the reader refuses it without reading it
  try {
    await file.slice(0, 1).arrayBuffer()
    return true
  } catch {
    return false
  }
}

import { readInParts } from '#data/importing/read.ts'
import type { FileReading } from '#data/importing/read.ts'
import { fakePlace } from '../data/fakePlace.ts'
import { importingSuite } from './suites/importing.ts'

/** Node has no module workers and no canvas: the file is read here, and photos are kept as they are. */
async function readHere(file: File): Promise<FileReading> {
  const people = []
  for await (const message of readInParts(file)) {
    if (message.kind === 'people') people.push(...message.people)
    else return { kind: message.format, people, problems: message.problems }
  }
  throw new Error('no end')
}

importingSuite(
  fakePlace,
  { read: (file, { signal }) => (signal?.aborted === true ? Promise.reject(new Error('aborted')) : readHere(file)) },
  {
    scale: (photo) =>
      Promise.resolve(photo.mime === 'image/png' ? { bytes: new Uint8Array(photo.bytes), mime: 'image/png' } : undefined),
  },
)

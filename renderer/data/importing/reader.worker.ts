import { readInParts } from './read.ts'

/** The worker that reads a file of people, so that the window keeps answering. One file, then it is done. */
addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.data instanceof File) void answer(event.data)
})

async function answer(file: File): Promise<void> {
  for await (const message of readInParts(file)) {
    const photos =
      message.kind === 'people'
        ? message.people.flatMap((person) => (person.photo === undefined ? [] : [person.photo.bytes.buffer]))
        : []
    postMessage(message, { transfer: [...new Set(photos)] })
  }
}

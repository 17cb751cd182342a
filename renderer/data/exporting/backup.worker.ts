import { backupParts } from './backupParts.ts'

/** The worker that reads a backup, so that the window keeps answering. One file, then it is done. */
addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.data instanceof File) void answer(event.data)
})

async function answer(file: File): Promise<void> {
  for await (const message of backupParts(file)) {
    const bytes = message.kind === 'photos' ? message.photos.map((photo) => photo.bytes.buffer) : []
    postMessage(message, { transfer: [...new Set(bytes)] })
  }
}

import type { BackupReading } from '#shared/formats/backup/read.ts'
import type { BackupMessage } from './backupParts.ts'
import { BackupAssembly } from './backupParts.ts'

/**
 * Reads a backup in a worker of its own.
 * @throws the signal's reason when aborted; an `Error` when the worker itself failed
 */
export function readBackupInWorker(file: File, signal?: AbortSignal): Promise<BackupReading> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' })
    const assembly = new BackupAssembly()
    const stop = () => {
      worker.terminate()
      signal?.removeEventListener('abort', abort)
    }
    const abort = () => {
      stop()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', abort)
    worker.addEventListener('error', (event) => {
      stop()
      reject(new Error(event.message))
    })
    worker.addEventListener('message', ({ data: message }: MessageEvent<BackupMessage>) => {
      const reading = assembly.take(message)
      if (reading === undefined) return
      stop()
      resolve(reading)
    })
    worker.postMessage(file)
  })
}

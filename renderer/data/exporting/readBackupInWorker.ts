import { workOnce } from '#data/workers/workOnce.ts'
import type { BackupReading } from '#shared/formats/backup/read.ts'
import type { BackupMessage } from './backupParts.ts'
import { BackupAssembly } from './backupParts.ts'

/**
 * Reads a backup in a worker of its own.
 * @throws the signal's reason when aborted; an `Error` when the worker itself failed
 */
export function readBackupInWorker(file: File, signal?: AbortSignal): Promise<BackupReading> {
  const assembly = new BackupAssembly()
  return workOnce(
    () => new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' }),
    file,
    ({ data }: MessageEvent<BackupMessage>) => assembly.take(data),
    signal,
  )
}

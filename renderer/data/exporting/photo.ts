import type { Data } from '#data/data.ts'
import { HostError } from '#shared/contract/calls.ts'
import type { BackupPhoto } from '#shared/formats/backup/backup.ts'

/**
 * A photo that a contact names, from the host.
 * @returns undefined when its file is missing or damaged
 * @throws {HostError} for anything else
 */
export async function photoOf(data: Data, hash: string): Promise<BackupPhoto | undefined> {
  try {
    const { bytes, mime } = await data.host.call('photos.get', { set: data.set, hash })
    return { hash, mime, bytes }
  } catch (error) {
    if (error instanceof HostError && (error.code === 'not-found' || error.code === 'damaged')) return undefined
    throw error
  }
}

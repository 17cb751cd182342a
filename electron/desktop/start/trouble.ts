import { FolderInUse } from '../../services/folder/lock.ts'
import { asHostError } from '../../services/disk/diskErrors.ts'
import { filled, type HostText } from '../language/text.ts'

/**
 * What a start that failed says to the user: what happened, that nothing
 * changed, what to do.
 *
 * @param folder the data folder
 */
export function troubleText(error: unknown, text: HostText['trouble'], folder: string): string {
  if (error instanceof FolderInUse) return filled(text.locked, { folder })
  const { code } = asHostError(error)
  if (code === 'not-writable') return filled(text.notWritable, { folder })
  if (code === 'disk-full') return filled(text.diskFull, { folder })
  return filled(text.unknown, { code })
}

import { HostError } from '#shared/contract/calls.ts'
import { hasCode } from './disk.ts'

/**
 * What a file system error means to the user. The detail names the system's code, never a path
 * (it holds the user's name) or a content.
 */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error
  const detail = error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.name : 'unknown'
  if (hasCode(error, 'ENOSPC', 'EDQUOT')) return new HostError({ code: 'disk-full', detail })
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return new HostError({ code: 'not-writable', detail })
  if (hasCode(error, 'ENOENT')) return new HostError({ code: 'not-found', detail })
  if (hasCode(error, 'EIO')) return new HostError({ code: 'damaged', detail })
  return new HostError({ code: 'internal', detail })
}

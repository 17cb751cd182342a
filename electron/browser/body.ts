import type { IncomingMessage } from 'node:http'
import { HostError } from '#shared/contract/calls.ts'

const MB = 1_000_000
/** The largest body of each call, in bytes; a whole import can be one change. */
const LIMITS: Readonly<Record<string, number>> = {
  'journal.append': 256 * MB,
  'snapshot.write': 32 * MB,
  'feed.write': 32 * MB,
  'photos.put': 16 * MB,
  'photos.sweep': 16 * MB,
}

/** How large the body of a call may be, in bytes. */
export function bodyLimit(name: string): number {
  return Object.hasOwn(LIMITS, name) ? (LIMITS[name] ?? MB) : MB
}

/**
 * The body of a request as text.
 * @throws {HostError} `too-large` as soon as it is known, `bad-request` when it is not UTF-8 or breaks off
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const tooLarge = new HostError({ code: 'too-large', detail: `more than ${limit} bytes` })
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of request) {
      if (!Buffer.isBuffer(piece)) continue
      size += piece.length
      if (size > limit) throw tooLarge
      pieces.push(piece)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))
  } catch (error) {
    if (error instanceof HostError) throw error
    throw new HostError({ code: 'bad-request', detail: 'the body broke off or is not UTF-8' })
  }
}

import type { IncomingMessage } from 'node:http'
import type { Tokens } from './tokens.ts'

/** The header the token travels in: never a cookie, so that no other site's request carries it. */
export const TOKEN_HEADER = 'x-bakkie-token'

/** Why a request is refused: an HTTP status and a word for the log. */
export interface Refusal {
  readonly status: 400 | 403 | 405 | 415
  readonly why: string
}

/**
 * What every request must keep to before anything is done for it: our exact Host (another name for
 * this address is DNS rebinding), no foreign Origin or site, only GET and POST, a plain path.
 */
export function refusalOf(request: IncomingMessage, port: number): Refusal | undefined {
  const { method, url = '', headers } = request
  const origin = `http://127.0.0.1:${port}`
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length
  if (hosts !== 1 || headers.host !== `127.0.0.1:${port}`) return { status: 403, why: 'host' }
  if (method !== 'GET' && method !== 'POST') return { status: 405, why: 'method' }
  if (!url.startsWith('/') || url.startsWith('//')) return { status: 400, why: 'path' }
  if (headers.origin !== undefined && headers.origin !== origin) return { status: 403, why: 'origin' }
  if (method === 'POST' && headers.origin !== origin) return { status: 403, why: 'origin' }
  const site = headers['sec-fetch-site']
  const isVisit = method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit) return { status: 403, why: 'site' }
  if (method === 'POST' && headers['content-type'] !== 'application/json') return { status: 415, why: 'content type' }
  return undefined
}

/** Whether the request carries a token of this run. */
export function hasToken(request: IncomingMessage, tokens: Tokens): boolean {
  const token = request.headers[TOKEN_HEADER]
  return typeof token === 'string' && tokens.isToken(token)
}

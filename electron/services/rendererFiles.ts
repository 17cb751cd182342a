import { isAbsolute, join, relative, sep } from 'node:path'
import mime from 'mime/lite'
import { contentSecurityPolicy, newNonce } from './csp.ts'
import type { Disk } from './disk/disk.ts'
import { hasCode } from './disk/disk.ts'

/** A file of the built renderer, ready to be answered. */
export interface RendererResponse {
  readonly status: 200 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** The path of a file below `root` for the path of an address; undefined when it would lie outside. */
export function pathWithin(root: string, pathname: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (decoded.includes('\0') || decoded.includes('\\') || !decoded.startsWith('/')) return undefined
  if (decoded.split('/').some((part) => part === '..' || part.includes(':'))) return undefined
  const path = join(root, decoded)
  const inside = relative(root, path)
  return isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`) ? undefined : path
}

/** Headers of every answer: no sniffing, no referrer, no framing, no other origin reads it. */
export const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
} as const

const notFound: RendererResponse = {
  status: 404,
  headers: { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8', 'content-security-policy': "default-src 'none'" },
  body: new TextEncoder().encode('Not found\n'),
}

/**
 * Serves the built renderer of a folder, for both hosts. `/` is index.html, with a fresh nonce in
 * place of each `__CSP_NONCE__` and the same one in its CSP header; routes live in the fragment, so
 * any other path is a file or not there.
 */
export function createRendererFiles(disk: Disk, root: string): (pathname: string) => Promise<RendererResponse> {
  return async (pathname) => {
    const path = pathWithin(root, pathname === '/' ? '/index.html' : pathname)
    if (path === undefined) return notFound
    let body: Uint8Array
    try {
      body = await disk.read(path)
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'EISDIR', 'ENOTDIR')) return notFound
      throw error
    }
    const nonce = newNonce()
    const type = mime.getType(path) ?? 'application/octet-stream'
    const isPage = type === 'text/html'
    if (isPage) body = new TextEncoder().encode(new TextDecoder().decode(body).replaceAll('__CSP_NONCE__', nonce))
    return {
      status: 200,
      headers: {
        ...SAFE_HEADERS,
        'content-security-policy': contentSecurityPolicy(nonce),
        'content-type': /^text\/|javascript|json|svg/.test(type) ? `${type}; charset=utf-8` : type,
        // Names of assets hold their hash; the page itself is fresh each time, for its nonce.
        'cache-control': isPage || !pathname.startsWith('/assets/') ? 'no-store' : 'public, max-age=31536000, immutable',
      },
      body,
    }
  }
}

import { randomBytes } from 'node:crypto'

/** A nonce for one response: 128 random bits in base64. */
export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

/**
 * The Content-Security-Policy of every page of Bakkie, in both hosts (ARCHITECTURE.md, Security).
 * The nonce is for the styles that the component library inserts.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

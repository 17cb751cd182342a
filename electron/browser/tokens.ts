import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** How long a one-time code can be exchanged, in ms. */
const CODE_LIFE = 60_000

const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest()
const secret = (): string => randomBytes(32).toString('base64url')

/** The secrets of one run of the browser host: nothing of them is ever written down. */
export interface Tokens {
  /** A fresh one-time code, good for 60 s. */
  readonly newCode: () => string
  /** A token for a code, once; undefined when the code is unknown, used or expired. */
  readonly exchange: (code: string) => string | undefined
  readonly isToken: (token: string) => boolean
}

/** @param now milliseconds since the epoch */
export function createTokens(now: () => number): Tokens {
  const codes: { hash: Buffer; until: number }[] = []
  const tokens: Buffer[] = []
  // Equal lengths (of hashes) and every one compared: the time taken says nothing about the secret.
  const find = (hashes: readonly Buffer[], given: string): number => {
    const hash = digest(given)
    let found = -1
    for (const [index, one] of hashes.entries()) if (timingSafeEqual(one, hash)) found = index
    return found
  }
  return {
    newCode: () => {
      const code = secret()
      codes.push({ hash: digest(code), until: now() + CODE_LIFE })
      return code
    },
    exchange: (code) => {
      const index = find(
        codes.map((one) => one.hash),
        code,
      )
      const [used] = index === -1 ? [] : codes.splice(index, 1)
      if (used === undefined || now() >= used.until) return undefined
      const token = secret()
      tokens.push(digest(token))
      return token
    },
    isToken: (token) => find(tokens, token) !== -1,
  }
}

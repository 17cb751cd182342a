import * as v from 'valibot'
import { HostError } from '#shared/contract/calls.ts'
import { decodeWire, encodeWire, openEnvelope } from '#shared/contract/wire.ts'

/** Where the token of this tab is kept: gone with the tab, and never sent by the browser by itself. */
const KEY = 'bakkie-token'
const TokenSchema = v.object({ token: v.string() })

/** The one-time code and the route that an address of the host carries in its fragment. */
export function readFragment(fragment: string): { code: string; route: string } | undefined {
  const values = new URLSearchParams(fragment.replace(/^#/, ''))
  const code = values.get('code')
  if (code === null || code === '') return undefined
  const route = values.get('route') ?? '/'
  return { code, route: route.startsWith('/') ? route : `/${route}` }
}

async function exchange(code: string): Promise<string> {
  const response = await fetch('/host/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: encodeWire({ code }),
  })
  return v.parse(TokenSchema, openEnvelope(decodeWire(await response.text()))).token
}

/**
 * The token of this tab: out of the address's one-time code, else the one kept since before a reload.
 * The code is taken out of the address at once, so that it stays in no history.
 * @throws {HostError} `forbidden` without a code that works, `unavailable` when the host does not answer
 */
export async function tabToken(): Promise<string> {
  const arrived = readFragment(location.hash)
  const kept = sessionStorage.getItem(KEY)
  if (arrived === undefined) {
    if (kept === null) throw new HostError({ code: 'forbidden', detail: 'no code and no token' })
    return kept
  }
  history.replaceState(history.state, '', `${location.pathname}#${arrived.route}`)
  try {
    const token = await exchange(arrived.code)
    sessionStorage.setItem(KEY, token)
    return token
  } catch (error) {
    // The same address opened again in a tab that is known already (a reload that kept the fragment).
    if (error instanceof HostError && kept !== null) return kept
    throw error instanceof HostError ? error : new HostError({ code: 'unavailable', detail: 'no answer' })
  }
}

/** Forgets the token of this tab: the host does not know it (it was started anew). */
export function forgetToken(): void {
  sessionStorage.removeItem(KEY)
}

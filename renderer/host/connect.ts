import type { Host } from '#shared/contract/calls.ts'
import { HostError } from '#shared/contract/calls.ts'
import { bridgeHost, findBridge } from './bridgeHost.ts'
import { httpHost } from './httpHost.ts'
import type { HttpHost } from './httpHost.ts'
import { showPageNotification } from './pageNotification.ts'
import { forgetToken, tabToken } from './token.ts'

/** The host of this page, and of a browser host whether it can be heard. */
export interface ConnectedHost extends Host {
  readonly onConnection?: HttpHost['onConnection']
}

/** Opens an address in a tab of its own. */
function openTab(url: string): boolean {
  return window.open(url, '_blank') !== null
}

/**
 * The host of this page: the desktop's behind the preload, else the browser host it was served by.
 * @throws {HostError} `forbidden` when the address's code was used or has expired (texts
 *   `errors.connect.code`), `unavailable` when the host does not answer (`errors.connect.stopped`)
 */
export async function connectHost(): Promise<ConnectedHost> {
  const bridge = findBridge()
  if (bridge !== undefined) return bridgeHost(bridge)
  const token = await tabToken()
  const host = httpHost({
    origin: '',
    token,
    fetch: (...given) => fetch(...given),
    openTab,
    notify: showPageNotification,
    print: () => window.print(),
  })
  try {
    await host.call('app.info', {})
  } catch (error) {
    if (error instanceof HostError && error.code === 'forbidden') forgetToken()
    throw error
  }
  return host
}

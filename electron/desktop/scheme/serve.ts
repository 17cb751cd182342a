import type { Protocol } from 'electron'
import type { RendererResponse } from '../../services/rendererFiles.ts'
import { APP_SCHEME, isAppRequest } from '../address.ts'

/** Serves the built renderer on app://bakkie; any other host of the scheme, and any method but GET, is not there. */
export function serveRenderer(protocol: Protocol, files: (pathname: string) => Promise<RendererResponse>): void {
  protocol.handle(APP_SCHEME, async (request) => {
    if (request.method !== 'GET' || !isAppRequest(request.url)) return new Response(null, { status: 404 })
    const { status, headers, body } = await files(new URL(request.url).pathname)
    // a copy: the body of a Response may not lie in shared memory, as the type of a file's bytes allows
    return new Response(new Uint8Array(body), { status, headers })
  })
}

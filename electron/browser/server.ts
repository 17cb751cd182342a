import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import * as v from 'valibot'
import type { Answer } from '#electron/services/handlers.ts'
import type { RendererResponse } from '#electron/services/rendererFiles.ts'
import { SAFE_HEADERS } from '#electron/services/rendererFiles.ts'
import { asHostError } from '#electron/services/disk/diskErrors.ts'
import { HostError } from '#shared/contract/calls.ts'
import type { Envelope } from '#shared/contract/wire.ts'
import { decodeWire, encodeWire } from '#shared/contract/wire.ts'
import { bodyLimit, readBody } from './body.ts'
import type { EventStreams } from './eventStreams.ts'
import { hasToken, refusalOf } from './requestGuard.ts'
import type { Tokens } from './tokens.ts'

/** What the server answers from. */
export interface ServerParts {
  readonly answer: Answer
  readonly files: (pathname: string) => Promise<RendererResponse>
  readonly tokens: Tokens
  readonly streams: EventStreams
  /** The port listened on, known once it listens. */
  readonly port: () => number
  readonly log: (line: string) => void
}

const JSON_HEADERS = {
  ...SAFE_HEADERS,
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'",
} as const

const CodeSchema = v.object({ code: v.string() })

/**
 * The HTTP face of the contract, for 127.0.0.1 alone:
 * - GET a file of the renderer;
 * - POST /host/token `{code}`: a one-time code becomes a token;
 * - with the token: POST /host/call/NAME, POST /host/code, GET /host/events (a stream).
 */
export function createHostServer(parts: ServerParts): Server {
  const server = createServer(
    // Slow senders are cut off: 10 s for the headers, 60 s for a whole request.
    {
      headersTimeout: 10_000,
      requestTimeout: 60_000,
      connectionsCheckingInterval: 2_000,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16_384,
    },
    (request, response) => {
      route(parts, request, response).catch((error: unknown) => {
        parts.log(`request failed: ${asHostError(error).message}`)
        if (response.headersSent) response.destroy()
        else refuse(response, 500, 'internal')
      })
    },
  )
  server.maxConnections = 512
  return server
}

async function route(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = refusalOf(request, parts.port())
  if (refusal !== undefined) {
    parts.log(`refused: ${refusal.why}`)
    refuse(response, refusal.status, refusal.why)
    return
  }
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const isHost = path === '/host' || path.startsWith('/host/')
  if (!isHost) {
    if (request.method !== 'GET') refuse(response, 405, 'method')
    else send(response, await parts.files(path))
    return
  }
  if (path === '/host/token') {
    if (request.method !== 'POST') refuse(response, 405, 'method')
    else await exchange(parts, request, response)
    return
  }
  if (!hasToken(request, parts.tokens)) {
    reply(response, 401, { ok: false, error: { code: 'forbidden', detail: 'token' } })
    return
  }
  if (path === '/host/events' && request.method === 'GET') openStream(parts, response)
  else if (path === '/host/code' && request.method === 'POST') {
    reply(response, 200, { ok: true, value: { code: parts.tokens.newCode() } })
  } else if (path.startsWith('/host/call/') && request.method === 'POST') {
    await answerCall(parts, path.slice('/host/call/'.length), request, response)
  } else refuse(response, 404, 'not found')
}

async function exchange({ tokens }: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const envelope = await asEnvelope(async () => {
    const given = v.safeParse(CodeSchema, decodeWire(await readBody(request, 1_000)))
    const token = given.success ? tokens.exchange(given.output.code) : undefined
    if (token === undefined) throw new HostError({ code: 'forbidden', detail: 'code' })
    return { token }
  })
  reply(response, envelope.ok ? 200 : 401, envelope)
}

async function answerCall(parts: ServerParts, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await asEnvelope(async () => decodeWire(await readBody(request, bodyLimit(name))))
  const envelope = body.ok ? await parts.answer(name, body.value) : body
  reply(response, !envelope.ok && envelope.error.code === 'too-large' ? 413 : 200, envelope)
}

async function asEnvelope(work: () => Promise<unknown>): Promise<Envelope> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    const { code, detail } = asHostError(error)
    return { ok: false, error: { code, ...(detail === undefined ? {} : { detail }) } }
  }
}

function openStream({ streams }: ServerParts, response: ServerResponse): void {
  response.writeHead(200, { ...JSON_HEADERS, 'content-type': 'application/x-ndjson; charset=utf-8' })
  if (!streams.add(response)) response.end()
}

function send(response: ServerResponse, { status, headers, body }: RendererResponse): void {
  response.writeHead(status, { ...headers, 'content-length': body.length })
  response.end(body)
}

function reply(response: ServerResponse, status: number, envelope: Envelope): void {
  // A body that was not read to its end cannot be followed by another request.
  if (status === 413) response.setHeader('connection', 'close')
  response.writeHead(status, JSON_HEADERS)
  response.end(encodeWire(envelope))
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { ...JSON_HEADERS, 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end(`${why}\n`)
}

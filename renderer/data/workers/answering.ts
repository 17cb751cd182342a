import * as v from 'valibot'
import type { Failed } from './askedWorker.ts'

const Numbered = v.object({ request: v.number() })

/**
 * Lets this worker answer what it is asked: every request that its schema
 * understands, and with `Failed` what it does not or what `respond` throws, so
 * that whoever waits gets an answer.
 */
export function answerRequests<Request extends { readonly request: number }>(
  schema: v.GenericSchema<unknown, Request>,
  respond: (request: Request) => Promise<void>,
): void {
  const failed = (request: number, message: string) => {
    const answer: Failed = { kind: 'failed', request, message }
    postMessage(answer)
  }
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parsed = v.safeParse(schema, data)
    if (parsed.success) {
      const { request } = parsed.output
      respond(parsed.output).catch((error: unknown) => failed(request, error instanceof Error ? error.message : String(error)))
      return
    }
    const asked = v.safeParse(Numbered, data)
    if (asked.success) failed(asked.output.request, 'The request was not understood')
  })
}

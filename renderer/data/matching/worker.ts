import * as v from 'valibot'
import { openedOnce } from '#data/database/openedOnce.ts'
import { matchList } from '#shared/domain/matching/match.ts'
import { MatcherKeeper } from './keeper.ts'
import type { MatchingAnswer, MatchingRequest } from './protocol.ts'
import { RequestSchema } from './protocol.ts'

const opened = openedOnce((db) => new MatcherKeeper(db))

const answer = (message: MatchingAnswer): void => postMessage(message)

async function respond({ request, database, lines }: MatchingRequest): Promise<void> {
  try {
    const keeper = await opened.of(database)
    answer({ kind: 'matched', request, matches: matchList(lines, await keeper.current()) })
  } catch (error) {
    opened.forget(database)
    answer({ kind: 'failed', request, message: error instanceof Error ? error.message : String(error) })
  }
}

const Numbered = v.object({ request: v.number() })

addEventListener('message', ({ data }) => {
  const parsed = v.safeParse(RequestSchema, data)
  if (parsed.success) return void respond(parsed.output)
  // Whoever waits for an answer gets one.
  const asked = v.safeParse(Numbered, data)
  if (asked.success) answer({ kind: 'failed', request: asked.output.request, message: 'The request was not understood' })
})

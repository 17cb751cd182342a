import * as v from 'valibot'
import { BakkieDatabase } from '#data/database/database.ts'
import { matchList } from '#shared/domain/matching/match.ts'
import { MatcherKeeper } from './keeper.ts'
import type { MatchingAnswer, MatchingRequest } from './protocol.ts'
import { RequestSchema } from './protocol.ts'

const running = new Map<string, MatcherKeeper>()

async function keeperOf(name: string): Promise<MatcherKeeper> {
  const known = running.get(name)
  if (known !== undefined) return known
  const db = new BakkieDatabase('own', { name })
  // The database is deleted or upgraded: whoever asks next opens it anew.
  db.on('versionchange', () => {
    running.delete(name)
    db.close()
  })
  await db.open()
  const keeper = new MatcherKeeper(db)
  running.set(name, keeper)
  return keeper
}

const answer = (message: MatchingAnswer): void => postMessage(message)

async function respond({ request, database, lines }: MatchingRequest): Promise<void> {
  try {
    const keeper = await keeperOf(database)
    answer({ kind: 'matched', request, matches: matchList(lines, await keeper.current()) })
  } catch (error) {
    running.delete(database)
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

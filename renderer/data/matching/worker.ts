import { openedOnce } from '#data/database/openedOnce.ts'
import { answerRequests } from '#data/workers/answering.ts'
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
    throw error
  }
}

answerRequests(RequestSchema, respond)

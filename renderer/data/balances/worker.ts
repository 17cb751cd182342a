import { openedOnce } from '#data/database/openedOnce.ts'
import { chunksOf } from '#data/derived/chunks.ts'
import { answerRequests } from '#data/workers/answering.ts'
import { FactsKeeper } from './keeper.ts'
import type { BalancesAnswer, BalancesRequest } from './protocol.ts'
import { RequestSchema } from './protocol.ts'
import { BalancesWork } from './work.ts'

/** How many prepared rows cross at a time: a few milliseconds of the window's. */
const AT_ONCE = 250

const opened = openedOnce((db) => new BalancesWork(db, new FactsKeeper(db)))

const answer = (message: BalancesAnswer): void => postMessage(message)

async function prepare(work: BalancesWork, { request, rules, today }: BalancesRequest & { kind: 'prepare' }): Promise<void> {
  const { summaries, prompts, ...value } = await work.prepare(rules, today, (part) => answer({ kind: 'part', request, part }))
  for (const rows of chunksOf(summaries, AT_ONCE)) answer({ kind: 'rows', request, value: { summaries: rows, prompts: [] } })
  for (const rows of chunksOf(prompts, AT_ONCE)) answer({ kind: 'rows', request, value: { summaries: [], prompts: rows } })
  answer({ kind: 'prepared', request, value })
}

async function respond(asked: BalancesRequest): Promise<void> {
  const { request, today } = asked
  try {
    const work = await opened.of(asked.database)
    switch (asked.kind) {
      case 'everyone':
        return answer({ kind: 'everyone', request, value: await work.everyone(asked.wanted, today) })
      case 'entries': {
        const value = await work.entries(asked.wanted, asked.narrowing, today, asked.limit)
        return answer({ kind: 'entries', request, value })
      }
      case 'beside': {
        const value = await work.beside(asked.wanted, asked.show, today, asked.limit)
        return answer({ kind: 'beside', request, value })
      }
      case 'preview':
        return answer({ kind: 'preview', request, value: await work.preview(asked.rules, today) })
      case 'prepare':
        return await prepare(work, asked)
    }
  } catch (error) {
    opened.forget(asked.database)
    throw error
  }
}

answerRequests(RequestSchema, respond)

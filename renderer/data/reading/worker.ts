import * as v from 'valibot'
import type { ReadingAnswer } from './protocol.ts'
import { RequestSchema } from './protocol.ts'
import { readRequested } from './read.ts'

/** How often it says how far it is, in lines. */
const EVERY = 250

const answer = (message: ReadingAnswer): void => postMessage(message)

addEventListener('message', ({ data }) => {
  try {
    const request = v.parse(RequestSchema, data)
    const read = readRequested(request, (done, total) => {
      if (done % EVERY === 0) answer({ kind: 'progress', done, total })
    })
    answer({ kind: 'read', read })
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})

import * as balances from './balances.ts'
import * as importing from './importing.ts'
import * as matching from './matching.ts'
import * as network from './network.ts'
import * as prompts from './prompts.ts'
import * as reading from './reading.ts'
import * as records from './records.ts'
import * as search from './search.ts'

/** What a measurement calls in the page. */
export const bench = { ...balances, ...importing, ...matching, ...reading, ...search, ...records, ...network, ...prompts }
export type Bench = typeof bench

Object.assign(globalThis, { bench })

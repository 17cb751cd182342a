import * as search from './search.ts'

/** What a measurement calls in the page. */
export const bench = { ...search }
export type Bench = typeof bench

Object.assign(globalThis, { bench })

export { readGuestsApart } from './client.ts'
export type { ReadingOptions } from './client.ts'
export type { ReadingRequest } from './protocol.ts'

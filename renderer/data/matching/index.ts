export { matchEventGuests } from './client.ts'
export type { MatchingOptions } from './client.ts'

export { balancesOfEveryone } from './client.ts'
export type { BalancesClient } from './client.ts'
export type { EntriesOfEveryone, EntryOfSomeone, Everyone, Wanted } from './work.ts'

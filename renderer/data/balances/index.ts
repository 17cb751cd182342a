export { balancesOfEveryone } from './client.ts'
export type { BalancesClient } from './client.ts'
export type { BesideEveryone, BesideOfSomeone, BesideShown, EntriesOfEveryone, EntryOfSomeone, Everyone, Wanted } from './work.ts'

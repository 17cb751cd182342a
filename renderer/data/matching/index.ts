export { matchEventGuests } from './client.ts'
export type { MatchingOptions } from './client.ts'
export { onContactsChanged } from './contactsChanged.ts'

import type { Migration } from './migration.ts'

/**
 * The first schema. Indexes hold ids, dates and small enumerations only, never
 * names, tags, places or addresses, so that values can be encrypted later
 * without a new schema (a source's id is a hash of its kind and key).
 */
export const version1: Migration = {
  version: 1,
  stores: {
    rules: 'id',
    profile: 'id',
    contacts: 'id, status, tier, met.throughId, *aliases',
    relations: 'id, contactId, otherId',
    needs: 'id, owner, kind',
    meetings: 'id, date, [state+date], eventId, groupId',
    participations: 'id, meetingId, contactId, [contactId+date]',
    notes: 'id, date, *contactIds, eventId',
    favours: 'id, contactId, state, [state+due], doneOn, forContactId, meetingId, eventId',
    introductions: 'id, *contactIds, state, meetingId, eventId',
    followUps: 'id, contactId, [state+due], meetingId, eventId',
    events: 'id, date',
    guests: 'id, eventId, contactId',
    planRows: 'id, eventId, contactId, groupId',
    groups: 'id, kind, status',
    memberships: 'id, groupId, contactId',
    strategy: 'id',
    reviews: 'id, subject, date',
    promptStates: 'id, contactId, snoozedUntil',
    savedViews: 'id',
    sources: 'id, contactId',
    summaries: 'id, status, turnsOn, dueOn, lastMet',
    prompts: 'id, contactId, from, until',
    changes: 'seq, target',
    operations: '[seq+n], [table+id]',
    meta: 'key',
  },
}

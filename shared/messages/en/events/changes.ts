/** What a change to an event was, for the toast, the undo command and the history; spread into `changes.ts`. */
export const eventChanges = {
  event: {
    added: 'Made the event {{name}}',
    updated: 'Changed {{name}}',
    deleted: 'Deleted the event {{name}}',
  },
  guest: {
    added: 'Put {{name}} on the list of {{event}}',
    updated: 'Changed the guest {{name}}',
    removed: 'Took {{name}} off the guest list',
    reviewed: 'Looked at the guest {{name}}',
    met: 'Met {{name}}',
    notMet: 'Did not meet {{name}}',
    metUnknown: 'Not known whether you met {{name}}',
  },
  guests: {
    added_one: 'Put {{count}} guest on the list of {{event}}',
    added_other: 'Put {{count}} guests on the list of {{event}}',
    removed_one: 'Took {{count}} guest off the list',
    removed_other: 'Took {{count}} guests off the list',
    reviewed_one: 'Looked at {{count}} guest',
    reviewed_other: 'Looked at {{count}} guests',
    met_one: 'Met {{count}} guest',
    met_other: 'Met {{count}} guests',
    notMet_one: 'Did not meet {{count}} guest',
    notMet_other: 'Did not meet {{count}} guests',
    metUnknown_one: 'Not known whether you met {{count}} guest',
    metUnknown_other: 'Not known whether you met {{count}} guests',
  },
  debrief: { saved: 'Looked back on {{name}}', added: 'Added to the look back on {{name}}' },
} as const

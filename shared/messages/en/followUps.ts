/** The follow-up form. */
export const followUps = {
  command: { add: 'Plan a follow-up' },
  form: {
    add: 'A follow-up',
    edit: 'Change a follow-up',
    who: 'For whom',
    whoMissing: 'For whom is it?',
    newPerson: 'Becomes a new contact',
    what: 'What',
    whatHint: 'Send the article about Porto',
    whatMissing: 'What do you want to do?',
    due: 'Day',
    dueMissing: 'On which day?',
    time: 'Time',
    done: 'Done',
    drop: 'No longer needed',
    reopen: 'To be done after all',
    gone: 'This follow-up is no longer here. Undo brings it back.',
  },
  when: {
    words: 'When',
    hint: 'in two weeks',
    unread: 'No day found in these words yet.',
    or: 'Or pick a day',
    past: 'Choose a day after today.',
  },
} as const

/** Notes: dated remarks about people that are no meeting. */
export const notes = {
  add: 'Write a note',
  edit: 'Edit the note',
  text: 'What to remember',
  about: 'About whom',
  date: 'Day',
  tags: 'Tags',
  blank: 'Write something first.',
  nobody: 'Say whom it is about.',
  gone: { title: 'This note is no longer here', text: 'If you deleted it just now, Undo brings it back.' },
} as const

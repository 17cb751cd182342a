/** A message to someone, ready to copy or to open in the mail program; and that it was sent. */
export const messages = {
  title: 'A message to {{name}}',
  to: 'Message to {{name}}',
  toBoth: 'Message to {{first}} and {{second}}',
  subject: 'Subject',
  language: 'Language of the message',
  in: { en: 'In English', nl: 'In Dutch' },
  copy: 'Copy',
  copied: 'Copied',
  copiedLong: 'The message is on the clipboard.',
  notCopied: 'The message could not be copied. Select it and copy it by hand.',
  mail: 'Open in mail',
  tooLong: 'This message is too long for the mail program to take over, so it was copied: paste it there.',
  noMail: 'No e-mail address noted: copy it and send it as you like.',
  noMailSome: 'No e-mail address of {{name}} is noted.',
  afresh: 'Back to the suggested text',
  ownWords: 'Your own words are left as you wrote them.',
  sent: 'I sent it',
  sentHint: 'Logs a message with {{name}} today.',
  /** Saying no to what one was asked; declined in the same step. */
  decline: {
    title: 'Declining kindly',
    copy: 'Copy and decline',
    mail: 'Mail and decline',
    only: 'Decline without a message',
  },
  gone: 'What this message was about is no longer there.',
} as const

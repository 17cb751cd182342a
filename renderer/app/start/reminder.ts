import type { Reminder } from '#data/engine/reminder.ts'
import type { Text } from '../i18n/keys.ts'

/** How many first names a notification says. */
const NAMED = 3

/** The daily notification: names where the settings allow them, else how many. */
export const reminderInWords = ({ count, firstNames }: Reminder, text: Text, language: string) => {
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(firstNames.slice(0, NAMED))
  const rest = count - Math.min(firstNames.length, NAMED)
  const body =
    firstNames.length === 0
      ? text('shell.reminder.people', { count })
      : rest > 0
        ? text('shell.reminder.namedAndMore', { names: firstNames.slice(0, NAMED).join(', '), count: rest })
        : text('shell.reminder.named', { names })
  return { title: text('shell.reminder.title'), body }
}

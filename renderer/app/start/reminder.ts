import type { DueReminder } from '#data/engine/dueReminder.ts'
import type { Reminder } from '#data/engine/engine.ts'
import type { DailyReminder } from '#data/engine/reminder.ts'
import { reasonText } from '#shared/domain/prompts/reason.ts'
import { decimalsOf } from '#shared/domain/records/currency.ts'
import type { Money } from '#shared/domain/records/values.ts'
import { isTextKey } from '../changes/label.ts'
import type { Text } from '../i18n/keys.ts'

/** How many first names, and how many reasons, a notification says. */
const NAMED = 3

/** A notification: what it is about where the settings allow names, else how many. */
export const reminderInWords = (reminder: Reminder, text: Text, locale: string) =>
  reminder.kind === 'today'
    ? { title: text('shell.reminder.title'), body: namesInWords(reminder, text, locale) }
    : { title: text('shell.reminder.dueTitle'), body: reasonsInWords(reminder, text, locale) }

const namesInWords = ({ count, firstNames }: DailyReminder, text: Text, locale: string): string => {
  const rest = count - Math.min(firstNames.length, NAMED)
  if (firstNames.length === 0) return text('shell.reminder.people', { count })
  if (rest > 0) return text('shell.reminder.namedAndMore', { names: firstNames.slice(0, NAMED).join(', '), count: rest })
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(firstNames.slice(0, NAMED))
  return text('shell.reminder.named', { names })
}

const reasonsInWords = ({ count, reasons }: DueReminder, text: Text, locale: string): string => {
  if (reasons.length === 0) return text('shell.reminder.due', { count })
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const words = {
    text: (key: string, values: Readonly<Record<string, string | number>>) => {
      const path = key.replace(':', '.')
      return isTextKey(path) ? text(path, values) : ''
    },
    day: (day: string) => format.format(new Date(`${day}T12:00:00Z`)),
    money: ({ amount, currency }: Money) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(
        amount / 10 ** decimalsOf(currency),
      ),
  }
  const said = reasons.slice(0, NAMED).map((reason) => reasonText(reason, words))
  const rest = reasons.length - said.length
  return [...said, ...(rest > 0 ? [text('shell.reminder.andMore', { count: rest })] : [])].join('\n')
}

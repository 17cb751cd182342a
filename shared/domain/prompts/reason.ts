import { addMonths, daysBetween } from '../calendar/days.ts'
import type { MeetingKind } from '../records/meeting.ts'
import type { Day, Money } from '../records/values.ts'
import type { Prompt, Reason, ReasonValues } from './prompt.ts'

/** The reason of a prompt as of a day: how far ahead, today, or how long ago, where the prompt has a day to tell it from. */
export function reasonOn(prompt: Prompt, today: Day): Reason {
  const group = prompt.reason.key.replace(/\.any$/, '')
  const as = (when: string, count?: number): Reason => ({
    key: `${group}.${when}`,
    values: count === undefined ? prompt.reason.values : { ...prompt.reason.values, count },
  })
  if (prompt.rule === 'keep-in-touch' && prompt.longestOn !== undefined && prompt.reason.values.date !== undefined) {
    const { count, unit } = longAgo(prompt.reason.values.date, today)
    return as(LAST_IN_TOUCH[today > prompt.longestOn ? 'pastLongest' : 'pastIdeal'][unit], count)
  }
  const day = prompt.on ?? (prompt.rule === 'did-it-happen' ? undefined : prompt.due)
  if (day === undefined) return prompt.reason
  const ahead = daysBetween(today, day)
  if (ahead === 0) return as('today')
  return ahead > 0 ? as('ahead', ahead) : as('ago', -ahead)
}

/** The sentence for each way of saying how long ago it was. */
const LAST_IN_TOUCH = {
  pastIdeal: { days: 'pastIdeal', months: 'pastIdealMonths', years: 'pastIdealYears' },
  pastLongest: { days: 'pastLongest', months: 'pastLongestMonths', years: 'pastLongestYears' },
} as const

/** How long ago as people say it: days until two calendar months are full, then whole months, from two years on whole years. */
function longAgo(from: Day, today: Day): { readonly count: number; readonly unit: 'days' | 'months' | 'years' } {
  const months = wholeMonths(from, today)
  if (months < 2) return { count: daysBetween(from, today), unit: 'days' }
  return months < 24 ? { count: months, unit: 'months' } : { count: Math.trunc(months / 12), unit: 'years' }
}

/** How many calendar months fit between two days; what began on the 31st is full on the last day of a shorter month. */
function wholeMonths(from: Day, to: Day): number {
  const [year = 0, month = 0] = to.split('-').map(Number)
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const touched = (year - fromYear) * 12 + month - fromMonth
  return addMonths(from, touched) > to ? touched - 1 : touched
}

/** How a screen says things: a text of the catalogue (namespace and key) with values, and a day in the user's locale. */
export interface ReasonWords {
  readonly text: (key: string, values: Readonly<Record<string, string | number>>) => string
  readonly day: (day: Day) => string
  readonly money: (money: Money) => string
}

/** The key of a meeting's kind inside a sentence ("the walk", "de wandeling"). */
export const meetingKey = (kind: MeetingKind): string => `prompts:meeting.${kind}`

/** The sentence a reason is, in the user's language. */
export function reasonText({ key, values }: Reason, words: ReasonWords): string {
  const { date, meeting, label, sum, ...rest } = values
  return words.text(`prompts:reason.${key}`, {
    ...rest,
    ...(sum === undefined ? {} : { what: sumText(sum, words) }),
    ...(label === undefined ? {} : { label }),
    ...(date === undefined ? {} : { date: words.day(date) }),
    ...(meeting === undefined ? {} : { meeting: words.text(meetingKey(meeting), {}) }),
  })
}

/** A sum on loan: "€29.50 of €50.00", behind the thing it was lent with. */
function sumText({ left, whole, item }: NonNullable<ReasonValues['sum']>, words: ReasonWords): string {
  const amount =
    whole === undefined ? words.money(left) : words.text('prompts:leftOf', { left: words.money(left), sum: words.money(whole) })
  return item === undefined ? amount : `${item}, ${amount}`
}

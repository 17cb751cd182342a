import { clausesOf } from './clause.ts'
import type { Money } from '../../domain/records/values.ts'
import { PAY } from './pay.ts'
import type { Span } from './reading.ts'
import { addPart, openText, TAKEN, type Work } from './work.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  "euro's": 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pond: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  chf: 'CHF',
  frank: 'CHF',
  francs: 'CHF',
  '¥': 'JPY',
  yen: 'JPY',
  sek: 'SEK',
  dkk: 'DKK',
  nok: 'NOK',
}
/** Currencies without minor unit (ISO 4217). */
const WHOLE = new Set(['JPY'])

const AMOUNT = '(?<amount>\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{2})?|\\d+(?:[.,]\\d{1,2})?)(?:,-)?'
const BEFORE = new RegExp(`(?<![\\p{L}\\d])(?<sign>[€£$¥]|eur|usd|gbp|chf)\\s?${AMOUNT}(?![\\d%])`, 'u')
const AFTER = new RegExp(
  `(?<![\\p{L}\\d.,])${AMOUNT}\\s?(?<sign>[€£$¥]|euro'?s?|eur|pounds?|pond|quid|gbp|dollars?|usd|chf|francs|frank|yen|sek|dkk|nok)(?![\\p{L}\\d])(?: (?<cents>\\d{2})(?![\\p{L}\\d:.]))?`,
  'u',
)

/** The whole and the minor part of a written amount; three digits after a mark are thousands, in every locale. */
function minorUnits(amount: string, currency: string): number {
  const decimals = /[.,](\d{1,2})$/u.exec(amount)
  const whole = (decimals === null ? amount : amount.slice(0, decimals.index)).replaceAll(/[.,]/gu, '')
  if (WHOLE.has(currency)) return Number(whole)
  return Number(whole) * 100 + Number((decimals?.[1] ?? '0').padEnd(2, '0'))
}

export interface FoundMoney {
  readonly start: number
  readonly end: number
  readonly money: Money
}

/** The first amount with a currency in a folded text. */
export function findMoney(text: string, dollar = 'USD'): FoundMoney | undefined {
  const [before, after] = [BEFORE.exec(text), AFTER.exec(text)]
  const match = before === null || (after !== null && after.index < before.index) ? after : before
  const { amount, sign, cents } = match?.groups ?? {}
  if (match === null || amount === undefined || sign === undefined) return undefined
  const currency = sign === '$' ? dollar : SIGNS[sign]
  if (currency === undefined) return undefined
  const minor = minorUnits(amount, currency) + Number(cents ?? 0)
  if (!Number.isSafeInteger(minor)) return undefined
  return { start: match.index, end: match.index + match[0].length, money: { amount: minor, currency } }
}

const DOLLARS: Readonly<Record<string, string>> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD' }

/** Which dollar a bare `$` is: that of the rules, else of the locale's region. */
export function dollarOf(locale: string, currency: string | undefined): string {
  if (currency !== undefined && ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'].includes(currency)) return currency
  return DOLLARS[/-([A-Z]{2})\b/u.exec(locale)?.[1] ?? ''] ?? 'USD'
}

/** An amount without its sign, beside the paying of it: "4,20, ik betaald", "ik trakteerde 27,50". */
const BARE = /(?<![\p{L}\d.,:/])(\d{1,4}),(\d{2})(?![\d:])(?! ?(?:uur|u|h|m|km|%))/u
const PAID = new RegExp(`(?<![\\p{L}])(?:${PAY})(?![\\p{L}])`, 'u')

function findBare(work: Work, currency: string): FoundMoney | undefined {
  const open = openText(work)
  const match = PAID.test(work.text) ? BARE.exec(open) : null
  if (match === null) return undefined
  const amount = Number(match[1]) * 100 + Number(match[2])
  return { start: match.index, end: match.index + match[0].length, money: { amount, currency } }
}

/** An amount that is lent, put in or asked for is not the bill: "wants to borrow 500 euros", "stort €25.000". */
const OTHER =
  /^(?:borrow|borrows|borrowed|borrowing|lend|lends|lent|lnet|loan|loaned|loans|lenen|leen|leent|leende|geleend|uitgeleend|invest|invests|invested|investeert|investeerde|stort|stortte|doneert|doneerde|schenkt|donates?|donated|sponsort|budget|owes?|owed|schuldig|subsidie|salaris|salary|omzet|revenue|raising|raised|ronde|huur|rent|per|offerte|quote|fundraise|ton|tonnetje|terugbetalen|terugbetaalt|voorschieten)$/u

/** What is open, without the clauses that speak of other money. */
function withoutOther(work: Work): string {
  let open = openText(work)
  for (const clause of clausesOf(work)) {
    const words = work.tokens.slice(clause.from, clause.to)
    if (!words.some(({ text }) => OTHER.test(text)) || words.some(({ text }) => PAID.test(text))) continue
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
    open = open.slice(0, start) + TAKEN.repeat(end - start) + open.slice(end)
  }
  return open
}

/** Where amounts stand in a folded text, with a sign or, as "18,40", without. */
export const amountSpans = (text: string): Span[] =>
  [BEFORE, AFTER, BARE].flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern.source, 'gu'))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  )

/** The whole bill. A second amount stays in the note. */
export function readMoney(work: Work, dollar: string, currency = 'EUR'): void {
  const found = findMoney(withoutOther(work), dollar)
  if (found !== undefined) return addPart(work, 'money', found, found.money)
  const bare = findBare(work, currency)
  if (bare !== undefined) addPart(work, 'money', bare, bare.money, 'asked')
}

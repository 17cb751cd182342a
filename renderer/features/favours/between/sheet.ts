import type { Format, Text } from '#app/i18n/index.ts'
import * as v from 'valibot'
import type { BetweenTwo } from '#data/queries/betweenTwo.ts'
import type { Shareable } from '#shared/domain/favours/betweenUs.ts'
import { PartialDateSchema } from '#shared/domain/records/values.ts'
import { aheadWords, loanWords, pastWords, whoWords, withWords } from './words.ts'

/** One line of the page: when, who for whom, and what. */
export interface SheetLine {
  readonly id: string
  readonly when?: string
  readonly who: string
  /** Done by one for the other, rather than together. */
  readonly isFavour: boolean
  readonly what: string
  /** Cups and amounts, when they are asked for. */
  readonly figures?: string
}

export interface SheetSection {
  readonly id: 'past' | 'onLoan' | 'ahead'
  readonly title: string
  /** What was, by year; the rest without. */
  readonly parts: readonly { readonly year?: string; readonly lines: readonly SheetLine[] }[]
}

/** The page between me and a contact, in words alone. */
export interface Sheet {
  readonly title: string
  readonly lead: string
  readonly sections: readonly SheetSection[]
  readonly balance?: string
}

/** What the page is made with. */
export interface SheetOptions {
  readonly t: Text
  readonly format: Format
  readonly withCups: boolean
  /** Lines the user left out. */
  readonly without: ReadonlySet<string>
}

/** The page in words, in the language of its texts; sections with nothing in them are left out. */
export function sheetOf({ between, name, me }: BetweenTwo, { t, format, withCups, without }: SheetOptions): Sheet {
  const line =
    (words: typeof pastWords, who = whoWords) =>
    (one: Shareable) => {
      const figures = withCups ? figuresOf(one, t, format) : ''
      return {
        id: one.id,
        who: who(one, t),
        isFavour: one.doer !== 'both',
        what: words(one, t, { format, withCups }),
        ...(figures !== '' && { figures }),
      }
    }
  const kept = (list: readonly Shareable[], prefix: string) =>
    list.filter((one) => !without.has(prefix + one.id)).map((one) => ({ ...one, id: prefix + one.id }))
  const past = kept(between.past, '')
  const pastLine = line(pastWords)
  const years = [...new Set(past.map(({ day }) => day?.slice(0, 4) ?? ''))]
  const first = past[0]?.day
  const sections: SheetSection[] = [
    {
      id: 'past',
      title: t('betweenUs.sheet.past'),
      parts: years.map((year) => ({
        year,
        lines: past
          .filter(({ day }) => day?.startsWith(year))
          .map((one) => ({ ...pastLine(one), ...(one.day && { when: withoutYear(one.day, format) }) })),
      })),
    },
    {
      id: 'onLoan',
      title: t('betweenUs.sheet.onLoan'),
      parts: [{ lines: kept(between.onLoan, 'loan ').map(line(loanWords, withWords)) }],
    },
    {
      id: 'ahead',
      title: t('betweenUs.sheet.ahead'),
      parts: [{ lines: kept(between.ahead, 'ahead ').map(line(aheadWords)) }],
    },
  ]
  const { mine, theirs } = between.balance
  return {
    title: t('betweenUs.sheet.title', { name, me: me ?? t('betweenUs.sheet.me') }),
    lead:
      first === undefined
        ? t('betweenUs.sheet.begins')
        : t('betweenUs.sheet.since', { date: format.partialDate(v.parse(PartialDateSchema, first)) }),
    sections: sections.filter(({ parts }) => parts.some(({ lines }) => lines.length > 0)),
    ...(withCups && {
      balance: t('betweenUs.sheet.balance', { mine: format.cupsInWords(mine), theirs: format.cupsInWords(theirs) }),
    }),
  }
}

/** The page as plain text, to be sent along. */
export function sheetText({ title, lead, sections, balance }: Sheet): string {
  const parts = sections.map((section) => [
    section.title,
    ...section.parts.flatMap(({ year, lines }) => [
      ...(year === undefined ? [] : ['', year]),
      ...lines.map(({ when, who, what, figures }) => {
        const words = figures === undefined ? what : `${what} (${figures})`
        return `- ${when === undefined ? '' : `${when} · `}${who}: ${words}`
      }),
    ]),
  ])
  const whole = [[title, lead], ...parts, ...(balance === undefined ? [] : [[balance]])]
  return `${whole.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function withoutYear(day: string, format: Format): string {
  return format.partialDate(v.parse(PartialDateSchema, `-${day.slice(4)}`))
}

function figuresOf({ cups, money = [] }: Shareable, t: Text, format: Format): string {
  const sum = (cups?.mine ?? 0) + (cups?.theirs ?? 0)
  return [
    ...(sum > 0 ? [format.cupsInWords(sum)] : []),
    ...money.map((paid) =>
      t(paid.by === 'me' ? 'betweenUs.sheet.paidByMe' : 'betweenUs.sheet.paidByYou', { amount: format.money(paid.money) }),
    ),
  ].join(' · ')
}

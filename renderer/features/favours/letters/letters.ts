import type { Format, Text } from '#app/i18n/index.ts'
import { lentOf, outstandingSum } from '#shared/domain/favours/loans.ts'
import { entersOn } from '#shared/domain/favours/favours.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { PartialDateSchema } from '#shared/domain/records/values.ts'
import * as v from 'valibot'

/** Whom a text is to, and from whom. */
export interface Correspondents {
  /** What one calls them. */
  readonly name: string
  /** My own name, when I gave it. */
  readonly me?: string | undefined
}

/** Words and formats of the language a text is in. */
export interface LetterWords {
  readonly t: Text
  readonly format: Format
}

/** A kind text to ask for what is on loan, or to bring back what I borrowed. */
export function loanLetter(favour: Favour, today: Day, who: Correspondents, { t, format }: LetterWords): string {
  const sum = outstandingSum(favour, today)
  const { item } = lentOf(favour, today)
  const isSum = item === undefined && sum !== undefined
  const keys = {
    given: isSum ? 'favours.letter.askBackSum' : 'favours.letter.askBackItem',
    received: isSum ? 'favours.letter.bringBackSum' : 'favours.letter.bringBackItem',
  } as const
  const what = isSum ? format.money(sum) : (item ?? favour.what)
  const since = format.partialDate(v.parse(PartialDateSchema, entersOn(favour) ?? favour.on))
  return signed(t(keys[favour.direction], { name: who.name, what, date: since }), who)
}

/** A kind text to say that I will not do it. */
export function declineLetter(favour: Favour, who: Correspondents, { t }: LetterWords): string {
  return signed(t('favours.letter.decline', { name: who.name, what: favour.what }), who)
}

function signed(text: string, { me }: Correspondents): string {
  return me === undefined ? text : `${text}\n\n${me}`
}

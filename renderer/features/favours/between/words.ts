import type { Format, Text } from '#app/i18n/index.ts'
import type { Shareable } from '#shared/domain/favours/betweenUs.ts'

/** How the page shows what it holds. */
export interface Shown {
  readonly format: Format
  /** Whether cups and amounts are wanted; without them a sum is "a sum". */
  readonly withCups: boolean
}

type Of<Kind extends Shareable['kind']> = Extract<Shareable, { readonly kind: Kind }>

/** Who did or does it for whom. */
export function whoWords({ doer }: Shareable, t: Text): string {
  return t(`betweenUs.sheet.who.${doer}`)
}

/** With whom of us something on loan is. */
export function withWords({ doer }: Shareable, t: Text): string {
  return t(doer === 'me' ? 'betweenUs.sheet.who.withYou' : 'betweenUs.sheet.who.withMe')
}

/** What was done. */
export function pastWords(line: Shareable, t: Text, shown: Shown): string {
  const { format } = shown
  switch (line.kind) {
    case 'meeting':
      return meetingWords(line, t, shown)
    case 'favour':
      return favourWords(line, t, shown)
    case 'loan': {
      const what = lentWords(line, t, shown)
      return line.returnedOn === undefined
        ? t('betweenUs.sheet.lent', { what })
        : t('betweenUs.sheet.lentAndBack', { what, date: format.shortDay(line.returnedOn) })
    }
    case 'introduction':
      return t(line.doer === 'me' ? 'betweenUs.sheet.introducedYou' : 'betweenUs.sheet.introducedMe', { name: line.to })
  }
}

/** What is still to come: a promise with the day it was promised for, while that lies ahead. */
export function aheadWords(line: Shareable, t: Text, shown: Shown): string {
  const { format } = shown
  const what = aheadWhat(line, t, shown)
  if (line.day === undefined) return what
  return t(line.kind === 'meeting' ? 'betweenUs.sheet.on' : 'betweenUs.sheet.by', { what, date: format.day(line.day) })
}

function aheadWhat(line: Shareable, t: Text, shown: Shown): string {
  if (line.kind === 'introduction')
    return t(line.doer === 'me' ? 'betweenUs.sheet.introduceYou' : 'betweenUs.sheet.introduceMe', { name: line.to })
  if (line.kind !== 'favour' || line.asked === undefined) return pastWords(line, t, shown)
  const what = favourWords(line, t, shown)
  return t(line.doer === 'me' ? 'betweenUs.sheet.askedByYou' : 'betweenUs.sheet.askedByMe', { what })
}

/** What is on loan, since when, and by when it is promised back. */
export function loanWords(line: Shareable, t: Text, shown: Shown): string {
  const { format } = shown
  if (line.kind !== 'loan') return pastWords(line, t, shown)
  const what = t('betweenUs.sheet.sinceDay', { what: lentWords(line, t, shown), date: format.shortDay(line.since) })
  return line.day === undefined ? what : t('betweenUs.sheet.backBy', { what, date: format.day(line.day) })
}

function meetingWords({ meetingKind, place, others, treat }: Of<'meeting'>, t: Text, { format }: Shown): string {
  return [
    t(`betweenUs.sheet.meeting.${meetingKind}`),
    ...(place === undefined ? [] : [place]),
    ...(others.length === 0 ? [] : [t('betweenUs.sheet.withOthers', { names: format.list(others) })]),
    ...(treat === undefined ? [] : [t(`betweenUs.sheet.treat.${treat}`)]),
  ].join(', ')
}

/** The user's own words are as typed, of themselves and for themselves: in quotation marks they read as a note. */
function favourWords({ what: said, sum, onBehalf, arranged }: Of<'favour'>, t: Text, { format, withCups }: Shown): string {
  const what =
    sum === undefined ? t('betweenUs.sheet.quoted', { what: said }) : withCups ? format.money(sum) : t('betweenUs.sheet.aSum')
  if (arranged) return t('betweenUs.sheet.arranged', { what })
  if (onBehalf === undefined) return what
  const { name, askedBy } = onBehalf
  return t(askedBy === 'them' ? 'betweenUs.sheet.forAtYourRequest' : 'betweenUs.sheet.forAtMyRequest', { what, name })
}

function lentWords({ item, sum, left, saysSum }: Of<'loan'>, t: Text, { format, withCups }: Shown): string {
  const quoted = item === undefined ? undefined : t('betweenUs.sheet.quoted', { what: item })
  if (sum === undefined) return quoted ?? ''
  if (!withCups) return [saysSum ? undefined : quoted, t('betweenUs.sheet.aSum')].filter((part) => part !== undefined).join(', ')
  const isSaid = saysSum && left === undefined
  const amount = left
    ? t('betweenUs.sheet.leftOf', { left: format.money(left), sum: format.money(sum) })
    : isSaid
      ? undefined
      : format.money(sum)
  return [quoted, amount].filter((part) => part !== undefined).join(', ')
}

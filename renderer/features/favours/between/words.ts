import type { Format, Text } from '#app/i18n/index.ts'
import type { Shareable } from '#shared/domain/favours/betweenUs.ts'

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
export function pastWords(line: Shareable, t: Text, format: Format): string {
  switch (line.kind) {
    case 'meeting':
      return meetingWords(line, t, format)
    case 'favour':
      return favourWords(line, t)
    case 'loan': {
      const what = lentWords(line, format)
      return line.returnedOn === undefined
        ? t('betweenUs.sheet.lent', { what })
        : t('betweenUs.sheet.lentAndBack', { what, date: format.shortDay(line.returnedOn) })
    }
    case 'introduction':
      return t(line.doer === 'me' ? 'betweenUs.sheet.introducedYou' : 'betweenUs.sheet.introducedMe', { name: line.to })
  }
}

/** What is still to come: a promise with the day it was promised for, while that lies ahead. */
export function aheadWords(line: Shareable, t: Text, format: Format): string {
  const what = aheadWhat(line, t, format)
  if (line.day === undefined) return what
  return t(line.kind === 'meeting' ? 'betweenUs.sheet.on' : 'betweenUs.sheet.by', { what, date: format.day(line.day) })
}

function aheadWhat(line: Shareable, t: Text, format: Format): string {
  if (line.kind === 'introduction')
    return t(line.doer === 'me' ? 'betweenUs.sheet.introduceYou' : 'betweenUs.sheet.introduceMe', { name: line.to })
  if (line.kind !== 'favour' || line.asked === undefined) return pastWords(line, t, format)
  const what = favourWords(line, t)
  return t(line.doer === 'me' ? 'betweenUs.sheet.askedByYou' : 'betweenUs.sheet.askedByMe', { what })
}

/** What is on loan, since when, and by when it is promised back. */
export function loanWords(line: Shareable, t: Text, format: Format): string {
  if (line.kind !== 'loan') return pastWords(line, t, format)
  const what = t('betweenUs.sheet.sinceDay', { what: lentWords(line, format, t), date: format.shortDay(line.since) })
  return line.day === undefined ? what : t('betweenUs.sheet.backBy', { what, date: format.day(line.day) })
}

function meetingWords({ meetingKind, place, others, treat }: Of<'meeting'>, t: Text, format: Format): string {
  return [
    t(`betweenUs.sheet.meeting.${meetingKind}`),
    ...(place === undefined ? [] : [place]),
    ...(others.length === 0 ? [] : [t('betweenUs.sheet.withOthers', { names: format.list(others) })]),
    ...(treat === undefined ? [] : [t(`betweenUs.sheet.treat.${treat}`)]),
  ].join(', ')
}

function favourWords({ what, onBehalf, arranged }: Of<'favour'>, t: Text): string {
  if (arranged) return t('betweenUs.sheet.arranged', { what })
  if (onBehalf === undefined) return what
  const { name, askedBy } = onBehalf
  return t(askedBy === 'them' ? 'betweenUs.sheet.forAtYourRequest' : 'betweenUs.sheet.forAtMyRequest', { what, name })
}

function lentWords({ item, sum, left }: Of<'loan'>, format: Format, t?: Text): string {
  const isPart = t && sum && left && left.amount < sum.amount
  const amount = isPart
    ? t('betweenUs.sheet.leftOf', { left: format.money(left), sum: format.money(sum) })
    : sum && format.money(sum)
  return [item, amount].filter((part) => part !== undefined).join(', ')
}

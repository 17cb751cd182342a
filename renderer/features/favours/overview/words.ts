import type { Format, Text } from '#app/i18n/index.ts'
import { loanText } from '#app/loans/loanText.ts'
import type { Between } from '#data/queries/betweenUs.ts'
import type { NamedParty } from '#data/queries/names.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { Favour } from '#shared/domain/records/favour.ts'

/** How it stands between us: "You promised", "Has on loan from you". */
export function howText(row: Between, t: Text): string {
  switch (row.kind) {
    case 'favour':
      return t(favourKey(row.favour))
    case 'loan':
      return t(row.favour.direction === 'given' ? 'favours.overview.lent' : 'favours.overview.borrowed')
    case 'introduction':
      return [
        t(`introductions.state.${row.introduction.state}`),
        row.by.kind === 'me' ? t('introductions.byMe') : t('introductions.byThem', { name: partyText(row.by, t) }),
      ].join(' ')
    case 'follow-up':
      return t('favours.overview.followUp')
  }
}

/** With whom it is; of an introduction, those brought together. */
export function nameText(row: Between, t: Text): string {
  if (row.kind !== 'introduction') return row.contact?.name ?? t('favours.overview.someone')
  return t('introductions.between', { first: partyText(row.parties[0], t), second: partyText(row.parties[1], t) })
}

/** What it is about, in its own words. */
export function whatText(row: Between, t: Text, format: Format, today: Day): string {
  switch (row.kind) {
    case 'favour':
      return row.favour.what
    case 'loan':
      return loanRowText(row.favour, today, t, format)
    case 'introduction':
      return row.introduction.why ?? ''
    case 'follow-up':
      return row.followUp.what
  }
}

/** A sum that was lent without a thing keeps what it was for: "Money for the train, €75.00 of €125.00". */
function loanRowText(favour: Favour, today: Day, t: Text, format: Format): string {
  const text = loanText(favour, today, t, format)
  return favour.loan?.item === undefined && favour.loan?.money !== undefined ? `${favour.what}, ${text}` : text
}

/** Whom a favour is for, when it was asked for another. */
export function forText(row: Between, t: Text): string | undefined {
  if (row.kind !== 'favour' && row.kind !== 'loan') return undefined
  if (row.forWhom === undefined) return undefined
  const key = row.favour.direction === 'given' ? 'favours.page.forAtTheirRequest' : 'favours.page.forAtMyRequest'
  return t(key, { other: row.forWhom.name, name: nameText(row, t) })
}

function partyText(party: NamedParty, t: Text): string {
  if (party.kind === 'me') return t('introductions.me')
  return party.name === '' ? t('favours.overview.someone') : party.name
}

function favourKey({ direction, state, loan }: Favour) {
  // Among what is closed a loan stands as what it was: lent once.
  if (loan && state === 'done') return direction === 'given' ? 'favours.overview.lentOnce' : 'favours.overview.borrowedOnce'
  const keys = {
    given: { asked: 'askedOfMe', promised: 'promisedTo', done: 'didFor', declined: 'notFor' },
    received: { asked: 'askedOfThem', promised: 'promisedByThem', done: 'didByThem', declined: 'notByThem' },
  } as const
  return `favours.overview.${keys[direction][state]}` as const
}

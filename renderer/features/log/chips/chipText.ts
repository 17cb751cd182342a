import type { Format, Text } from '#app/i18n/index.ts'
import type {
  FavourReading,
  FollowUpReading,
  IntroductionReading,
  InvitedReading,
  PartyReading,
  PersonRef,
  ReturnReading,
  TreatReading,
} from '#shared/language/log/reading.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { daysBetween } from '#shared/domain/calendar/days.ts'
import { capitalOf } from '../draft/capital.ts'
import type { AnyItem } from '../draft/draft.ts'

/** What the words of a chip are made with. */
export interface Words {
  readonly t: Text
  readonly format: Format
  readonly today: Day
}

/** What a chip says: a muted word for what it is, and its value. */
export interface ChipWords {
  readonly kind?: string
  readonly text: string
}

/** The words of one chip. */
export function chipWords(item: AnyItem, words: Words): ChipWords {
  const { t, format } = words
  switch (item.kind) {
    case 'kind':
      return { text: t(`meetings.kind.${item.value}`) }
    case 'person':
      return { kind: t('log.chip.with'), text: personInWords(item.value, t) }
    case 'date':
      return { text: dayInWords(item.value, words) }
    case 'time':
      return { text: item.value }
    case 'place':
      return { kind: t('log.chip.at'), text: item.value }
    case 'treated':
      return { text: treatInWords(item.value, words) }
    case 'invited':
      return { text: invitedInWords(item.value, words) }
    case 'money':
      return { text: format.money(item.value) }
    case 'minutes':
      return { text: format.minutes(item.value) }
    case 'favour':
      return favourInWords(item.value, words)
    case 'introduction':
      return introductionInWords(item.value, words)
    case 'followUp':
      return followUpInWords(item.value, words)
    case 'returned':
      return returnedInWords(item.value, words)
    case 'tag':
      return { text: `#${item.value}` }
  }
}

/** A name; one that becomes a new contact says so. */
export const personInWords = (ref: PersonRef, t: Text): string =>
  ref.kind === 'new' ? t('log.chip.newPerson', { name: ref.name }) : ref.name

const partyInWords = (party: PartyReading, t: Text): string => (party.kind === 'me' ? t('log.me') : personInWords(party, t))

/** "yesterday", else "Tuesday 17 Nov". */
export function dayInWords(day: Day, { format, today }: Words): string {
  return Math.abs(daysBetween(today, day)) <= 1 ? format.relative(day) : format.day(day)
}

export function treatInWords(treat: TreatReading, { t, format }: Words): string {
  switch (treat.kind) {
    case 'me':
      return t('log.treated.me')
    case 'participants':
      return t('log.treated.they', {
        names: format.list(treat.who.map((ref) => personInWords(ref, t))),
        count: treat.who.length,
      })
    case 'split':
      return t('log.treated.split')
    case 'other':
      return treat.name === undefined ? t('log.treated.other') : t('log.treated.they', { names: treat.name, count: 1 })
    case 'nobody':
      return t('log.treated.nobody')
  }
}

export function invitedInWords(invited: InvitedReading, { t, format }: Words): string {
  if (invited.kind !== 'participants') return t(`log.invited.${invited.kind}`)
  return t('log.invited.they', {
    names: format.list(invited.who.map((ref) => personInWords(ref, t))),
    count: invited.who.length,
  })
}

export function favourInWords(favour: FavourReading, words: Words): ChipWords {
  const { t } = words
  const name = personInWords(favour.whom, t)
  const kind = favour.loan
    ? t(favour.direction === 'given' ? 'log.favour.lent' : 'log.favour.borrowed', { name })
    : t(`log.favour.${favour.direction}.${favour.state}`, { name })
  const capital = capitalOf(favour)
  const parts = [
    favour.what === '' ? t('log.favour.something') : favour.what,
    favour.forWhom && t('log.favour.for', { name: personInWords(favour.forWhom, t) }),
    favour.due && t('log.by', { date: dayInWords(favour.due, words) }),
    favour.cups && words.format.cupsInWords(favour.cups),
    capital && t(`favours.capital.${capital}`),
  ]
  return { kind, text: parts.filter((part) => part !== undefined).join(' · ') }
}

export function introductionInWords({ by, parties, state }: IntroductionReading, { t }: Words): ChipWords {
  // "Anna introduces me to Carla", whichever of the two was named first.
  const [first, second] = parties[1].kind === 'me' ? [parties[1], parties[0]] : parties
  const who = by.kind === 'me' ? 'byMe' : first.kind === 'me' ? 'ofMe' : 'by'
  const kind = t(`log.introduction.${state}.${who}`, {
    ...(by.kind !== 'me' && { name: personInWords(by, t) }),
    first: partyInWords(first, t),
  })
  return { kind, text: t('log.introduction.to', { name: partyInWords(second, t) }) }
}

export function followUpInWords({ what, whom, due, time }: FollowUpReading, words: Words): ChipWords {
  const { t, format } = words
  const when = format.dayTime(due, time)
  const text = what === '' ? when : `${what} · ${when}`
  return { kind: whom === undefined ? t('log.followUp.chip') : t('log.followUp.with', { name: personInWords(whom, t) }), text }
}

/** "back to Anna: the drill", "back from Bob: 50 euros · €20 of it". */
export function returnedInWords({ by, whom, what, loan, money }: ReturnReading, { t, format }: Words): ChipWords {
  const kind = t(`log.returned.${by}`, { name: personInWords(whom, t) })
  const item = loan?.item ?? what
  const parts = [item === '' ? t('log.favour.something') : item, money && format.money(money)]
  return { kind, text: parts.filter((part) => part !== undefined && part !== '').join(' · ') }
}

import type { Format, Text } from '#app/i18n/index.ts'
import { loanText } from '#app/loans/loanText.ts'
import { isOutstanding } from '#shared/domain/favours/favours.ts'
import type { Saying } from '#shared/domain/events/briefing/openers.ts'
import { firstWords, type MeetingBrief, type PersonBrief } from '#shared/domain/events/briefing/person.ts'
import type { Tie } from '#shared/domain/events/briefing/ties.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { namedGathering, phraseLanguageOf } from '#shared/language/phrases/gathering.ts'
import { atPlace, kindAtPlace } from '#shared/language/phrases/place.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'

/** What the words of the briefing are made with. */
export interface Wording {
  readonly t: Text
  readonly format: Format
  readonly today: Day
  /** The day of the event. */
  readonly day: Day
  readonly nameOf: (id: ContactId) => string | undefined
  readonly relation: (kind: string) => string
}

/** Something to say aloud, in quotation marks; what it is about, in the user's own few words, stands before it. */
export function saidInWords({ say, values, day }: Saying, { t, format }: Wording): string {
  const language = phraseLanguageOf(format.locale)
  const { event, before, place, topic, what } = values
  const words = t(`events.talk.${say}`, {
    ...values,
    ...(event !== undefined && { event: namedGathering(event, language) }),
    ...(before !== undefined && { before: namedGathering(before, language) }),
    ...(place !== undefined && { at: atPlace(place, language) }),
    ...(day !== undefined && { when: format.day(day) }),
  })
  const said = t('events.briefing.said', { words })
  const about = topic ?? what
  return about === undefined ? said : `${capitalised(about)}: ${said}`
}

const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** A meeting on one line: "Coffee at Dudok, 17 Nov 2026". */
export function meetingInWords({ meeting }: MeetingBrief, { t, format }: Wording): string {
  const kind = meeting.kind === 'other' ? t('events.briefing.met') : t(`meetings.kind.${meeting.kind}`)
  const what = meeting.where === undefined ? kind : kindAtPlace(kind, meeting.where, phraseLanguageOf(format.locale))
  return `${what}, ${format.shortDay(meeting.date)}`
}

/** A favour that is open, or a loan to come back. */
export function favourInWords(favour: Favour, { t, format, today }: Wording): string {
  if (isOutstanding(favour, today)) return t('events.briefing.giveBack', { what: loanText(favour, today, t, format) })
  const what = t(`events.briefing.${favour.state === 'asked' ? 'asked' : 'promised'}`, { what: favour.what })
  return favour.due === undefined ? what : t('events.briefing.by', { what, date: format.day(favour.due) })
}

/** A birthday about the day of the event: "Birthday today", or its day. */
export function birthdayInWords(birthday: Day, { t, format, today, day }: Wording): string {
  if (birthday === today) return t('events.briefing.birthdayToday')
  return birthday === day ? t('events.briefing.birthdayThen') : t('events.briefing.birthday', { date: format.day(birthday) })
}

/** What I still do for someone, and what they still do for me. */
export interface OpenWords {
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
}

/** Everything open between me and someone, on the side of who is to do it: favours, loans, introductions and follow-ups. */
export function openInWords(person: PersonBrief, wording: Wording): OpenWords {
  const { open, followUps, introductions, contact } = person
  const { t, format } = wording
  const introduced = introductions.flatMap(({ by, parties }) => {
    const isMine = by.kind === 'me'
    if (!isMine && by.id !== contact.id) return []
    const other = parties.find((party) => party.kind !== 'me' && !(party.kind === 'contact' && party.id === contact.id))
    const name = other?.kind === 'contact' ? wording.nameOf(other.id) : other?.kind === 'name' ? other.name : undefined
    if (name === undefined) return []
    return [{ isMine, words: t(isMine ? 'events.briefing.introduce' : 'events.briefing.introduceYou', { name }) }]
  })
  return {
    mine: [
      ...open.given.map((favour) => favourInWords(favour, wording)),
      ...followUps.map(({ what, due }) => t('events.briefing.by', { what, date: format.day(due) })),
      ...introduced.filter(({ isMine }) => isMine).map(({ words }) => words),
    ],
    theirs: [
      ...open.received.map((favour) => favourInWords(favour, wording)),
      ...introduced.filter(({ isMine }) => !isMine).map(({ words }) => words),
    ],
  }
}

/** What says that two know each other. */
function tieInWords(tie: Tie, { t, relation }: Wording): string {
  switch (tie.kind) {
    case 'relation':
      return t(`events.briefing.tie.${tie.is}`, { words: relation(tie.words).toLocaleLowerCase() })
    case 'met-through':
      return t('events.briefing.tie.through')
    case 'introduced':
      return t(tie.byMe ? 'events.briefing.tie.introducedByMe' : 'events.briefing.tie.introduced')
    case 'meetings':
      return t('events.briefing.tie.meetings', { count: tie.count })
    case 'events':
      return t('events.briefing.tie.events', { event: tie.name })
  }
}

/** So many of those they know are named. */
const ACQUAINTANCES = 6

/** Whom of the guests they know, and by what: "Bob (brother)". */
export function knowsInWords({ knows }: PersonBrief, wording: Wording): string[] {
  const named = knows.slice(0, ACQUAINTANCES).flatMap(({ id, ties: [first] }) => {
    const name = wording.nameOf(id)
    return name === undefined ? [] : [first === undefined ? name : `${name} (${tieInWords(first, wording)})`]
  })
  const more = knows.length - ACQUAINTANCES
  return more > 0 ? [...named, wording.t('events.briefing.andMore', { count: more })] : named
}

/** The names of those they know, in short. */
export function acquaintedInWords({ knows }: PersonBrief, { nameOf, t }: Wording): string[] {
  const names = knows.slice(0, ACQUAINTANCES).flatMap(({ id }) => nameOf(id) ?? [])
  const more = knows.length - ACQUAINTANCES
  return more > 0 ? [...names, t('events.briefing.andMore', { count: more })] : names
}

/** Whom to bring them together with, and why. */
export function bringTogetherInWords({ toIntroduce, contact }: PersonBrief, { t, nameOf }: Wording): string[] {
  return toIntroduce.flatMap(({ asker, giver, ask, offer }) => {
    const isAsker = asker === contact.id
    const name = nameOf(isAsker ? giver : asker)
    if (name === undefined) return []
    return [
      isAsker
        ? t('events.briefing.withGiver', { name, offer: offer.text })
        : t('events.briefing.withAsker', { name, ask: ask.text }),
    ]
  })
}

/** An ask or offer, with what of mine fits it. */
export function needInWords({ need, fits }: PersonBrief['asks'][number], { t }: Wording): string {
  if (fits === undefined) return need.text
  const mine = t(need.kind === 'ask' ? 'events.briefing.iCanHelp' : 'events.briefing.theyCanHelp', { text: fits.text })
  return `${need.text} (${mine})`
}

/** What they do and where: "Director, Rabobank". */
export const positionInWords = ({ summary: { role, organisation } }: Pick<PersonBrief, 'summary'>): string =>
  [role, organisation].filter((part) => part !== undefined).join(', ')

/** The first words of a meeting's note, fewer of them where space is scarce. */
export const noteInShort = (words: string): string => firstWords(words, 10)

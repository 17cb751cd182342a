import { callName } from '#shared/domain/prompts/callName.ts'
import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import {
  acquaintedInWords,
  bringTogetherInWords,
  meetingInWords,
  needInWords,
  noteInShort,
  openInWords,
  saidInWords,
  type Wording,
} from '../words.ts'

/** What is said of someone under one word. */
export interface CompactLine {
  readonly term: string
  readonly said: string
}

/** What to know of someone in a few lines, what matters most first: paper cuts off what does not fit. */
export function compactLines(person: PersonBrief, wording: Wording): CompactLine[] {
  const { t } = wording
  const { contact, nextTime, meetings, asks, offers, openers } = person
  const { mine, theirs } = openInWords(person, wording)
  const [last] = meetings
  const words = last?.words === undefined ? '' : `. ${noteInShort(last.words)}`
  return [
    { term: t('events.briefing.bringUp'), said: nextTime.map(({ text }) => text).join('; ') },
    { term: t('events.briefing.iDo'), said: mine.join('; ') },
    { term: t('events.briefing.theyDo', { name: callName(contact) }), said: theirs.join('; ') },
    {
      term: t('events.briefing.lastTime'),
      said: last === undefined ? t('events.briefing.neverMet') : meetingInWords(last, wording) + words,
    },
    { term: t('events.briefing.beginShort'), said: saidInWords(openers.talked, wording) },
    { term: t('events.briefing.asks'), said: asks.map((ask) => needInWords(ask, wording)).join('; ') },
    { term: t('events.briefing.bringTogether'), said: bringTogetherInWords(person, wording).join('; ') },
    { term: t('events.briefing.knows'), said: acquaintedInWords(person, wording).join(', ') },
    { term: t('events.briefing.offers'), said: offers.map((offer) => needInWords(offer, wording)).join('; ') },
  ].filter(({ said }) => said !== '')
}

import { callName } from '#shared/domain/prompts/callName.ts'
import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import { comingInWords } from '../../eventText.ts'
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
  const { contact, guest, nextTime, meetings, asks, offers, openers } = person
  const { mine, theirs } = openInWords(person, wording)
  const [last] = meetings
  const words = last?.words === undefined ? '' : `. ${noteInShort(last.words)}`
  return [
    { term: t('events.briefing.coming'), said: guest === undefined ? '' : comingInWords(guest, t) },
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

/** So much of one guest there is room for on paper: lines, and letters on each. */
const ROOM = { lines: 5, letters: 56 } as const

/**
 * Which lines fit on paper whole, what matters most first: one that does not is
 * left out there rather than broken off. The first is always among them.
 */
export function linesThatFit(lines: readonly CompactLine[]): ReadonlySet<CompactLine> {
  const fit = new Set<CompactLine>()
  let left: number = ROOM.lines
  for (const line of lines) {
    const height = Math.ceil((line.term.length + 1 + line.said.length) / ROOM.letters)
    if (height > left && fit.size > 0) continue
    fit.add(line)
    left -= height
  }
  return fit
}

import * as v from 'valibot'
import { ContactIdSchema, DaySchema, InstantSchema } from '#shared/domain/records/values.ts'
import { parseName } from '#shared/language/names/parse.ts'
import { logPeople, type LogPerson } from '#shared/language/log/people.ts'
import type { InvitedReading, LogReading, PartyReading, PersonRef, TreatReading } from '#shared/language/log/reading.ts'
import { readLog } from '#shared/language/log/readLog.ts'

/** The networker of the worked sentences: Monday 23 November 2026, ten in the morning in Amsterdam. */
export const NOW = v.parse(InstantSchema, '2026-11-23T09:00:00.000Z')

const person = (name: string, lastMet: string, more: Partial<LogPerson> = {}): LogPerson => ({
  id: v.parse(ContactIdSchema, name),
  name: parseName(name),
  lastMet: v.parse(DaySchema, lastMet),
  ...more,
})

export const PEOPLE: readonly LogPerson[] = [
  person('Anna de Vries', '2026-10-01'),
  person('Bob Smit', '2026-09-01'),
  person('Jan Jansen', '2026-08-01'),
  person('Eva Mulder', '2026-08-03', { pronouns: 'zij/haar' }),
  person('Tom Bakker', '2026-08-02', { pronouns: 'hij/hem' }),
  person('Mark Visser', '2026-07-01'),
  person('Will Turner', '2026-07-01'),
  person('April Jones', '2026-07-01'),
  person('Mei Lin', '2026-07-01'),
  person("Kees van 't Hof", '2026-06-01'),
  person('Sophie van der Berg', '2026-06-01', { nickname: 'Fie' }),
  person('Pieter Post', '2026-05-01'),
  person('Pieter de Graaf', '2026-11-01'),
  person('Zoë Öztürk', '2026-04-01'),
]
const people = logPeople(PEOPLE)

export const read = (text: string, ignored: readonly string[] = []): LogReading =>
  readLog(text, { now: NOW, locale: 'nl-NL', timeZone: 'Europe/Amsterdam', people, ignored })

const dot = (confidence: string): string => (confidence === 'asked' ? '?' : '')
const who = (ref: PersonRef): string => (ref.kind === 'new' ? `+${ref.name}` : ref.name)
const party = (ref: PartyReading): string => (ref.kind === 'me' ? 'me' : who(ref))
const invite = (value: InvitedReading): string => (value.kind === 'participants' ? value.who.map(who).join('+') : value.kind)
const treat = (value: TreatReading): string => (value.kind === 'participants' ? value.who.map(who).join('+') : value.kind)

/** A reading in one short line a field; `?` marks what is asked, `+` a new person, `|` alternatives. */
export function outline(reading: LogReading): Record<string, string> {
  const lines: Record<string, string> = {}
  const put = (key: string, value: string): void => {
    if (value !== '') lines[key] = value
  }
  put('kind', reading.kind === undefined ? '' : reading.kind.value + dot(reading.kind.confidence))
  put(
    'who',
    reading.people.map((p) => who(p.value) + dot(p.confidence) + p.alternatives.map((a) => `|${who(a)}`).join('')).join(', '),
  )
  put('date', reading.date === undefined ? '' : reading.date.value + dot(reading.date.confidence))
  put('time', reading.time?.value ?? '')
  put('place', reading.place === undefined ? '' : reading.place.value + dot(reading.place.confidence))
  put('treat', reading.treated === undefined ? '' : treat(reading.treated.value) + dot(reading.treated.confidence))
  put('invited', reading.invited === undefined ? '' : invite(reading.invited.value) + dot(reading.invited.confidence))
  put('money', reading.money === undefined ? '' : `${reading.money.value.currency} ${reading.money.value.amount}`)
  put('minutes', reading.minutes === undefined ? '' : reading.minutes.value + dot(reading.minutes.confidence))
  put(
    'favours',
    reading.favours
      .map(({ value: f, confidence, alternatives }) => {
        const day = f.due === undefined ? (f.doneOn === undefined ? '' : ` on ${f.doneOn}`) : ` by ${f.due}`
        const others = alternatives.map((a) => `|${who(a.whom)}`).join('')
        return `${f.direction} ${f.state}${f.loan === true ? ' loan' : ''} "${f.what}" ${who(f.whom)}${dot(confidence)}${others}${day}`
      })
      .join('; '),
  )
  put(
    'introductions',
    reading.introductions
      .map(
        ({ value: i, confidence }) =>
          `${party(i.by)}: ${party(i.parties[0])}-${party(i.parties[1])} ${i.state}${i.madeOn === undefined ? '' : ` on ${i.madeOn}`}${dot(confidence)}`,
      )
      .join('; '),
  )
  put(
    'followUps',
    reading.followUps
      .map(
        ({ value: f, confidence }) =>
          `${f.due}${f.time === undefined ? '' : ` ${f.time}`}${f.what === '' ? '' : ` "${f.what}"`}${f.whom === undefined ? '' : ` ${who(f.whom)}`}${dot(confidence)}`,
      )
      .join('; '),
  )
  put('tags', reading.tags.map((t) => t.value).join(' '))
  put('note', reading.note)
  put('state', reading.state === 'planned' ? 'planned' : '')
  return lines
}

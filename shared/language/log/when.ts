import type { Day } from '../../domain/records/values.ts'
import { findTime } from './clock.ts'
import { findDate } from './dates/find.ts'
import type { DayPart } from './dates/found.ts'
import { addPart, claimGlue, openText, type Work } from './work.ts'

/** Words that say the meeting is still to come, so that a bare weekday is the next one. */
const AHEAD = /\b(gepland|plan(nen)?|afgesproken|ingepland|planned|scheduled|staat (?:er )?gepland)\b/u

/** When the meeting was, or will be; lies in the past unless the words say otherwise. Answers the part of the day named. */
export function readWhen(work: Work, today: Day): DayPart | undefined {
  const ahead = AHEAD.exec(openText(work))
  const date = findDate(openText(work), today, ahead === null ? 'past' : 'future')
  if (date !== undefined) addPart(work, 'date', date, date.day, date.confidence, date.alternatives)
  if (ahead !== null && date !== undefined) claimGlue(work, { start: ahead.index, end: ahead.index + ahead[0].length })

  const kind = work.parts.find((part) => part.kind === 'kind')?.value
  const time = findTime(openText(work), {
    ...(date?.part === undefined ? {} : { part: date.part }),
    evening: kind === 'dinner' || kind === 'drinks',
  })
  if (time !== undefined) {
    addPart(work, 'time', time, time.time, 'sure', time.alternatives)
    if (time.minutes !== undefined && !work.parts.some((part) => part.kind === 'minutes'))
      work.parts.push({ kind: 'minutes', value: time.minutes, span: time, confidence: 'sure', alternatives: [] })
  }
  return date?.part
}

import { Dexie } from 'dexie'
import type { Data } from '#data/data.ts'
import { present } from '#data/derived/facts.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import { fitsItself, fittingRows, type MeetingCriteria } from './meetingCriteria.ts'
import type { MeetingRow } from './meetingRows.ts'

/** Which meetings the list shows. */
export interface MeetingSearch extends MeetingCriteria {
  /** How many times "show earlier ones" was asked, from 1: each looks `PAGE` rows and `REACH` meetings further. */
  readonly depth: number
}

/** What was found. */
export interface FoundMeetings {
  /** Planned ones, the first coming first. */
  readonly planned: readonly MeetingRow[]
  /** Those that happened, the latest first. */
  readonly happened: readonly MeetingRow[]
  /** Whether there may be earlier ones. */
  readonly hasMore: boolean
}

/** Rows a step shows more. */
export const PAGE = 50
/** Meetings a step looks through at most: a search for rare words must not read 100,000 rows at once. */
const REACH = 2_000
const CHUNK = 250

/** The meetings that fit, a step at a time. */
export async function findMeetings(data: Data, search: MeetingSearch): Promise<FoundMeetings> {
  const planned = search.state === 'happened' ? [] : await plannedMeetings(data, search)
  if (search.state === 'planned') return { planned, happened: [], hasMore: false }
  const wanted = search.depth * PAGE
  const happened: MeetingRow[] = []
  let seen = 0
  for (; happened.length <= wanted && seen < search.depth * REACH; seen += CHUNK) {
    const { meetings, isLast } = await chunkFrom(data, search, seen)
    const right = meetings.filter((meeting) => meeting.state === 'happened' && fitsItself(meeting, search))
    if (right.length > 0) happened.push(...(await fittingRows(data, right, search)))
    if (isLast) return { planned, happened: happened.slice(0, wanted), hasMore: happened.length > wanted }
  }
  return { planned, happened: happened.slice(0, wanted), hasMore: true }
}

/** Planned meetings that fit, the first coming first. */
export async function plannedMeetings(data: Data, criteria: MeetingCriteria): Promise<MeetingRow[]> {
  const rows = await data.db.meetings
    .where('[state+date]')
    .between(['planned', Dexie.minKey], ['planned', Dexie.maxKey])
    .toArray()
  const right = rows.filter((meeting) => fitsItself(meeting, criteria))
  if (right.length === 0) return []
  const { contactId } = criteria
  const found = await fittingRows(data, right, criteria)
  return found
    .filter(({ participants }) => contactId === undefined || participants.some(({ id }) => id === contactId))
    .sort((a, b) => order(when(a.meeting), when(b.meeting)))
}

/** Some meetings, the latest first, from a place in the whole row of them: of the contact's own when one is given. */
async function chunkFrom({ db }: Data, { contactId }: MeetingCriteria, seen: number) {
  if (contactId === undefined) {
    const meetings = await db.meetings
      .where('[state+date]')
      .between(['happened', Dexie.minKey], ['happened', Dexie.maxKey])
      .reverse()
      .offset(seen)
      .limit(CHUNK)
      .toArray()
    return { meetings, isLast: meetings.length < CHUNK }
  }
  const parts = await db.participations
    .where('[contactId+date]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .reverse()
    .offset(seen)
    .limit(CHUNK)
    .toArray()
  const meetings: Meeting[] = present(await db.meetings.bulkGet(parts.map((part) => part.meetingId)))
  return { meetings, isLast: parts.length < CHUNK }
}

const when = ({ date, time }: Meeting): string => `${date} ${time ?? ''}`
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

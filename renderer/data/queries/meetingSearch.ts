import { Dexie } from 'dexie'
import type { Data } from '#data/data.ts'
import { fold } from '#shared/language/fold.ts'
import type { Meeting, MeetingKind } from '#shared/domain/records/meeting.ts'
import type { MeetingRow } from './meetingRows.ts'
import { withParticipants } from './meetingRows.ts'

/** Which meetings the list shows. */
export interface MeetingSearch {
  /** Every word must be in names, place, topics, tags or note. */
  readonly text?: string | undefined
  readonly kind?: MeetingKind | undefined
  readonly state?: Meeting['state'] | undefined
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
    const chunk = await data.db.meetings
      .where('[state+date]')
      .between(['happened', Dexie.minKey], ['happened', Dexie.maxKey])
      .reverse()
      .offset(seen)
      .limit(CHUNK)
      .toArray()
    const right = ofKind(chunk, search)
    if (right.length > 0) happened.push(...(await fitting(data, right, search)))
    if (chunk.length < CHUNK) return { planned, happened: happened.slice(0, wanted), hasMore: happened.length > wanted }
  }
  return { planned, happened: happened.slice(0, wanted), hasMore: true }
}

async function plannedMeetings(data: Data, search: MeetingSearch): Promise<MeetingRow[]> {
  const rows = await data.db.meetings
    .where('[state+date]')
    .between(['planned', Dexie.minKey], ['planned', Dexie.maxKey])
    .toArray()
  const right = ofKind(rows, search)
  if (right.length === 0) return []
  const found = await fitting(data, right, search)
  return found.sort((a, b) => order(when(a.meeting), when(b.meeting)))
}

const when = ({ date, time }: Meeting): string => `${date} ${time ?? ''}`
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const ofKind = (meetings: readonly Meeting[], { kind }: MeetingSearch): readonly Meeting[] =>
  kind === undefined ? meetings : meetings.filter((meeting) => meeting.kind === kind)

/**
 * Those in which every word is. Never called without meetings: where it then
 * reads nothing, awaiting it makes a live query lose sight of what is read next.
 */
async function fitting({ db }: Data, meetings: readonly Meeting[], { text }: MeetingSearch): Promise<MeetingRow[]> {
  const rows = await withParticipants(db, meetings)
  const words = fold(text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => saidIn(row).includes(word)))
}

function saidIn({ meeting, participants }: MeetingRow): string {
  const { where = '', topics, tags, note = '' } = meeting
  return fold([...participants.map(({ name }) => name), where, ...topics, ...tags, note].join(' '))
}

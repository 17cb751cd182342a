import * as v from 'valibot'
import { addDays, daysBetween } from '../domain/calendar/days.ts'
import type { Meeting, MeetingKind } from '../domain/records/meeting.ts'
import type { ClockTime, Day } from '../domain/records/values.ts'
import { ClockTimeSchema, MeetingIdSchema, ParticipationIdSchema } from '../domain/records/values.ts'
import type { Chance } from './random.ts'
import type { Figure, Scene, Story } from './scene.ts'
import { workday, workdayBefore, writtenOn } from './scene.ts'
import { NOTES, PARTICIPANT_NOTES } from './texts.ts'
import { ORGANISATIONS, PLACES, TOPICS } from './world.ts'

/** The rhythm of a story: days between two meetings, and until when before today. */
const RHYTHM: Readonly<
  Record<Story, { readonly every: readonly [number, number]; readonly until: number; readonly most: number } | undefined>
> = {
  close: { every: [20, 45], until: 8, most: 40 },
  mutual: { every: [50, 110], until: 25, most: 22 },
  investing: { every: [25, 60], until: 12, most: 12 },
  indebted: { every: [60, 130], until: 35, most: 10 },
  'one-way': { every: [90, 160], until: 40, most: 9 },
  resting: { every: [40, 90], until: 460, most: 7 },
  new: { every: [1, 3], until: 0, most: 1 },
  'met-once': { every: [1, 3], until: 8, most: 1 },
  known: undefined,
}

/** Who treats, of 10 times: me, they, split, nobody, someone else. */
const TREATS: Readonly<Record<Story, readonly [number, number, number, number, number]>> = {
  close: [4, 3, 1, 1, 1],
  mutual: [4, 4, 1, 1, 0],
  investing: [8, 0, 1, 1, 0],
  indebted: [1, 8, 0, 1, 0],
  'one-way': [9, 0, 0, 1, 0],
  resting: [4, 3, 1, 1, 1],
  new: [3, 7, 0, 0, 0],
  'met-once': [5, 5, 0, 0, 0],
  known: [5, 5, 0, 0, 0],
}

const KINDS: readonly MeetingKind[] = [
  'coffee',
  'coffee',
  'coffee',
  'coffee',
  'lunch',
  'lunch',
  'drinks',
  'walk',
  'call',
  'call',
  'video',
  'message',
  'dinner',
  'other',
]
const TIMES: Readonly<Partial<Record<MeetingKind, readonly string[]>>> = {
  coffee: ['09:00', '09:30', '10:00', '10:30', '14:00', '15:30', '16:00'],
  lunch: ['12:00', '12:30', '13:00'],
  dinner: ['18:30', '19:00'],
  drinks: ['16:30', '17:00', '17:30'],
  walk: ['08:30', '13:00', '16:00'],
  call: ['11:00', '16:45'],
  video: ['10:00', '13:30'],
}
const MINUTES: Readonly<Record<MeetingKind, readonly number[]>> = {
  coffee: [45, 60, 75],
  lunch: [60, 75, 90],
  dinner: [120, 150, 180],
  drinks: [60, 90, 120],
  walk: [45, 60, 90],
  call: [10, 15, 20, 30],
  video: [30, 45],
  message: [5],
  event: [120, 180],
  other: [30, 60],
}
/** What it costs a head, in cents, at least and at most. */
const COSTS: Readonly<Partial<Record<MeetingKind, readonly [number, number]>>> = {
  coffee: [350, 850],
  lunch: [1400, 2800],
  dinner: [3200, 6500],
  drinks: [600, 1800],
}

const time = (text: string): ClockTime => v.parse(ClockTimeSchema, text)

/** The words of a meeting between me and someone, in their language. */
function noteFor(figure: Figure, chance: Chance): string {
  return chance
    .pick(NOTES[figure.language])
    .replace('{topic}', chance.pick(TOPICS))
    .replace('{org}', figure.contact.positions[0]?.organisation ?? chance.pick(ORGANISATIONS))
}

function placeFor(kind: MeetingKind, chance: Chance): string | undefined {
  if (kind === 'coffee' || kind === 'lunch' || kind === 'dinner' || kind === 'drinks' || kind === 'walk')
    return chance.pick(PLACES[kind])
  return undefined
}

function treatedBy(story: Story, kind: MeetingKind, figures: readonly Figure[], chance: Chance): Meeting['treated'] {
  if (kind === 'call' || kind === 'video' || kind === 'message' || kind === 'walk') return { kind: 'nobody' }
  let left = chance.between(0, 9)
  for (const [i, share] of TREATS[story].entries()) {
    if (left >= share) {
      left -= share
      continue
    }
    if (i === 0) return { kind: 'me' }
    if (i === 1) return { kind: 'participants', ids: figures.slice(0, 1).map((figure) => figure.contact.id) }
    if (i === 2) return { kind: 'split' }
    return i === 3 ? { kind: 'nobody' } : { kind: 'other', name: 'werkgever' }
  }
  return { kind: 'unknown' }
}

function invitedBy(story: Story, figures: readonly Figure[], chance: Chance): Meeting['invited'] {
  const mine = story === 'investing' || story === 'one-way' ? 0.95 : story === 'indebted' ? 0.05 : 0.5
  if (chance.is(0.1)) return { kind: 'unknown' }
  return chance.is(mine) ? { kind: 'me' } : { kind: 'participants', ids: figures.slice(0, 1).map((figure) => figure.contact.id) }
}

/** Puts one meeting and its participations among the rows. */
export function addMeeting(
  scene: Scene,
  figures: readonly Figure[],
  date: Day,
  given: { readonly kind?: MeetingKind; readonly state?: Meeting['state'] } = {},
): Meeting {
  const { chance, rows } = scene
  const [first] = figures
  const story = first?.story ?? 'mutual'
  const state = given.state ?? 'happened'
  const kind = given.kind ?? chance.pick(KINDS)
  const where = placeFor(kind, chance)
  const treated = state === 'planned' ? { kind: 'unknown' as const } : treatedBy(story, kind, figures, chance)
  const cost = COSTS[kind]
  const paid =
    cost !== undefined && state === 'happened' && treated.kind !== 'nobody' && treated.kind !== 'unknown' && chance.is(0.4)
  const timed = TIMES[kind]
  const meeting: Meeting = {
    id: v.parse(MeetingIdSchema, chance.id()),
    createdAt: writtenOn(state === 'planned' ? addDays(scene.today, -chance.between(1, 9)) : date),
    kind,
    state,
    date,
    ...(timed === undefined ? {} : { time: time(chance.pick(timed)), zone: 'Europe/Amsterdam' }),
    ...(where === undefined ? {} : { where }),
    invited: invitedBy(story, figures, chance),
    treated,
    ...(state === 'happened' && chance.is(0.7) ? { minutes: chance.pick(MINUTES[kind]) } : {}),
    ...(paid ? { money: { amount: chance.between(cost[0], cost[1]) * (figures.length + 1), currency: 'EUR' } } : {}),
    topics: chance.some(TOPICS, chance.between(0, 2)),
    tags: [],
    ...(first !== undefined && state === 'happened' && chance.is(0.55) ? { note: noteFor(first, chance) } : {}),
  }
  rows.meetings.push(meeting)
  for (const [order, figure] of figures.entries())
    rows.participations.push({
      id: v.parse(ParticipationIdSchema, chance.id()),
      meetingId: meeting.id,
      contactId: figure.contact.id,
      date,
      order,
      ...(figures.length > 1 && chance.is(0.2) ? { note: chance.pick(PARTICIPANT_NOTES[figure.language]) } : {}),
    })
  return meeting
}

/** Three years of meetings with one person, as their story has it. */
export function addHistory(scene: Scene, figure: Figure): void {
  const { chance, today } = scene
  const rhythm = RHYTHM[figure.story]
  if (rhythm === undefined) {
    if (chance.is(0.15)) addMeeting(scene, [figure], workdayBefore(addDays(today, -chance.between(40, 600))), { kind: 'message' })
    return
  }
  let day = figure.since
  for (let i = 0; i < rhythm.most; i += 1) {
    const last = daysBetween(day, today) <= Math.max(rhythm.until, 1)
    const date = figure.story === 'new' ? day : workday(day)
    if (daysBetween(date, today) < Math.min(rhythm.until, daysBetween(figure.since, today))) return
    const other = chance.pick(scene.figures)
    const joins = i > 0 && other !== figure && other.story === figure.story && daysBetween(other.since, date) >= 0
    const others = joins && chance.is(0.5) ? [other] : []
    addMeeting(scene, [figure, ...others], date, i === 0 ? { kind: chance.pick(['coffee', 'coffee', 'lunch']) } : {})
    if (last) return
    day = addDays(day, chance.between(rhythm.every[0], rhythm.every[1]))
  }
}

/** What is in the calendar: the coming ten days, and one of yesterday that asks whether it happened. */
export function addPlanned(scene: Scene): void {
  const { chance, today, figures } = scene
  const people = figures.filter(
    (figure) =>
      figure.contact.status === 'active' &&
      (figure.story === 'close' || figure.story === 'mutual' || figure.story === 'investing'),
  )
  const days = [-1, 1, 2, 2, 3, 5, 7, 9]
  for (const [i, ahead] of days.entries()) {
    const figure = people[i % Math.max(1, people.length)]
    if (figure === undefined) return
    const day = addDays(today, ahead)
    addMeeting(
      scene,
      ahead === 5
        ? [
            figure,
            ...chance.some(
              people.filter((each) => each !== figure),
              1,
            ),
          ]
        : [figure],
      ahead < 0 ? day : workday(day),
      {
        state: 'planned',
        kind: chance.pick(['coffee', 'coffee', 'lunch', 'call', 'walk']),
      },
    )
  }
}

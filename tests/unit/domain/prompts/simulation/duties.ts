import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Moment } from './calendar.ts'
import type { Person, World } from './world.ts'

/**
 * What must stand in the queue at a moment, told from the records and the product's
 * words alone: none of the rules' code is used, not even its calendar.
 */
export interface Duty {
  readonly what: string
  readonly contactId: ContactId
  readonly isIt: (prompt: Prompt) => boolean
  /** Must be on Today, whatever the limit, on a day off as well. */
  readonly mustShow: boolean
  /** May stand under the coming days. */
  readonly quiet: boolean
}

/** Days between two days, through the machine's own calendar. */
const apart = (from: string, to: string): number => numberOf(to) - numberOf(from)

const numbers = new Map<string, number>()

function numberOf(day: string): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const number = Math.round(Date.parse(day) / 86_400_000)
  numbers.set(day, number)
  return number
}

export function dutiesOf(world: World, moment: Moment): Duty[] {
  const duties: Duty[] = []
  for (const person of world.people.values()) {
    const { status, promptsPaused } = person.contact
    if (status !== 'active' || (promptsPaused !== undefined && (promptsPaused === 'always' || promptsPaused > moment.today)))
      continue
    duties.push(...promises(person, moment), ...followUps(person, moment), ...planned(person, moment))
    duties.push(...birthday(person, moment), ...inTouch(person, moment, world.rules))
  }
  return duties
}

function promises({ contact, favours }: Person, { today }: Moment): Duty[] {
  return favours.flatMap((favour): Duty[] => {
    const { id, direction, state, due, on, loan } = favour
    const base = { contactId: contact.id, quiet: false }
    if (loan?.returnBy !== undefined) {
      if (loan.returnedOn !== undefined || loan.returnBy > today) return []
      const isIt = (prompt: Prompt): boolean =>
        prompt.rule === 'loan' && 'favourId' in prompt.action && prompt.action.favourId === id
      return [{ ...base, what: `loan ${id} due ${loan.returnBy}`, isIt, mustShow: loan.returnBy === today }]
    }
    if (state !== 'promised' && state !== 'asked') return []
    const [rule, wait] =
      direction === 'given'
        ? (['my-promise', due === undefined ? 7 : 0] as const)
        : (['their-promise', due === undefined ? 21 : 7] as const)
    if (apart(due ?? on, today) < wait) return []
    const isIt = (prompt: Prompt): boolean => prompt.rule === rule && 'favourId' in prompt.action && prompt.action.favourId === id
    return [
      { ...base, what: `${rule} ${id} of ${on} due ${due ?? 'no day'}`, isIt, mustShow: direction === 'given' && due === today },
    ]
  })
}

function followUps({ contact, followUps: items }: Person, { today, now }: Moment): Duty[] {
  const paused = contact.promptsPaused
  return items
    .filter(
      ({ state, due, time }) =>
        state === 'open' && (due < today || (due === today && (time === undefined || time <= now || paused === today))),
    )
    .map(({ id, due }) => ({
      what: `follow-up ${id} due ${due}`,
      contactId: contact.id,
      isIt: ({ rule, action }) => rule === 'follow-up' && 'followUpId' in action && action.followUpId === id,
      mustShow: due === today,
      quiet: false,
    }))
}

function planned({ contact, meetings }: Person, { today }: Moment): Duty[] {
  return meetings
    .filter(({ meeting: { state, date } }) => state === 'planned' && date < today)
    .map(({ meeting: { id, date } }) => ({
      what: `planned meeting ${id} of ${date}`,
      contactId: contact.id,
      isIt: ({ rule, action }) => rule === 'did-it-happen' && 'meetingId' in action && action.meetingId === id,
      mustShow: false,
      quiet: false,
    }))
}

function birthday({ contact, meetings }: Person, { today }: Moment): Duty[] {
  const found = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(contact.birthday ?? '')
  if (found === null) return []
  const near = Number(today.slice(5, 7)) === 1 ? [-1, 0] : Number(today.slice(5, 7)) === 12 ? [0, 1] : [0]
  return near.flatMap((years): Duty[] => {
    const on = occurrence(Number(today.slice(0, 4)) + years, Number(found[2]), Number(found[3]))
    const away = apart(today, on)
    if (away > 7 || away < -3 || on.slice(0, 4) === found[1]) return []
    const met = meetings.some(({ meeting: { state, date } }) => state === 'happened' && date >= on)
    if (met) return []
    return [
      {
        what: `birthday on ${on}`,
        contactId: contact.id,
        isIt: (prompt) => prompt.rule === 'date' && prompt.on === on && prompt.id.includes(':birthday:'),
        mustShow: isShown(contact) && away <= 1,
        quiet: !isShown(contact) || away > 1,
      },
    ]
  })
}

const isShown = ({ tier }: Contact): boolean => tier === 'a' || tier === 'b'

/** The day of a month in a year: 29 February rolls over to March where there is none, and is then the day before. */
function occurrence(year: number, month: number, dayOfMonth: number): string {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  if (date.getUTCMonth() !== month - 1) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}

function inTouch({ contact, meetings, groups }: Person, { today }: Moment, { cadences }: Rules): Duty[] {
  const longest = longestOf(contact, groups, cadences)
  if (longest === undefined) return []
  let last: string | undefined
  for (const { meeting } of meetings) {
    if (meeting.state === 'happened' && (last === undefined || meeting.date > last)) last = meeting.date
  }
  const isPlanned = meetings.some(({ meeting: { state, date } }) => state === 'planned' && date >= today)
  if (last === undefined || isPlanned || apart(last, today) <= longest) return []
  return [
    {
      what: `keep in touch, last on ${last}, at the longest ${longest} days`,
      contactId: contact.id,
      isIt: ({ rule }) => rule === 'keep-in-touch',
      mustShow: false,
      quiet: false,
    },
  ]
}

/** The longest of the shortest: their own cadence, else the tier's or a group's. */
function longestOf({ cadence, tier }: Contact, groups: Person['groups'], cadences: Rules['cadences']): number | undefined {
  if (cadence === 'none') return undefined
  const ofTier = tier === undefined ? undefined : cadences[tier]
  const wanted =
    cadence === undefined ? [...(ofTier === undefined ? [] : [ofTier]), ...groups.map((group) => group.cadence)] : [cadence]
  const whole = wanted.map(({ ideal, longest }) => ({ ideal, longest: longest ?? 2 * ideal }))
  return whole.sort((a, b) => a.ideal - b.ideal || a.longest - b.longest)[0]?.longest
}

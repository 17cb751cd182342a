import type { Contact, Need } from '#shared/domain/records/contact.ts'
import { GroupSchema, StrategySchema } from '#shared/domain/records/gathering.ts'
import { ContactIdSchema } from '#shared/domain/records/values.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Chance } from '#shared/sample/random.ts'
import * as v from 'valibot'
import { contact, groupCadence, meeting, need } from '../../people.ts'
import { FIRST_DAY } from './calendar.ts'
import type { World } from './world.ts'

/** How many people of each tier somebody has, and how much happens to them. */
export interface Network {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly none: number
}

export const CITIES = ['Amsterdam', 'Utrecht', 'Den Haag', 'Groningen', 'Gent'] as const
export const THEMES = [
  'bestuur',
  'subsidie',
  'webshop',
  'vergaderruimte',
  'boekhouding',
  'fotografie',
  'stage',
  'drukwerk',
] as const

/** Fills a world with people whom one knew before: most were met in the half year before the first day. */
export function people(world: World, chance: Chance, network: Network): void {
  let n = 0
  for (const tier of ['a', 'b', 'c', 'none'] as const) {
    for (let left = network[tier]; left > 0; left -= 1) {
      n += 1
      const made = newContact(`c${n}`, chance, FIRST_DAY, tier === 'none' ? undefined : tier)
      const person = world.add(made)
      if (tier !== 'none' || chance.is(0.6)) {
        const date = addDays(FIRST_DAY, -chance.between(1, tier === 'a' ? 45 : 180))
        world.meet(meeting({ id: `before-${made.id}`, date, kind: chance.pick(['coffee', 'call', 'lunch']) }, [made.id]))
      }
      if (chance.is(0.12)) person.groups.push(groupCadence(chance.is(0.5) ? 'g1' : 'g2', chance.is(0.5) ? 60 : 120))
    }
  }
  for (const [at, months] of [3, 6, 12].entries()) {
    const group = {
      id: `g${at + 1}`,
      createdAt: `${FIRST_DAY}T09:00:00.000Z`,
      kind: 'circle',
      name: `Kring ${at}`,
      topics: [],
      reviewEveryMonths: months,
      status: 'active',
    }
    world.reviews.push({ of: { kind: 'group', group: v.parse(GroupSchema, group) } })
  }
  const strategy = v.parse(StrategySchema, { id: 'strategy', firstGroups: [], writtenOn: FIRST_DAY, reviewEveryMonths: 6 })
  world.reviews.push({ of: { kind: 'strategy', strategy } })
}

/** Somebody noted down on a day. */
export function newContact(id: string, chance: Chance, today: Day, tier?: Contact['tier']): Contact {
  return contact({
    id: v.parse(ContactIdSchema, id),
    createdAt: `${today}T09:00:00.000Z`,
    name: { given: `Naam${id}` },
    city: chance.pick(CITIES),
    ...(tier !== undefined && { tier }),
    ...(chance.is(0.7) && { birthday: birthdayOf(chance) }),
    ...(chance.is(0.1) && { dates: [{ kind: chance.pick(['wedding', 'job-start', 'other']), date: birthdayOf(chance) }] }),
    ...ownCadence(chance),
  })
}

function ownCadence(chance: Chance): Partial<Contact> {
  const part = chance.next()
  if (part < 0.04) return { cadence: 'none' }
  if (part < 0.08) return { cadence: { ideal: 45 } }
  return part < 0.11 ? { cadence: { ideal: 120, longest: 150 } } : {}
}

/** A birthday of any day, more often than chance 29 February or around the turn of the year; of every second one the year is not known. */
function birthdayOf(chance: Chance): string {
  const part = chance.next()
  const two = (value: number): string => `${value}`.padStart(2, '0')
  const ofYear =
    part < 0.05
      ? '02-29'
      : part < 0.1
        ? chance.pick(['12-31', '01-01'])
        : `${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`
  return chance.is(0.5) ? `--${ofYear}` : `${ofYear === '02-29' ? 1980 : chance.between(1950, 1999)}-${ofYear}`
}

/** An ask or offer of somebody, or mine. */
export function newNeed(id: string, chance: Chance, owner: Need['owner'], today: Day): Need {
  return need({ id, owner, kind: chance.is(0.5) ? 'ask' : 'offer', text: chance.pick(THEMES), openedOn: today })
}

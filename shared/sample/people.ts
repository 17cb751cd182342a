import * as v from 'valibot'
import { addDays } from '../domain/calendar/days.ts'
import type { Contact, Name, Tier } from '../domain/records/contact.ts'
import type { Day, PartialDate } from '../domain/records/values.ts'
import { ContactIdSchema, PartialDateSchema } from '../domain/records/values.ts'
import { fold } from '../language/fold.ts'
import type { NamePool } from './names.ts'
import { DUTCH, NICKNAMES, POOLS } from './names.ts'
import type { Chance } from './random.ts'
import type { Figure, Story } from './scene.ts'
import { writtenOn } from './scene.ts'
import { ABOUT, NEXT_TIME, VALUE } from './texts.ts'
import { CITIES, CITIES_ABROAD, ORGANISATIONS, ROLES, ROLES_ABROAD, TAGS } from './world.ts'

/** The stories of every 24 contacts in a row: all of them occur in the smallest network. */
const STORIES: readonly Story[] = [
  ...(['close', 'mutual', 'indebted', 'one-way', 'investing', 'new', 'met-once', 'mutual'] as const),
  ...(['resting', 'known', 'close', 'mutual', 'investing', 'known', 'indebted', 'resting'] as const),
  ...(['mutual', 'known', 'one-way', 'known', 'investing', 'resting', 'known', 'known'] as const),
]

/** Days ago on which a story began, at the latest and at the earliest. */
const BEGAN: Readonly<Record<Story, readonly [number, number]>> = {
  close: [900, 1090],
  mutual: [400, 1090],
  investing: [150, 500],
  indebted: [200, 900],
  'one-way': [800, 1090],
  resting: [700, 1090],
  new: [1, 4],
  'met-once': [10, 25],
  known: [30, 1090],
}

const TIERS: Readonly<Record<Story, readonly (Tier | 'none')[]>> = {
  close: ['a'],
  mutual: ['a', 'b', 'b'],
  investing: ['b', 'b', 'c'],
  indebted: ['b', 'c'],
  'one-way': ['b', 'c'],
  resting: ['c', 'none'],
  new: ['none', 'b'],
  'met-once': ['none'],
  known: ['none', 'none', 'c'],
}

const partial = (text: string): PartialDate => v.parse(PartialDateSchema, text)
const two = (n: number): string => String(n).padStart(2, '0')

function poolFor(chance: Chance): NamePool {
  let left = chance.next()
  for (const [pool, share] of POOLS) {
    if (left < share) return pool
    left -= share
  }
  return DUTCH
}

function nameFrom(pool: NamePool, she: boolean, chance: Chance): Name {
  const [first = '', second] = chance.pick(pool.families).split('|')
  const [before, family] = second === undefined ? ['', first] : [first, second]
  return {
    ...(chance.is(0.04) ? { prefix: chance.pick(['dr.', 'mr.', 'prof.', 'ir.', 'drs.']) } : {}),
    given: chance.pick(she ? pool.she : pool.he),
    ...(before === '' ? {} : { infix: before }),
    family,
    ...(chance.is(0.02) ? { suffix: chance.pick(['MSc', 'PhD', 'MBA']) } : {}),
  }
}

/** A name as it stands in an address: `anna.devries`. */
const plain = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '')

function birthdayOf(chance: Chance, number: number, today: Day): PartialDate | undefined {
  // A few around today, whatever today is, so that the coming days have something to show.
  if (number % 60 < 4)
    return partial(
      `${chance.between(1955, 1995)}${addDays(today, [0, 3, -2, 6][number % 60] ?? 0).slice(4)}`.replace(/-02-29$/, '-02-28'),
    )
  if (!chance.is(0.4)) return undefined
  const date = `${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`
  return partial(chance.is(0.25) ? `--${date}` : `${chance.between(1948, 2001)}-${date}`)
}

function reach(name: Name, pool: NamePool, organisation: string, chance: Chance): Pick<Contact, 'emails' | 'phones' | 'links'> {
  const local = `${plain(name.given ?? '')}.${plain(`${name.infix ?? ''}${name.family ?? ''}`)}`
  const country = pool.language === 'nl' ? 'nl' : pool.language === 'de' ? 'de' : 'org'
  return {
    emails: [
      { value: `${local}@${plain(organisation).slice(0, 18)}.example`, label: 'work', preferred: true },
      ...(chance.is(0.25) ? [{ value: `${local}@thuis.example`, label: 'home' }] : []),
    ],
    phones: chance.is(0.7)
      ? [
          {
            value: phoneOf(pool, String(chance.between(1_000_000, 9_999_999))),
            label: 'mobile',
          },
        ]
      : [],
    links: chance.is(0.5)
      ? [{ value: `https://www.linkedin.com/in/${local.replace('.', '-')}-${chance.between(100, 999)}`, label: 'LinkedIn' }]
      : chance.is(0.1)
        ? [{ value: `https://${plain(organisation)}.${country}.example`, label: 'homepage' }]
        : [],
  }
}

/** A number that belongs to nobody: 06-0… in the plan of the Dutch regulator ACM, 07700 900… in that of the British Ofcom. */
const phoneOf = (pool: NamePool, seven: string): string =>
  pool.language === 'nl' ? `+31 6 0${seven}` : `+44 7700 900${seven.slice(-3)}`

function valueAdded(chance: Chance): Contact['valueAdded'] {
  const keep = <T>(list: readonly T[]): T | undefined => (chance.is(0.7) ? chance.pick(list) : undefined)
  const all = {
    weAdd: keep(VALUE.weAdd),
    theyAdd: keep(VALUE.theyAdd),
    interests: keep(VALUE.interests),
    goals: keep(VALUE.goals),
    warmTo: keep(VALUE.warmTo),
    sharedGoal: keep(VALUE.sharedGoal),
    stopsForThem: keep(VALUE.stopsForThem),
    stopsForMe: keep(VALUE.stopsForMe),
    intention: keep(VALUE.intention),
  }
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined))
}

/** One contact, number 0 and up, and how the relation with them goes. */
export function makeFigure(chance: Chance, number: number, today: Day): Figure {
  const story = STORIES[number % STORIES.length] ?? 'known'
  const pool = number % 24 === 0 ? DUTCH : poolFor(chance)
  const she = chance.is(0.52)
  const language = pool.language === 'nl' ? 'nl' : 'en'
  const name = nameFrom(pool, she, chance)
  const organisation = chance.pick(ORGANISATIONS)
  const role = chance.pick(language === 'nl' ? ROLES : ROLES_ABROAD)
  const [latest, earliest] = BEGAN[story]
  const since = addDays(today, -chance.between(latest, earliest))
  const city =
    pool.language === 'nl'
      ? chance.pick(CITIES)
      : chance.is(0.5)
        ? chance.pick(CITIES)
        : chance.pick(CITIES_ABROAD[pool.language])
  const tier = chance.pick(TIERS[story])
  const birthday = birthdayOf(chance, number, today)
  const moved = chance.is(0.12)
  const nickname = NICKNAMES.get(name.given ?? '')
  const status = number % 97 === 96 ? 'deceased' : number % 41 === 40 ? 'archived' : 'active'
  const contact: Contact = {
    id: v.parse(ContactIdSchema, chance.id()),
    createdAt: writtenOn(since),
    name,
    ...(chance.is(0.3) && nickname !== undefined ? { nickname } : {}),
    ...(chance.is(0.05) ? { pronouns: she ? 'zij/haar' : 'hij/hem' } : {}),
    ...reach(name, pool, organisation, chance),
    addresses: chance.is(0.2)
      ? [
          {
            label: 'work',
            street: `${chance.pick(['Domplein', 'Oudegracht', 'Stationsstraat', 'Lange Nieuwstraat', 'Kade'])} ${chance.between(1, 240)}`,
            city,
            country: pool.language === 'nl' ? 'Nederland' : 'Europe',
          },
        ]
      : [],
    city,
    languages: [pool.language === 'nl' ? 'nl' : pool.language],
    tags: chance.some(TAGS, chance.between(0, 3)),
    ...(chance.is(0.3) ? { about: chance.pick(ABOUT[language]) } : {}),
    custom: chance.is(0.05)
      ? [
          {
            label: language === 'nl' ? 'Koffie' : 'Coffee',
            value: chance.pick(['zwart', 'cappuccino', 'flat white', 'liever thee']),
          },
        ]
      : [],
    positions: [
      {
        organisation,
        role,
        ...(moved ? { from: partial(addDays(today, -chance.between(5, 300)).slice(0, 7)) } : {}),
        ...(number % 30 === 7 ? { noticedOn: addDays(today, -6) } : {}),
      },
      ...(moved
        ? [
            {
              organisation: chance.pick(ORGANISATIONS),
              role: chance.pick(ROLES),
              to: partial(addDays(today, -chance.between(301, 700)).slice(0, 7)),
            },
          ]
        : []),
    ],
    ...(birthday === undefined ? {} : { birthday }),
    dates: chance.is(0.06)
      ? [
          {
            kind: 'wedding',
            date: partial(`${chance.between(1985, 2020)}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`),
          },
        ]
      : [],
    met: {
      how: chance.pick(['LinkedIn', 'Symposium', 'Borrel', 'Via het werk', 'Buurtfeest', 'Conference']),
      where: chance.pick(CITIES),
      on: partial(since),
    },
    nextTime: chance.is(0.12) ? chance.some(NEXT_TIME, chance.between(1, 2)).map((text) => ({ id: chance.id(), text })) : [],
    ...(tier === 'none' ? {} : { tier }),
    ...(chance.is(0.05) ? { cadence: chance.is(0.3) ? ('none' as const) : { ideal: chance.pick([14, 45, 60, 120]) } } : {}),
    status,
    ...(tier === 'a' && number % 3 !== 1 ? { valueAdded: valueAdded(chance) } : {}),
    aliases: [],
  }
  return { contact, story, language, since }
}

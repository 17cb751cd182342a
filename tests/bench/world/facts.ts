import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactFacts, MeetingFacts } from '#shared/domain/facts.ts'
import { OfferIndex } from '#shared/domain/prompts/fits.ts'
import { needFitsOf } from '#shared/domain/prompts/needFits.ts'
import { eventsByCity, visitsOf } from '#shared/domain/prompts/visits.ts'
import { ContactSchema, NeedSchema } from '#shared/domain/records/contact.ts'
import type { Contact, Need } from '#shared/domain/records/contact.ts'
import { FavourSchema, IntroductionSchema } from '#shared/domain/records/favour.ts'
import type { Favour, Introduction } from '#shared/domain/records/favour.ts'
import { EventSchema } from '#shared/domain/records/gathering.ts'
import { MEETING_KINDS, MeetingSchema } from '#shared/domain/records/meeting.ts'
import { ContactIdSchema } from '#shared/domain/records/values.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { random } from '#tests/unit/search/network.ts'
import * as v from 'valibot'

const CREATED = '2021-01-05T09:00:00.000Z'
const CITIES = ['Utrecht', 'Breda', 'Zwolle', 'Gent', 'Leiden', 'Arnhem', 'Delft', 'Assen', 'Ede', 'Goes'] as const
const TOPICS = ['subsidie aanvragen', 'bestuurslid', 'fotograaf', 'jaarverslag drukken', 'website bouwen', 'zaal huren'] as const

/**
 * What is known of a whole network, made in memory and the same for the same seed:
 * ten meetings each on average, most with few and some with many, over six years;
 * favours, introductions, asks and offers, coming events.
 */
export function networkFacts({
  contacts,
  meetings,
  seed,
  today,
}: {
  readonly contacts: number
  readonly meetings: number
  readonly seed: number
  readonly today: Day
}): ContactFacts[] {
  const next = random(seed)
  const below = (count: number): number => Math.floor(next() * count)
  const one = <T>(list: readonly T[]): T => list[below(list.length)] ?? list[0]!
  const ids = Array.from({ length: contacts }, (_none, n) => v.parse(ContactIdSchema, `contact-${n}`))
  const people = ids.map((id, n) => someone(id, n, one, below, today))
  const met = meetingsOf(ids, meetings, below, one, today)
  const favours = groupBy(
    Array.from({ length: Math.floor(contacts / 2) }, (_none, n) => aFavour(n, one(ids), below, today)),
    ({ contactId }) => [contactId],
  )
  const introductions = groupBy(
    Array.from({ length: Math.floor(contacts / 20) }, (_none, n) => anIntroduction(n, one(ids), one(ids), below, today)),
    ({ contactIds }) => contactIds,
  )
  const needs = Array.from({ length: Math.floor(contacts / 10) }, (_none, n) => aNeed(n, one(ids), one, below, today))
  const asks = groupBy(
    needs.filter(({ kind }) => kind === 'ask'),
    ({ owner }) => (owner === 'me' ? [] : [owner]),
  )
  const offers = new OfferIndex(needs)
  const byCity = eventsByCity(
    CITIES.slice(0, 3).map((city, n) =>
      v.parse(EventSchema, { id: `event-${n}`, createdAt: CREATED, name: `Borrel ${n}`, date: addDays(today, 5 * n), city }),
    ),
    'Utrecht',
  )
  return people.map((contact): ContactFacts => {
    const { id } = contact
    const introduced = introductions.get(id) ?? []
    return {
      contact,
      meetings: met.get(id) ?? [],
      favours: favours.get(id) ?? [],
      introductions: introduced,
      followUps: [],
      groupCadences: [],
      fits: needFitsOf(id, { asks: asks.get(id) ?? [], introductions: introduced, related: new Set() }, offers, () => 'Bob'),
      visits: visitsOf(contact, byCity, new Set()),
      called: new Map(introduced.flatMap(({ contactIds }) => contactIds.map((other) => [other, 'Bob'] as const))),
    }
  })
}

type Below = (count: number) => number
type One = <T>(list: readonly T[]) => T

function someone(id: ContactId, n: number, one: One, below: Below, today: Day): Contact {
  return v.parse(ContactSchema, {
    id,
    createdAt: CREATED,
    name: { given: `Anna ${n}` },
    emails: [],
    phones: [],
    addresses: [],
    links: [],
    languages: [],
    tags: [],
    custom: [],
    city: one(CITIES),
    positions: n % 30 === 0 ? [{ role: 'directeur', noticedOn: addDays(today, -below(90)) }] : [],
    ...(n % 3 === 0 && { birthday: `--${addDays(today, below(365)).slice(5)}`.replace('--02-29', '--02-28') }),
    ...(n % 20 === 0 ? { tier: 'a' } : n % 5 === 0 ? { tier: 'b' } : n % 3 === 0 ? { tier: 'c' } : {}),
    dates: [],
    nextTime: [],
    status: 'active',
    aliases: [],
  })
}

function meetingsOf(
  ids: readonly ContactId[],
  count: number,
  below: Below,
  one: One,
  today: Day,
): Map<ContactId, MeetingFacts[]> {
  const met = new Map<ContactId, MeetingFacts[]>()
  for (let n = 0; n < count; n += 1) {
    // The square leaves most people with few meetings and some with many.
    const id = ids[Math.floor((below(1_000) / 1_000) ** 2 * ids.length)] ?? one(ids)
    const date = addDays(today, 20 - below(2_190))
    const meeting = v.parse(MeetingSchema, {
      id: `meeting-${n}`,
      createdAt: CREATED,
      kind: one(MEETING_KINDS),
      state: date > today ? 'planned' : 'happened',
      date,
      invited: { kind: 'unknown' },
      treated: one([{ kind: 'me' }, { kind: 'participants', ids: [id] }, { kind: 'split' }, { kind: 'unknown' }]),
      topics: [],
      tags: [],
    })
    const list = met.get(id) ?? []
    list.push({ meeting, participants: [id] })
    met.set(id, list)
  }
  return met
}

function aFavour(n: number, contactId: ContactId, below: Below, today: Day): Favour {
  const on = addDays(today, -below(900))
  return v.parse(FavourSchema, {
    id: `favour-${n}`,
    createdAt: CREATED,
    contactId,
    direction: n % 2 ? 'given' : 'received',
    state: n % 5 === 0 ? 'promised' : 'done',
    what: 'offerte',
    on,
    ...(n % 5 === 0 ? { due: addDays(on, 14) } : { doneOn: on }),
    cups: 100 * (1 + (n % 3)),
    returns: [],
  })
}

function anIntroduction(n: number, first: ContactId, second: ContactId, below: Below, today: Day): Introduction {
  const madeOn = addDays(today, -below(400))
  return v.parse(IntroductionSchema, {
    id: `introduction-${n}`,
    createdAt: CREATED,
    by: { kind: 'me' },
    parties: [
      { kind: 'contact', id: first },
      { kind: 'contact', id: second },
    ],
    contactIds: [...new Set([first, second])],
    state: n % 2 ? 'made' : 'fruitful',
    on: madeOn,
    madeOn,
  })
}

function aNeed(n: number, owner: ContactId, one: One, below: Below, today: Day): Need {
  const kind = n % 2 ? 'ask' : 'offer'
  return v.parse(NeedSchema, { id: `need-${n}`, owner, kind, text: one(TOPICS), tags: [], openedOn: addDays(today, -below(600)) })
}

function groupBy<T>(list: readonly T[], keys: (item: T) => readonly ContactId[]): Map<ContactId, T[]> {
  const groups = new Map<ContactId, T[]>()
  for (const item of list) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return groups
}

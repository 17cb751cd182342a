import * as v from 'valibot'
import { addDays } from '../domain/calendar/days.ts'
import type { Answer, GatheringEvent } from '../domain/records/gathering.ts'
import {
  ClockTimeSchema,
  EventIdSchema,
  GroupIdSchema,
  GuestIdSchema,
  MembershipIdSchema,
  PlanRowIdSchema,
  ReviewIdSchema,
} from '../domain/records/values.ts'
import { displayName } from '../language/names/display.ts'
import { addMeeting } from './meetings.ts'
import type { Figure, Scene } from './scene.ts'
import { writtenOn } from './scene.ts'
import { VALUE } from './texts.ts'
import { TOPICS } from './world.ts'

/** Gatherings by days from today; what stands in each says whether it was prepared and looked back on. */
const EVENTS = [
  { ahead: 5, name: 'Stadsgesprek Wonen', where: 'Bibliotheek Neude', city: 'Utrecht', plan: true, guests: 14 },
  {
    ahead: 2,
    name: 'Nieuwjaarsborrel van het Ondernemersfonds',
    where: 'Muziekhuis Oost',
    city: 'Utrecht',
    plan: false,
    guests: 9,
  },
  { ahead: -6, name: 'Symposium Zorg in de wijk', where: 'Hogeschool Utrecht', city: 'Utrecht', plan: true, guests: 12 },
  { ahead: -60, name: 'Opening Buurtkamer', where: 'Kanaalstraat', city: 'Utrecht', plan: true, guests: 16 },
  { ahead: -190, name: 'Fondsendag', where: 'Jaarbeursplein', city: 'Utrecht', plan: true, guests: 10 },
  { ahead: -420, name: 'Summer school on water', where: 'Trinity Hall', city: 'London', plan: true, guests: 8 },
  { ahead: 40, name: 'Nacht van het museum', where: 'Museum aan de Singel', city: 'Amersfoort', plan: false, guests: 6 },
] as const

/** A lunch every other month: who came before stands in the records, so that the next one can be prepared from it. */
const LUNCHES = [
  { ahead: -122, guests: [0, 1, 2, 3, 4, 5, 6, 7] },
  { ahead: -61, guests: [0, 1, 2, 4, 5, 8, 9] },
  { ahead: 12, guests: [0, 2, 5, 9, 10, 11] },
] as const

/** Answers as an invitation gives them, in turn. */
const ANSWERS: readonly (Answer | undefined)[] = ['accepted', 'accepted', undefined, 'tentative', 'accepted', 'declined']

const STRANGERS = ['Tom Alders', 'Marit Zwanenburg', 'H. de Wilde', 'Priscilla Udo', 'Jens Hofstra', 'C. van Roon']
const time = (text: string) => v.parse(ClockTimeSchema, text)

export function addEvents(scene: Scene, people: readonly Figure[]): void {
  const { chance, today, rows } = scene
  for (const plan of EVENTS) {
    const date = addDays(today, plan.ahead)
    const event: GatheringEvent = {
      id: v.parse(EventIdSchema, chance.id()),
      createdAt: writtenOn(addDays(today, Math.min(plan.ahead, 0) - 20)),
      name: plan.name,
      date,
      time: time('16:00'),
      endTime: time('19:00'),
      zone: 'Europe/Amsterdam',
      where: plan.where,
      city: plan.city,
      about: chance.pick(['Met panel en borrel na afloop', 'Korte inleiding, dan tafels van zes', 'Walk-in from three']),
      ...(plan.ahead < -14 ? { debriefedOn: addDays(date, 2) } : {}),
    }
    rows.events.push(event)
    const guests = chance.some(people, plan.guests)
    for (const [order, figure] of guests.entries())
      rows.guests.push({
        id: v.parse(GuestIdSchema, chance.id()),
        eventId: event.id,
        contactId: figure.contact.id,
        name: displayName(figure.contact),
        ...(plan.ahead < -14 ? { met: chance.is(0.5) || order < 2 } : {}),
        ...answered(order),
        order,
      })
    for (const [i, name] of chance.some(STRANGERS, 3).entries())
      rows.guests.push({
        id: v.parse(GuestIdSchema, chance.id()),
        eventId: event.id,
        name,
        organisation: chance.pick(['Provincie Gelderland', 'De Voedseltuin', 'Studio Noordzij']),
        ...(plan.ahead < 0 ? { isStranger: true } : {}),
        order: guests.length + i,
      })
    if (plan.plan) planRowsFor(scene, event, guests.slice(0, 4))
    if (plan.ahead < -14 && guests.length > 1) {
      const met = addMeeting(scene, guests.slice(0, 2), date, { kind: 'event' })
      rows.meetings[rows.meetings.length - 1] = { ...met, eventId: event.id, where: plan.where }
    }
  }
}

/** A series of lunches at one table, at which many come back. Drawn after all else, so that the rest stays as it was. */
export function addSeries(scene: Scene, people: readonly Figure[]): void {
  const { chance, today, rows } = scene
  const table = chance.some(people, 12)
  const seriesId = chance.id()
  for (const { ahead, guests } of LUNCHES) {
    const date = addDays(today, ahead)
    const isOver = ahead < 0
    const event: GatheringEvent = {
      id: v.parse(EventIdSchema, chance.id()),
      createdAt: writtenOn(addDays(today, Math.min(ahead, 0) - 20)),
      name: 'Lunch van de binnenstad',
      date,
      time: time('12:00'),
      endTime: time('13:30'),
      zone: 'Europe/Amsterdam',
      where: 'De Zakkendrager',
      city: 'Utrecht',
      about: 'Een lange tafel, iedereen neemt iemand mee',
      seriesId,
      ...(isOver && { debriefedOn: addDays(date, 1) }),
    }
    rows.events.push(event)
    for (const [order, place] of guests.entries()) {
      const figure = table[place]
      if (figure === undefined) continue
      rows.guests.push({
        id: v.parse(GuestIdSchema, chance.id()),
        eventId: event.id,
        contactId: figure.contact.id,
        name: displayName(figure.contact),
        ...(isOver && { met: order % 4 !== 3 }),
        ...answered(order),
        order,
      })
    }
  }
}

function answered(order: number): { readonly answer?: Answer } {
  const answer = ANSWERS[order % ANSWERS.length]
  return answer === undefined ? {} : { answer }
}

function planRowsFor(scene: Scene, event: GatheringEvent, guests: readonly Figure[]): void {
  for (const [order, figure] of guests.entries())
    scene.rows.planRows.push({
      id: v.parse(PlanRowIdSchema, scene.chance.id()),
      eventId: event.id,
      who: order === 3 ? 'Femke (collega)' : 'ik',
      contactId: figure.contact.id,
      when: scene.chance.pick(['bij binnenkomst', 'na het panel', 'aan tafel', 'bij de borrel']),
      relationalPurpose: scene.chance.pick([
        'Bijpraten, geen agenda',
        'Kennismaken met de nieuwe collega',
        'Bedanken voor het voorjaar',
      ]),
      reciprocalPurpose: scene.chance.pick([
        'Vragen naar het fonds',
        'Ons netwerk bij de provincie aanbieden',
        'Horen wat zij zoeken',
      ]),
      order,
    })
}

/** A group of each kind, with members; the cadence of one of them counts for its members. */
export function addGroups(scene: Scene, people: readonly Figure[]): void {
  const { chance, today, rows } = scene
  const groups = [
    {
      kind: 'stakeholders',
      name: 'Gemeente en provincie',
      about: 'Bestuur en ambtenaren rond wonen en zorg',
      cadence: { ideal: 90, longest: 180 },
    },
    { kind: 'stakeholders', name: 'Fondsen', about: 'Wie geeft, en waarom' },
    {
      kind: 'circle',
      name: 'Kring van vertrouwen',
      conditions: 'Twee leden staan voor je in; wat hier gezegd wordt blijft hier.',
    },
    {
      kind: 'initiative',
      name: 'Eten uit de stad',
      question: 'Hoe eet de binnenstad in 2030 uit de eigen regio?',
      agreements: 'Elke zes weken aan tafel, om de beurt gastheer.',
    },
    { kind: 'list', name: 'Kerstkaarten' },
  ] as const
  for (const given of groups) {
    const id = v.parse(GroupIdSchema, chance.id())
    const valueAdded =
      given.kind === 'stakeholders' && 'cadence' in given
        ? { weAdd: chance.pick(VALUE.weAdd), theyAdd: chance.pick(VALUE.theyAdd), sharedGoal: chance.pick(VALUE.sharedGoal) }
        : undefined
    rows.groups.push({
      id,
      createdAt: writtenOn(addDays(today, -400)),
      topics: chance.some(TOPICS, 3),
      status: 'active',
      ...given,
      ...(valueAdded === undefined ? {} : { valueAdded }),
    })
    for (const figure of chance.some(people, Math.min(12, Math.max(3, Math.round(people.length / 6)))))
      rows.memberships.push({
        id: v.parse(MembershipIdSchema, chance.id()),
        groupId: id,
        contactId: figure.contact.id,
        joinedOn: addDays(today, -chance.between(30, 390)),
        ...(given.kind === 'initiative'
          ? {
              brings: chance.pick(['Een keuken', 'Land aan de Kromme Rijn', 'Een netwerk van koks']),
              caresAbout: chance.pick(['Kinderen die koken', 'Gezonde bodem', 'Eerlijke prijzen']),
            }
          : {}),
      })
  }
  const [first] = rows.groups
  rows.strategy.push({
    id: 'strategy',
    meaning: 'Relaties onderhouden die er ook zijn als niemand iets nodig heeft.',
    goals: 'In elke groep drie mensen die ons bellen voor ze besluiten.',
    focus: 'Wonen en zorg; minder borrels, meer koffie.',
    firstGroups: first === undefined ? [] : [first.id],
    reviewEveryMonths: 6,
  })
  rows.reviews.push({
    id: v.parse(ReviewIdSchema, chance.id()),
    subject: 'strategy',
    date: addDays(today, -120),
    answers: { meaning: 'Nog steeds waar.', focus: 'Meer aandacht voor jongeren.' },
  })
}

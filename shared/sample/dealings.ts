import * as v from 'valibot'
import { addDays, daysBetween } from '../domain/calendar/days.ts'
import type { Favour, Introduction, Party } from '../domain/records/favour.ts'
import type { ContactId, Day } from '../domain/records/values.ts'
import {
  FavourIdSchema,
  FollowUpIdSchema,
  IntroductionIdSchema,
  NeedIdSchema,
  NoteIdSchema,
  RelationIdSchema,
} from '../domain/records/values.ts'
import type { Figure, Scene } from './scene.ts'
import { cups, workdayBefore, writtenOn } from './scene.ts'
import { FAVOURS, FOLLOW_UPS, LOANS, NEEDS, NOTES, OUTCOMES, PROMISES, WHYS } from './texts.ts'
import { TOPICS } from './world.ts'

type FavourRest = Pick<Favour, 'direction' | 'state' | 'what' | 'on'> & Partial<Favour>

function addFavour(scene: Scene, figure: Figure, rest: FavourRest): Favour {
  const favour: Favour = {
    id: v.parse(FavourIdSchema, scene.chance.id()),
    createdAt: writtenOn(rest.on),
    contactId: figure.contact.id,
    cups: cups(100),
    returns: [],
    ...rest,
  }
  scene.rows.favours.push(favour)
  return favour
}

/** A day between the beginning of a relation and some days ago. */
function dayWith(scene: Scene, figure: Figure, daysAgo: number): Day {
  const age = daysBetween(figure.since, scene.today)
  return workdayBefore(addDays(scene.today, -scene.chance.between(Math.min(daysAgo, age), age)))
}

/** How many favours were done each way, by story. */
const DONE = {
  close: [3, 3],
  mutual: [2, 2],
  investing: [2, 0],
  indebted: [0, 3],
  'one-way': [3, 0],
  resting: [1, 1],
  new: [0, 0],
  'met-once': [0, 0],
  known: [0, 0],
} as const

/** Favours that were done in these years, some of them in return for another. */
export function addFavours(scene: Scene, figure: Figure): void {
  const { chance } = scene
  const [given, received] = DONE[figure.story]
  const ago = figure.story === 'one-way' || figure.story === 'indebted' ? 50 : 15
  let last: Favour | undefined
  for (const [direction, most] of [
    ['given', given],
    ['received', received],
  ] as const) {
    const count = most === 0 ? 0 : chance.between(Math.ceil(most / 2), most)
    for (let i = 0; i < count; i += 1) {
      const [what, size, capital] = chance.pick<(typeof FAVOURS)['given' | 'received'][number]>(FAVOURS[direction])
      const doneOn = dayWith(scene, figure, ago)
      const isBack = last !== undefined && last.direction !== direction && chance.is(0.4)
      // What comes in return comes later.
      const back = isBack && last?.doneOn !== undefined && last.doneOn <= doneOn ? [{ favourId: last.id }] : []
      last = addFavour(scene, figure, {
        direction,
        state: 'done',
        what,
        on: doneOn,
        doneOn,
        cups: cups(size),
        capital,
        returns: back,
      })
    }
  }
  if (chance.is(0.03) && given > 0)
    addFavour(scene, figure, {
      direction: 'given',
      state: 'declined',
      what: chance.pick(PROMISES.received[figure.language]),
      on: dayWith(scene, figure, 30),
    })
}

/** Promises and loans that stand open now: due today, late, coming and undated, both ways. */
export function addOpenThings(scene: Scene, people: readonly Figure[]): void {
  const { today, chance } = scene
  const day = (ahead: number) => addDays(today, ahead)
  const open: readonly (readonly [direction: 'given' | 'received', on: number, due: number | undefined])[] = [
    ['given', -12, 0],
    ['given', -20, -3],
    ['given', -2, 4],
    ['given', -10, undefined],
    ['received', -30, -10],
    ['received', -6, 5],
    ['received', -26, undefined],
    ['given', -4, 9],
  ]
  for (const [i, [direction, on, due]] of open.entries()) {
    const figure = people[i % people.length]
    if (figure === undefined) return
    addFavour(scene, figure, {
      direction,
      state: 'promised',
      what: chance.pick(PROMISES[direction][figure.language]),
      on: day(on),
      ...(due === undefined ? {} : { due: day(due) }),
    })
  }
  const loans: readonly (readonly [direction: 'given' | 'received', on: number, returnBy: number, returned: boolean])[] = [
    ['given', -60, -5, false],
    ['received', -14, 3, false],
    ['given', -200, -150, true],
  ]
  for (const [i, [direction, on, returnBy, returned]] of loans.entries()) {
    const figure = people[(i + 3) % people.length]
    if (figure === undefined) return
    const item = chance.pick(LOANS[direction])
    addFavour(scene, figure, {
      direction,
      state: 'done',
      what: item,
      on: day(on),
      doneOn: day(on),
      capital: 'material',
      loan: { item, handedOverOn: day(on), returnBy: day(returnBy), ...(returned ? { returnedOn: day(returnBy) } : {}) },
    })
  }
  const [asked] = people
  if (asked !== undefined)
    addFavour(scene, asked, { direction: 'received', state: 'asked', what: 'Meedenken over de opening', on: day(-3) })
}

export function addFollowUps(scene: Scene, people: readonly Figure[]): void {
  for (const [i, ahead] of [0, 2, 6, -4, 15].entries()) {
    const figure = people[(i + 1) % people.length]
    if (figure === undefined) return
    scene.rows.followUps.push({
      id: v.parse(FollowUpIdSchema, scene.chance.id()),
      createdAt: writtenOn(addDays(scene.today, -12)),
      contactId: figure.contact.id,
      what: scene.chance.pick(FOLLOW_UPS),
      due: addDays(scene.today, ahead),
      state: 'open',
    })
  }
}

const isContact = (party: Party): party is Extract<Party, { kind: 'contact' }> => party.kind === 'contact'

/** Introductions in every state: by me, by someone to me, and by someone between two others. */
export function addIntroductions(scene: Scene, people: readonly Figure[]): void {
  const { chance, today, rows } = scene
  const states: readonly Introduction['state'][] = [
    'proposed',
    'agreed',
    'made',
    'met',
    'fruitful',
    'fruitful',
    'made',
    'declined',
  ]
  const count = Math.max(states.length, Math.round(people.length / 6))
  for (let i = 0; i < count && people.length > 3; i += 1) {
    const [a, b, c] = chance.some(people, 3)
    if (a === undefined || b === undefined || c === undefined) return
    const state = states[i % states.length] ?? 'made'
    const party = (figure: Figure): Party => ({ kind: 'contact', id: figure.contact.id })
    const byMe = i % 3 !== 2
    const parties: [Party, Party] = i % 4 === 3 ? [{ kind: 'me' }, party(b)] : [party(a), party(b)]
    const by: Introduction['by'] = i % 4 === 3 || !byMe ? { kind: 'contact', id: c.contact.id } : { kind: 'me' }
    const on = addDays(today, -(state === 'proposed' ? 5 : state === 'made' ? chance.between(20, 60) : chance.between(60, 700)))
    const made = state === 'made' || state === 'met' || state === 'fruitful'
    const contactIds: ContactId[] = [
      ...new Set([...parties.filter(isContact).map((each) => each.id), ...(by.kind === 'contact' ? [by.id] : [])]),
    ]
    rows.introductions.push({
      id: v.parse(IntroductionIdSchema, chance.id()),
      createdAt: writtenOn(on),
      by,
      parties,
      contactIds,
      why: chance.pick(WHYS),
      state,
      on,
      ...(made ? { madeOn: on } : {}),
      ...(state === 'fruitful' ? { outcome: chance.pick(OUTCOMES) } : {}),
    })
  }
}

/** Relations, asks and offers, and a note now and then. */
export function addAround(scene: Scene, figure: Figure): void {
  const { chance, rows, today } = scene
  const { id } = figure.contact
  if (chance.is(0.1))
    rows.relations.push({
      id: v.parse(RelationIdSchema, chance.id()),
      contactId: id,
      kind: 'partner',
      otherName: chance.pick(['Els', 'Mark', 'Sam', 'Joke', 'Henk', 'Zainab']),
    })
  if (chance.is(0.05)) {
    const other = chance.pick(scene.figures).contact.id
    if (other !== id)
      rows.relations.push({
        id: v.parse(RelationIdSchema, chance.id()),
        contactId: id,
        kind: chance.pick(['colleague', 'assistant', 'friend']),
        otherId: other,
      })
  }
  for (const kind of ['ask', 'offer'] as const)
    if (chance.is(0.12)) {
      const { text, tag } = chance.pick(NEEDS[kind])
      rows.needs.push({
        id: v.parse(NeedIdSchema, chance.id()),
        owner: id,
        kind,
        text,
        tags: [tag],
        openedOn: dayWith(scene, figure, 1),
      })
    }
  if (chance.is(0.08)) {
    const date = dayWith(scene, figure, 2)
    const text = chance
      .pick(NOTES[figure.language])
      .replace('{topic}', chance.pick(TOPICS))
      .replace('{org}', figure.contact.positions[0]?.organisation ?? '')
    rows.notes.push({
      id: v.parse(NoteIdSchema, chance.id()),
      createdAt: writtenOn(date),
      date,
      contactIds: [id],
      text,
      tags: [],
    })
  }
  if (figure.story === 'known' && chance.is(0.1)) {
    const { text, tag } = chance.pick(NEEDS.ask)
    rows.needs.push({
      id: v.parse(NeedIdSchema, chance.id()),
      owner: id,
      kind: 'ask',
      text,
      tags: [tag],
      openedOn: today,
    })
  }
}

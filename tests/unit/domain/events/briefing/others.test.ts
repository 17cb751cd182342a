import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { organisationKey, strangersAmong } from '#shared/domain/events/briefing/strangers.ts'
import { TOO_LARGE_A_ROOM } from '#shared/domain/events/briefing/ties.ts'
import { RelationSchema } from '#shared/domain/records/contact.ts'
import { event, idOf, introduction, need } from '../../people.ts'
import { ANNA, ANNA_HERE, BOB, BOB_HERE, bob, briefOf, CARLA, CARLA_HERE, carla, contact, guest, met } from './roomOf.ts'

const relation = (fields: object) =>
  v.parse(RelationSchema, { id: 'relation', contactId: 'anna', kind: 'zus', otherId: 'bob', ...fields })
const knownOf = (brief: ReturnType<typeof briefOf>) => brief.knows.map(({ id, ties }) => [id, ...ties.map(({ kind }) => kind)])

describe('who else there they know', () => {
  test('by relation, by introduction, by whom one was met through and by meetings shared, the surest first', () => {
    const lunch = met({ date: '2026-10-01' }, [ANNA, CARLA])
    const parts = {
      contacts: [contact(), bob({ met: { throughId: 'anna' } }), carla()],
      relations: [relation({})],
      introductions: [introduction(BOB, [CARLA, 'me'])],
      ...lunch,
    }
    expect(knownOf(briefOf(ANNA, parts))).toEqual([
      [BOB, 'relation', 'met-through'],
      [CARLA, 'meetings'],
    ])
    expect(knownOf(briefOf(CARLA, parts))).toEqual([
      [BOB, 'introduced'],
      [ANNA, 'meetings'],
    ])
  })

  test('an introduction not made yet makes nobody known, one declined says nothing at all', () => {
    expect(knownOf(briefOf(ANNA, { introductions: [introduction('me', [ANNA, BOB], { state: 'proposed' })] }))).toEqual([])
    expect(knownOf(briefOf(ANNA, { introductions: [introduction(CARLA, [ANNA, 'me'], { state: 'declined' })] }))).toEqual([])
  })

  test('an earlier event counts for those who were met there, unless the room was too large', () => {
    const before = event({ id: 'before', name: 'Zomerborrel', date: '2026-06-01' })
    const at = (contactId: string) => guest({ eventId: 'before', contactId, met: true })
    const two = { otherEvents: [before], otherGuests: [at('anna'), at('bob'), guest({ eventId: 'before', contactId: 'carla' })] }
    expect(knownOf(briefOf(ANNA, two))).toEqual([[BOB, 'events']])
    const many = Array.from({ length: TOO_LARGE_A_ROOM }, (_, n) => at(`someone-${n}`))
    expect(knownOf(briefOf(ANNA, { ...two, otherGuests: [...two.otherGuests, ...many] }))).toEqual([])
  })

  test('someone who said no is nobody to know there', () => {
    expect(
      knownOf(briefOf(ANNA, { relations: [relation({})], guests: [ANNA_HERE, { ...BOB_HERE, answer: 'declined' }] })),
    ).toEqual([])
  })
})

describe('introductions that would help', () => {
  const needs = [
    need({ text: 'een bestuurslid met verstand van cijfers', tags: ['bestuur'] }),
    need({ owner: 'bob', kind: 'offer', text: 'zit graag in een bestuur', tags: ['bestuur'] }),
  ]
  const others = (id: typeof ANNA, parts = {}) =>
    briefOf(id, { needs, ...parts }).toIntroduce.map(({ asker, giver }) => [asker, giver])

  test('bring together an ask and an offer among the guests, told at both', () => {
    expect(others(ANNA)).toEqual([[ANNA, BOB]])
    expect(others(BOB)).toEqual([[ANNA, BOB]])
    expect(others(CARLA)).toEqual([])
  })

  test('are left out for two who know each other, who were introduced, or of whom one does not come', () => {
    expect(others(ANNA, { relations: [relation({})] })).toEqual([])
    expect(others(ANNA, { introductions: [introduction('me', [ANNA, BOB], { state: 'declined' })] })).toEqual([])
    expect(others(ANNA, { guests: [ANNA_HERE, CARLA_HERE] })).toEqual([])
  })

  test('are not left out because both were at one event', () => {
    const before = event({ id: 'before', date: '2026-06-01' })
    const otherGuests = ['anna', 'bob'].map((contactId) => guest({ eventId: 'before', contactId, met: true }))
    expect(others(ANNA, { otherEvents: [before], otherGuests })).toEqual([[ANNA, BOB]])
  })
})

describe('strangers worth meeting', () => {
  const mine = [
    need({ owner: 'me', text: 'een fotograaf', tags: ['beeld'] }),
    need({ owner: 'me', kind: 'offer', text: 'subsidieadvies' }),
  ]
  const reasonsOf = (fields: Readonly<Record<string, unknown>>, facts: object = {}) =>
    strangersAmong([guest(fields)], { mine, known: [], ...facts })[0]?.reasons.map(({ kind }) => kind)

  test('work where I work, or where guests I know work, whatever the legal form is written', () => {
    expect(organisationKey('Circularity B.V.')).toBe(organisationKey('circularity'))
    expect(reasonsOf({ organisation: 'Studio Noord BV' }, { myOrganisation: 'Studio Noord' })).toEqual(['my-organisation'])
    expect(reasonsOf({ organisation: 'Rabobank' }, { known: [{ id: ANNA, organisation: 'rabobank' }] })).toEqual(['colleague-of'])
  })

  test('do what I look for or what I offer, by their role, organisation or the note on the list', () => {
    expect(reasonsOf({ role: 'Fotograaf' })).toEqual(['my-ask'])
    expect(reasonsOf({ organisation: 'Beeld & Geluid' })).toEqual(['my-ask'])
    expect(reasonsOf({ note: 'zoekt subsidieadvies' })).toEqual(['my-offer'])
    expect(reasonsOf({ name: 'Jan Fotograaf' })).toEqual([])
  })

  test('stand with the best reasons first', () => {
    const colleague = guest({ organisation: 'Rabobank' })
    const photographer = guest({ role: 'fotograaf' })
    const order = strangersAmong([colleague, photographer], { mine, known: [{ id: idOf('anna'), organisation: 'Rabobank' }] })
    expect(order.map((stranger) => stranger.guest.id)).toEqual([photographer.id, colleague.id])
  })
})

import { describe, expect, it } from 'vitest'
import { OfferIndex, isFit } from '#shared/domain/prompts/fits.ts'
import { needFitsOf } from '#shared/domain/prompts/needFits.ts'
import { cityKey, eventsByCity, visitsOf } from '#shared/domain/prompts/visits.ts'
import type { Need } from '#shared/domain/records/contact.ts'
import { ANNA, BOB, CARLA, contact, event, introduction, meeting, need } from '../people.ts'
import { asked, windows } from './asked.ts'

const ask = (text: string, fields: Record<string, unknown> = {}) => need({ text, ...fields })
const offer = (text: string, fields: Record<string, unknown> = {}) => need({ kind: 'offer', owner: 'bob', text, ...fields })

describe('An offer fits an ask', () => {
  it.each([
    ['zoekt hulp bij subsidie aanvragen', 'kan helpen met het aanvragen van subsidies', true],
    ['looking for a board member', 'would like to be a board member of an association', true],
    ['bestuurslid', 'wil bestuurslid worden bij een vereniging', true],
    ['kantoorruimte in Utrecht', 'kantoorruimte', true],
    ['zoekt een fotograaf voor een bruiloft', 'een fotograaf en een burgemeester', false],
    ['someone to help with a website', 'help with moving house', false],
    ['zoekt iemand voor iets', 'iemand die iets kan', false],
    ['auto', 'auto te leen', false],
  ])('“%s” and “%s”: %s', (one, other, fits) => {
    expect(isFit(ask(one), offer(other))).toBe(fits)
  })

  it('by a tag alone, whatever its capitals', () => {
    expect(isFit(ask('a', { tags: ['Funding'] }), offer('b', { tags: ['funding'] }))).toBe(true)
  })

  it('is found by what it is about, the best first, own and closed ones left out', () => {
    const best = offer('subsidie aanvragen voor sport', { tags: ['subsidie'] })
    const good = offer('subsidie aanvragen')
    const index = new OfferIndex([
      good,
      best,
      offer('subsidie aanvragen', { owner: 'anna' }),
      offer('subsidie aanvragen', { closedOn: '2026-11-01' }),
      ask('subsidie aanvragen', { owner: 'bob' }),
    ])
    const one = ask('sport: subsidie aanvragen', { tags: ['Subsidie'] })
    expect(index.fitting(one).map((fit) => fit.offer.id)).toEqual([best.id, good.id])
    expect(index.fitting({ ...one, closedOn: one.openedOn })).toEqual([])
  })
})

describe('An ask that someone’s offer fits', () => {
  const mine = ask('bestuurslid', { openedOn: '2026-11-01' })
  const theirs = offer('bestuurslid worden', { openedOn: '2026-11-10' })
  const fits = (offers: readonly Need[], known: { introductions?: never[]; related?: (typeof BOB)[] } = {}) =>
    needFitsOf(
      ANNA,
      { asks: [mine], introductions: known.introductions ?? [], related: new Set(known.related) },
      new OfferIndex(offers),
      (id) => (id === CARLA ? undefined : 'Bob'),
    )

  it('stands from the day both stand, without end', () => {
    expect(asked('ask-offer', { fits: fits([theirs]) })).toMatchObject([
      {
        from: '2026-11-10',
        reason: { values: { name: 'Anna', other: 'Bob', what: 'bestuurslid', label: 'bestuurslid worden' } },
        action: { kind: 'introduce', otherId: BOB, askId: mine.id, offerId: theirs.id },
      },
    ])
    expect(windows('ask-offer', { fits: fits([theirs]) })).toEqual(['2026-11-10 – '])
  })

  it('is not asked for an offer of mine, of someone archived, related, or introduced before', () => {
    expect(asked('ask-offer', { fits: fits([{ ...theirs, owner: 'me' }]) })).toEqual([])
    expect(fits([{ ...theirs, owner: CARLA }])).toEqual([])
    expect(fits([theirs], { related: [BOB] })).toEqual([])
    const before = introduction('me', [ANNA, BOB], { state: 'declined' })
    expect(
      needFitsOf(ANNA, { asks: [mine], introductions: [before], related: new Set() }, new OfferIndex([theirs]), () => 'Bob'),
    ).toEqual([])
  })

  it('takes at most three offers of others for one ask, which take turns', () => {
    const many = Array.from({ length: 6 }, () => offer('bestuurslid worden'))
    const prompts = asked('ask-offer', { fits: fits(many) })
    expect(prompts.map(({ turn }) => turn)).toEqual([0, 1, 2].map((place) => ({ of: `ask-offer:${mine.id}`, place })))
  })
})

describe('A city', () => {
  it('is the same however it is written', () => {
    expect(cityKey(' Den  Haag ')).toBe(cityKey("'s-Gravenhage"))
    expect(cityKey('The Hague')).toBe(cityKey('den haag'))
    expect(cityKey('Zürich')).toBe(cityKey('zurich'))
    expect(cityKey('Utrecht')).not.toBe(cityKey('Breda'))
  })

  it('is where to find someone or in any address, and never my own', () => {
    const there = event({ city: 'Utrecht', date: '2026-12-01' })
    const home = event({ city: 'Breda', date: '2026-12-01' })
    const events = eventsByCity([there, home, event({ date: '2026-12-01' })], 'BREDA')
    const found = (fields: Record<string, unknown>) => visitsOf(contact(fields), events, new Set()).map(({ event: { id } }) => id)
    expect(found({ city: 'utrecht' })).toEqual([there.id])
    expect(found({ city: 'Breda', addresses: [{ city: 'Utrecht' }, { city: 'Ede' }] })).toEqual([there.id])
    expect(found({ city: 'Breda' })).toEqual([])
    expect(found({})).toEqual([])
  })
})

describe('Travelling', () => {
  const there = event({ city: 'Utrecht', date: '2026-12-01', endDate: '2026-12-02' })
  const visits = [{ event: there, isGuest: false }]
  const a = contact({ tier: 'a', city: 'Utrecht' })

  it('stands from 14 days before the event until it ends', () => {
    expect(windows('travelling', { contact: a, visits })).toEqual(['2026-11-17 – 2026-12-02'])
    expect(asked('travelling', { contact: a, visits })[0]).toMatchObject({
      reason: { values: { name: 'Anna', city: 'Utrecht', what: 'Borrel', date: '2026-12-01' } },
      action: { kind: 'travel', eventId: there.id, date: '2026-12-01' },
    })
  })

  it('is for people one keeps: with a tier, a cadence or a meeting in the past, not a name in a list', () => {
    expect(asked('travelling', { visits })).toEqual([])
    expect(asked('travelling', { visits, meetings: [meeting({ date: '2020-01-01' })] })).toHaveLength(1)
    expect(asked('travelling', { visits, contact: contact({ cadence: { ideal: 30 } }) })).toHaveLength(1)
  })

  it('is not for who is on the guest list', () => {
    expect(asked('travelling', { contact: a, visits: [{ event: there, isGuest: true }] })).toEqual([])
  })

  it('is cleared by a meeting around it, planned or had, and by contact since it opened', () => {
    for (const fields of [
      { state: 'planned', date: '2026-11-30' },
      { state: 'planned', date: '2026-12-03' },
      { date: '2026-11-20', kind: 'message' },
    ])
      expect(asked('travelling', { contact: a, visits, meetings: [meeting(fields)] })).toEqual([])
    for (const fields of [{ state: 'planned', date: '2026-12-24' }, { date: '2026-11-16' }])
      expect(asked('travelling', { contact: a, visits, meetings: [meeting(fields)] })).toHaveLength(1)
  })

  it('is raised by no event of the past', () => {
    const old = event({ city: 'Utrecht', date: '2026-10-01' })
    expect(asked('travelling', { contact: a, visits: [{ event: old, isGuest: false }] })).toEqual([])
  })
})

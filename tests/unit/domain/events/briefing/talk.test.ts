import { describe, expect, test } from 'vitest'
import { isBusiness } from '#shared/domain/events/briefing/business.ts'
import { en } from '#shared/messages/en/index.ts'
import { event, favour, need } from '../../people.ts'
import { ANNA, ANNA_HERE, BOB_HERE, bob, briefOf, carla, contact, EVENT, guest, met, planRow, TODAY } from './roomOf.ts'

const annaIs = (fields: Readonly<Record<string, unknown>>) => ({ contacts: [contact(fields), bob(), carla()] })
const talked = (parts = {}) => {
  const { say, values } = briefOf(ANNA, parts).openers.talked
  return [say, ...Object.values(values)]
}

describe('light openers', () => {
  test('the journey is asked after from where they live to where it is', () => {
    const journey = (fields: Readonly<Record<string, unknown>>, parts = {}) =>
      briefOf(ANNA, { ...annaIs(fields), ...parts }).openers.journey
    expect(journey({ city: 'Groningen' })).toMatchObject({
      say: expect.stringMatching(/^journey\.from/),
      values: { city: 'Groningen' },
    })
    expect(journey({ city: 'utrecht' }).say).toMatch(/^journey\.near/)
    expect(journey({})).toMatchObject({ say: expect.stringMatching(/^journey\.place/), values: { place: 'De Zaak' } })
    expect(journey({}, { event: { ...EVENT, where: 'Bij ons op kantoor' } }).values).toEqual({ place: 'Utrecht' })
    expect(journey({}, { event: event({ id: 'borrel' }) }).say).toMatch(/^journey\.any/)
  })

  test('the gathering recalls an earlier one where we met, of the series most of all', () => {
    const before = (fields: object) => ({
      otherEvents: [event({ id: 'before', name: 'Zomerborrel', date: '2026-06-01', ...fields })],
      otherGuests: [guest({ eventId: 'before', contactId: 'anna', met: true })],
    })
    expect(briefOf(ANNA, before({})).openers.gathering).toMatchObject({
      say: 'gathering.before',
      values: { before: 'Zomerborrel' },
    })
    const series = { event: { ...EVENT, seriesId: 'lunch' }, ...before({ seriesId: 'lunch' }) }
    expect(briefOf(ANNA, series).openers.gathering.say).toBe('gathering.again')
    expect(briefOf(ANNA).openers.gathering.values).toEqual({ event: 'Netwerkborrel' })
  })

  test('neighbours on the list are not all asked the same', () => {
    const guests = [
      { ...ANNA_HERE, order: 0 },
      { ...BOB_HERE, order: 1 },
    ]
    const { openers } = briefOf(ANNA, { guests })
    expect(briefOf(bob().id, { guests }).openers.gathering.say).not.toBe(openers.gathering.say)
  })

  test('what was last talked about is never business', () => {
    expect(talked(met({ date: '2026-11-01', topics: ['offerte', 'de verbouwing'] }, [ANNA]))).toContain('de verbouwing')
    expect(talked(met({ date: '2026-11-01', topics: ['subsidieaanvraag'], where: 'Dudok' }, [ANNA]))).toEqual([
      'talked.lastAt',
      'Dudok',
    ])
    for (const subject of ['Q3 budget', 'nieuwe opdracht', 'funding', 'the deal', 'sollicitatie'])
      expect(isBusiness(subject)).toBe(true)
    for (const subject of ['zeilen', 'dochter naar de brugklas', 'ideal weather', 'deelfiets', 'the garden'])
      expect(isBusiness(subject)).toBe(false)
  })

  test('a birthday comes before anything else, most of all on the day itself', () => {
    const sailing = met({ date: '2026-11-01', topics: ['zeilen'] }, [ANNA])
    expect(talked({ ...annaIs({ birthday: '1980-11-25' }), ...sailing })).toEqual(['talked.birthdayToday'])
    expect(talked({ ...annaIs({ birthday: '1980-11-20' }), ...sailing })).toEqual(['talked.birthday'])
    expect(talked({ ...annaIs({ birthday: '1980-11-27' }), ...sailing })).toContain('zeilen')
  })

  test('whom a colleague meets is begun with by nothing that is between me and them', () => {
    const parts = {
      ...annaIs({ valueAdded: { interests: 'zeilen' }, met: { throughName: 'Els' } }),
      ...met({ date: '2026-11-01', topics: ['zeilen'] }, [ANNA]),
      favours: [favour({ state: 'promised', what: 'het boek' })],
    }
    const theirs = { ...parts, planRows: [planRow({ who: 'Sophie', contactId: 'anna' })] }
    expect(talked(theirs)).toEqual(['talked.stranger'])
    expect(talked({ ...theirs, profile: { id: 'me', name: 'Noor' } })).toEqual(['talked.colleague', 'Noor'])
    expect(briefOf(ANNA, theirs).ending.say).toMatch(/^ending\.(thanks|others|before)$/)
    const ours = { ...parts, planRows: [planRow({ who: 'Sophie, me', contactId: 'anna' })] }
    expect(talked(ours)).toContain('zeilen')
  })

  test('without a subject it is a birthday just past, new work, what they enjoy, or through whom we met', () => {
    expect(talked(annaIs({ birthday: '--11-20' }))).toEqual(['talked.birthday'])
    expect(briefOf(ANNA, annaIs({ birthday: '1980-11-20' })).openers.talked.day).toBe('2026-11-20')
    expect(talked(annaIs({ birthday: '--11-27' }))).toEqual(['talked.first'])
    expect(talked(annaIs({ positions: [{ role: 'directeur', noticedOn: '2026-10-15' }] }))).toEqual([
      'talked.position',
      'directeur',
    ])
    expect(talked(annaIs({ valueAdded: { interests: 'subsidies, zeilen op de Waddenzee' } }))).toEqual([
      'talked.interest',
      'zeilen op de Waddenzee',
    ])
    expect(talked(annaIs({ met: { throughId: 'bob' } }))).toEqual(['talked.through', 'Bob'])
    expect(talked(annaIs({ met: { throughName: 'Els' } }))).toEqual(['talked.through', 'Els'])
  })
})

describe('an honest way to end the talk', () => {
  const ending = (parts = {}) => {
    const { say, values } = briefOf(ANNA, parts).ending
    return [say, ...Object.values(values)]
  }

  test('brings them to someone they should meet; else says what I will do', () => {
    const promised = { favours: [favour({ state: 'promised', what: 'het boek' })] }
    const needs = [need({ tags: ['bestuur'] }), need({ owner: 'bob', kind: 'offer', tags: ['bestuur'] })]
    expect(ending({ ...promised, needs })).toEqual(['ending.introduce', 'Bob'])
    expect(ending(promised)).toEqual(['ending.promise', 'het boek'])
    expect(ending({ favours: [favour({ state: 'asked', what: 'nog niets beloofd' })] })[0]).not.toBe('ending.promise')
  })

  test('else thanks them, and never with an excuse', () => {
    expect(ending()[0]).toMatch(/^ending\.(thanks|others|before)$/)
    expect(JSON.stringify(en)).not.toMatch(/toilet|bathroom/i)
  })

  test('proposes a coffee when one is due by the day', () => {
    const brief = briefOf(ANNA)
    const summaries = new Map([[ANNA, { ...brief.summary, dueOn: TODAY }]])
    expect(ending({ summaries })).toEqual(['ending.coffee'])
  })
})

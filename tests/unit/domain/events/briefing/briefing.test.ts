import { describe, expect, test } from 'vitest'
import { GUESTS_A_PAGE, pagesOf } from '#shared/domain/events/briefing/pages.ts'
import { ME } from '#shared/domain/events/who.ts'
import { firstWords } from '#shared/domain/events/briefing/person.ts'
import { favour, followUp, introduction, need } from '../../people.ts'
import {
  ANNA,
  ANNA_HERE,
  BOB,
  BOB_HERE,
  bob,
  briefingFor,
  briefOf,
  CARLA,
  CARLA_HERE,
  carla,
  contact,
  guest,
  met,
  planRow,
} from './roomOf.ts'

describe('who stands where on the briefing', () => {
  test('those in the plan come first in its order, the other known guests by family name, then strangers worth meeting, then names', () => {
    const worth = guest({ name: 'Ines Duarte', organisation: 'Circularity BV', isStranger: true })
    const name = guest({ name: 'H. de Wilde', isStranger: true })
    const { planned, known, worthMeeting, others } = briefingFor({
      guests: [ANNA_HERE, name, BOB_HERE, worth, CARLA_HERE],
      planRows: [planRow({ contactId: 'carla' })],
      profile: { id: 'me', organisation: 'circularity' },
    })
    expect(planned.map(({ contact: { id } }) => id)).toEqual([CARLA])
    expect(known.map(({ summary }) => summary.name)).toEqual(['Bob', 'Anna de Vries'])
    expect(worthMeeting.map(({ guest: { id }, reasons }) => [id, reasons.map(({ kind }) => kind)])).toEqual([
      [worth.id, ['my-organisation']],
    ])
    expect(others.map(({ id }) => id)).toEqual([name.id])
  })

  test('someone in the plan who is on no list has a section; someone planned by name is no mere name', () => {
    const ines = guest({ name: 'Ines Duarte', isStranger: true })
    const { planned, plannedStrangers, others, plan } = briefingFor({
      guests: [ines],
      planRows: [
        planRow({ contactId: 'anna', who: 'Femke' }),
        planRow({ name: 'ines duarte', relationalPurpose: 'kennismaken' }),
      ],
    })
    expect(planned.map(({ contact: { id }, guest: onList }) => [id, onList])).toEqual([[ANNA, undefined]])
    expect(plannedStrangers.map(({ rows }) => rows.map(({ relationalPurpose }) => relationalPurpose))).toEqual([['kennismaken']])
    expect(others).toEqual([])
    expect(plan.map(({ whom }) => whom)).toEqual(['Anna de Vries', 'ines duarte'])
  })

  test('a name in the plan that stands on the list as someone I know is that person', () => {
    const { planned, known } = briefingFor({ planRows: [planRow({ name: 'anna de vries', when: '20:15' })] })
    expect(planned.map(({ contact: { id }, rows }) => [id, rows.map(({ when }) => when)])).toEqual([[ANNA, ['20:15']]])
    expect(known.map(({ contact: { id } }) => id)).toEqual([BOB, CARLA])
  })

  test('who said no is told apart, unless the plan has them', () => {
    const no = { ...BOB_HERE, answer: 'declined' as const }
    expect(briefingFor({ guests: [ANNA_HERE, no] }).absent).toEqual([no])
    expect(briefingFor({ guests: [ANNA_HERE, no] }).known.map(({ contact: { id } }) => id)).toEqual([ANNA])
    expect(briefingFor({ guests: [no], planRows: [planRow({ contactId: 'bob' })] }).absent).toEqual([])
  })

  test('guests nobody looked at yet are counted', () => {
    expect(briefingFor({ guests: [ANNA_HERE, guest(), guest({ isStranger: true })] }).toReview).toBe(1)
  })

  test('a plan of colleagues names each of us once', () => {
    expect(briefingFor({ planRows: [planRow(), planRow({ who: 'Femke, ik' }), planRow()] }).whoOfUs).toEqual([ME, 'Femke'])
  })

  test('ten guests in compact form stand on a page', () => {
    expect(pagesOf(Array.from({ length: 23 }, (_, at) => at)).map((page) => page.length)).toEqual([
      GUESTS_A_PAGE,
      GUESTS_A_PAGE,
      3,
    ])
    expect(pagesOf([])).toEqual([])
  })
})

describe('what the briefing tells of one person', () => {
  test('the last three meetings that happened, the latest first, with the first words of their notes and their topics', () => {
    const days = ['2026-03-01', '2026-06-01', '2026-09-01', '2026-11-01']
    const rows = days.map((date, at) => met({ date, topics: [`topic ${at}`], note: 'Samen.' }, [ANNA], { anna: `Over ${at}.` }))
    const planned = met({ date: '2026-11-24', state: 'planned', topics: ['later'] }, [ANNA])
    const all = [...rows, planned]
    const brief = briefOf(ANNA, {
      meetings: all.flatMap(({ meetings }) => meetings),
      participations: all.flatMap(({ participations }) => participations),
    })
    expect(brief.meetings.map(({ meeting, words }) => [meeting.date, words])).toEqual([
      ['2026-11-01', 'Over 3. Samen.'],
      ['2026-09-01', 'Over 2. Samen.'],
      ['2026-06-01', 'Over 1. Samen.'],
    ])
    expect(brief.topics).toEqual(['topic 3', 'topic 2', 'topic 1'])
  })

  test('a long note is told by its first words, on one line', () => {
    expect(firstWords('een twee\n\ndrie', 3)).toBe('een twee drie')
    expect(firstWords('een twee\ndrie vier', 3)).toBe('een twee drie\u00a0…')
  })

  test('what is open stands on the side of who is to do it, a loan on the side of who gives it back', () => {
    const { open, followUps, introductions } = briefOf(ANNA, {
      favours: [
        favour({ state: 'promised', what: 'later', due: '2026-12-09' }),
        favour({ state: 'promised', what: 'eerst', due: '2026-12-01' }),
        favour({ state: 'asked', what: 'tip', direction: 'received' }),
        favour({ what: 'klaar' }),
        favour({ what: 'boek', loan: { item: 'boek', handedOverOn: '2026-11-01' } }),
        favour({ what: 'jas', direction: 'received', loan: { item: 'jas', handedOverOn: '2026-11-01' } }),
      ],
      followUps: [followUp(), followUp({ state: 'done', doneOn: '2026-11-20' })],
      introductions: [introduction('me', [ANNA, BOB], { state: 'agreed', madeOn: undefined }), introduction('me', [ANNA, CARLA])],
    })
    expect(open.given.map(({ what }) => what)).toEqual(['eerst', 'later', 'jas'])
    expect(open.received.map(({ what }) => what)).toEqual(['tip', 'boek'])
    expect(followUps).toHaveLength(1)
    expect(introductions.map(({ state }) => state)).toEqual(['agreed'])
  })

  test('an ask I can fit says so, and an offer that fits an ask of mine', () => {
    const { asks, offers } = briefOf(ANNA, {
      needs: [
        need({ text: 'een schrijver voor het jaarverslag' }),
        need({ text: 'kantoorruimte in Utrecht', kind: 'offer', tags: ['ruimte'] }),
        need({ text: 'rust', closedOn: '2026-11-20' }),
      ],
      myNeeds: [
        need({ owner: 'me', kind: 'offer', text: 'schrijver van een jaarverslag' }),
        need({ owner: 'me', text: 'een zaal', tags: ['ruimte'] }),
      ],
    })
    expect(asks.map(({ need: { text }, fits }) => [text, fits?.text])).toEqual([
      ['een schrijver voor het jaarverslag', 'schrijver van een jaarverslag'],
    ])
    expect(offers.map(({ fits }) => fits?.text)).toEqual(['een zaal'])
  })

  test('lines for next time that were said are left out', () => {
    const nextTime = [
      { id: '1', text: 'het boek' },
      { id: '2', text: 'de verhuizing', doneOn: '2026-11-01' },
    ]
    expect(briefOf(ANNA, { contacts: [contact({ nextTime }), bob(), carla()] }).nextTime.map(({ text }) => text)).toEqual([
      'het boek',
    ])
  })

  test('a birthday close to the day is told', () => {
    const birthday = (on: string) => briefOf(ANNA, { contacts: [contact({ birthday: on }), bob(), carla()] }).birthday
    expect(birthday('--11-20')).toBe('2026-11-20')
    expect(birthday('1980-12-01')).toBe('2026-12-01')
    expect(birthday('--12-20')).toBeUndefined()
    expect(birthday('1980')).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betweenUsOf } from '#shared/domain/favours/betweenUs.ts'
import type { BetweenUs } from '#shared/domain/favours/betweenUs.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { ledgerOf } from '#shared/domain/ledger/ledger.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { ANNA, BOB, CARLA, TODAY, contact, day, facts, favour, followUp, introduction, meeting } from '../people.ts'

const NAMES: Readonly<Record<string, string>> = { anna: 'Anna', bob: 'Bob', carla: 'Carla' }
const between = (known: Partial<ContactFacts>, forThem: readonly Favour[] = []): BetweenUs => {
  const all = facts(known)
  return betweenUsOf(all, forThem, ledgerOf(all, DEFAULT_RULES), (id) => NAMES[id], TODAY)
}

describe('Between us', () => {
  test('everything done stands in the order of time, whoever did it', () => {
    const { past } = between({
      meetings: [meeting({ date: '2026-03-01', where: 'Dudok', treated: { kind: 'me' } }, [ANNA, BOB])],
      favours: [
        favour({ what: 'zaal', doneOn: '2026-02-01' }),
        favour({ what: 'feedback', direction: 'received', doneOn: '2026-04-01' }),
      ],
      introductions: [introduction('me', [ANNA, BOB], { madeOn: '2026-05-01' }), introduction(ANNA, ['me', CARLA])],
    })
    expect(past).toMatchObject([
      { kind: 'favour', doer: 'me', what: 'zaal' },
      { kind: 'meeting', doer: 'both', place: 'Dudok', treat: 'me', others: ['Bob'] },
      { kind: 'favour', doer: 'them', what: 'feedback' },
      { kind: 'introduction', doer: 'me', to: 'Bob' },
      { kind: 'introduction', doer: 'them', to: 'Carla' },
    ])
  })

  test('what is for another says for whom, and who asked stays between the two who know', () => {
    const given = favour({ forContactId: 'bob', what: 'cv lezen' })
    expect(between({ favours: [given] }).past).toMatchObject([{ onBehalf: { name: 'Bob', askedBy: 'them' } }])
    const bob = betweenUsOf(facts({ contact: contact({ id: BOB }) }), [given], [], (id) => NAMES[id], TODAY)
    expect(bob.past).toEqual([{ kind: 'favour', id: given.id, day: TODAY, doer: 'me', what: 'cv lezen' }])
    expect(bob.balance).toEqual({ mine: 0, theirs: 0 })
  })

  test('what is open is told without a day that has passed', () => {
    const { ahead, onLoan } = between({
      favours: [
        favour({ state: 'promised', what: 'laat', due: '2026-11-01' }),
        favour({ state: 'promised', what: 'straks', due: '2026-12-01', direction: 'received' }),
        favour({ state: 'asked', what: 'gevraagd' }),
        favour({ loan: { item: 'boek', handedOverOn: '2026-05-01', returnBy: '2026-06-01' }, doneOn: '2026-05-01' }),
      ],
      meetings: [meeting({ state: 'planned', date: '2026-11-30' })],
    })
    expect(ahead.map((line) => [line.kind === 'favour' ? line.what : line.kind, line.day])).toEqual([
      ['meeting', '2026-11-30'],
      ['straks', '2026-12-01'],
      ['laat', undefined],
      ['gevraagd', undefined],
    ])
    expect(onLoan).toMatchObject([{ kind: 'loan', item: 'boek', since: '2026-05-01' }])
    expect(onLoan[0]).not.toHaveProperty('day')
  })

  test('what was declined, what I plan for myself and what others did among themselves is not there', () => {
    const page = between({
      favours: [favour({ state: 'declined' }), favour({ state: 'declined', direction: 'received' })],
      followUps: [followUp()],
      introductions: [introduction(CARLA, [ANNA, BOB]), introduction(ANNA, [BOB, CARLA])],
      meetings: [meeting({ kind: 'message' }), meeting({ state: 'planned', date: '2026-01-01' })],
    })
    expect(page).toMatchObject({ past: [], onLoan: [], ahead: [] })
  })

  test('nothing private is on it, whatever is written down', () => {
    const secret = fc.stringMatching(/^geheim[a-z]{0,6}$/)
    fc.assert(
      fc.property(secret, fc.constantFrom('asked', 'promised', 'done', 'declined'), (word, state) => {
        const known = facts({
          contact: contact({
            about: word,
            tags: [word],
            tier: 'c',
            nextTime: [{ id: '1', text: word }],
            valueAdded: { intention: word, stopsForMe: word },
            met: { how: word },
            custom: [{ label: word, value: word }],
          }),
          meetings: [meeting({ note: word, topics: [word], tags: [word] })],
          favours: [favour({ state, note: word }), favour({ loan: { item: 'boek' }, note: word, state })],
          introductions: [
            introduction('me', [ANNA, BOB], { why: word, outcome: word, state: state === 'done' ? 'made' : 'proposed' }),
          ],
          followUps: [followUp({ what: word })],
        })
        const forThem = [favour({ contactId: 'carla', forContactId: 'anna', note: word, state })]
        const page = betweenUsOf(known, forThem, ledgerOf(known, DEFAULT_RULES), (id) => NAMES[id], day('2026-12-31'))
        const text = JSON.stringify(page)
        expect(text).not.toContain(word)
        expect(text).not.toMatch(/tier|phase|warmth|Carla/)
      }),
    )
  })

  test('cups and money stand with what left them, and both sides add up to the balance', () => {
    const page = between({
      meetings: [meeting({ treated: { kind: 'split' }, money: { amount: 1001, currency: 'EUR' } })],
      favours: [favour({ cups: 300, money: { amount: 5000, currency: 'GBP' } })],
    })
    expect(page.past).toMatchObject([
      { cups: { mine: 300, theirs: 0 }, money: [{ by: 'me', money: { amount: 5000, currency: 'GBP' } }] },
      { cups: { mine: 50, theirs: 50 }, money: [{ money: { amount: 501 } }, { money: { amount: 500 } }] },
    ])
    expect(page.balance).toEqual({ mine: 350, theirs: 50 })
  })
})

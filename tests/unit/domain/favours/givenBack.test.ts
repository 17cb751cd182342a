import { describe, expect, test } from 'vitest'
import { loansMeant } from '#shared/domain/favours/givenBack.ts'
import { favour } from '../people.ts'

const lent = (item: string, more: object = {}) =>
  favour({ direction: 'given', what: item, loan: { item, handedOverOn: '2026-05-01' }, ...more })
const drill = lent('boormachine')
const tent = lent('tent')
const contactId = drill.contactId
const said = (what: string, by: 'me' | 'them' = 'them') => ({ contactId, by, what })

describe('Which open loan something given back closes', () => {
  test('is the one whose item the words name, also by a part of the word', () => {
    expect(loansMeant(said('boor'), [tent, drill])).toEqual({ loans: [drill, tent], isSure: true })
    expect(loansMeant(said('mijn oude tent'), [tent, drill])).toEqual({ loans: [tent, drill], isSure: true })
  })

  test('is none where the words name a thing that is no loan', () => {
    for (const words of ['fiets', 'zijn vertrouwen', 'my confidence', 'the money', 'tv'])
      expect(loansMeant(said(words), [drill])).toEqual({ loans: [], isSure: false })
    // Small words that every item may hold are nothing in common.
    expect(loansMeant(said('the old confidence'), [lent('the old drill')]).loans).toEqual([])
  })

  test('is never sure where the words fit two, or name nothing', () => {
    expect(loansMeant(said('tent'), [tent, lent('tent')]).isSure).toBe(false)
    for (const words of ['', 'het', 'mijn spullen', 'it all']) {
      expect(loansMeant(said(words), [tent])).toEqual({ loans: [tent], isSure: false })
      expect(loansMeant(said(words), [tent, drill]).loans).toEqual([])
    }
  })

  test('went the other way: what I give back, I had borrowed', () => {
    const borrowed = lent('ladder', { direction: 'received' })
    expect(loansMeant(said('ladder', 'me'), [drill, borrowed]).loans).toEqual([borrowed])
    expect(loansMeant(said('ladder'), [borrowed]).loans).toEqual([])
  })

  test('is one of that contact, and of several the one due back first', () => {
    const due = lent('boek', { loan: { item: 'boek', handedOverOn: '2026-05-01', returnBy: '2026-06-01' } })
    expect(loansMeant(said('boek'), [lent('boek'), due]).loans[0]).toEqual(due)
    expect(loansMeant({ ...said('boek'), contactId: lent('x', { contactId: 'someone else' }).contactId }, [due]).loans).toEqual(
      [],
    )
  })

  test('of a sum is one of that currency that it fits into, never a thing', () => {
    const sum = (currency: string) =>
      lent('voorgeschoten', {
        loan: { item: 'voorgeschoten', handedOverOn: '2026-05-01', money: { amount: 5000, currency } },
      })
    const back = { ...said(''), money: { amount: 2000, currency: 'EUR' } }
    const euros = sum('EUR')
    expect(loansMeant(back, [drill, sum('USD'), euros])).toEqual({ loans: [euros], isSure: true })
    expect(loansMeant(back, [drill, sum('USD')]).loans).toEqual([])
    expect(loansMeant({ ...back, money: { amount: 6000, currency: 'EUR' } }, [euros]).loans).toEqual([])
    expect(loansMeant({ ...back, what: 'boormachine' }, [drill]).loans).toEqual([])
  })
})

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

  test('is never sure where the words name another thing, or fit two', () => {
    expect(loansMeant(said('fiets'), [tent])).toEqual({ loans: [tent], isSure: false })
    expect(loansMeant(said('tent'), [tent, lent('tent')]).isSure).toBe(false)
    expect(loansMeant(said(''), [tent]).isSure).toBe(false)
  })

  test('went the other way: what I give back, I had borrowed', () => {
    const borrowed = lent('ladder', { direction: 'received' })
    expect(loansMeant(said('ladder', 'me'), [drill, borrowed]).loans).toEqual([borrowed])
    expect(loansMeant(said('ladder'), [borrowed]).loans).toEqual([])
  })

  test('is one of that contact, and of several the one due back first', () => {
    const due = lent('boek', { loan: { item: 'boek', handedOverOn: '2026-05-01', returnBy: '2026-06-01' } })
    expect(loansMeant(said('iets'), [drill, due]).loans).toEqual([due, drill])
    expect(loansMeant({ ...said('boek'), contactId: lent('x', { contactId: 'someone else' }).contactId }, [due]).loans).toEqual(
      [],
    )
  })

  test('of a sum is the one of that currency that it fits into', () => {
    const sum = lent('voorgeschoten', {
      loan: { item: 'voorgeschoten', handedOverOn: '2026-05-01', money: { amount: 5000, currency: 'EUR' } },
    })
    const back = { ...said(''), money: { amount: 2000, currency: 'EUR' } }
    expect(loansMeant(back, [drill, sum])).toEqual({ loans: [sum, drill], isSure: true })
  })
})

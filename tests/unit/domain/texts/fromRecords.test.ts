import { describe, expect, it } from 'vitest'
import { giveBackAbout, loanAbout, positionAbout, thankAbout } from '#shared/domain/texts/fromRecords.ts'
import { NeedSchema, type Need } from '#shared/domain/records/contact.ts'
import * as v from 'valibot'
import { ANNA, contact, favour, meeting, TODAY } from '../people.ts'

const need = (fields: Readonly<Record<string, unknown>>): Need =>
  v.parse(NeedSchema, { id: 'need', owner: 'anna', kind: 'ask', tags: [], openedOn: TODAY, ...fields })

describe('What a message is drafted from', () => {
  it('thanks whoever treated, and not who was only there', () => {
    const lunch = meeting({ kind: 'lunch', where: 'Dudok', treated: { kind: 'participants', ids: ['bob'] } }).meeting
    expect(thankAbout(lunch, ANNA, { favours: [], isFirst: false })).toMatchObject({ isTreated: false })
    const hers = meeting({ treated: { kind: 'participants', ids: ['anna'] } }).meeting
    expect(thankAbout(hers, ANNA, { favours: [], isFirst: true })).toMatchObject({ isTreated: true, isFirst: true })
  })
  it('brings up the promises of that meeting that are still open, both ways', () => {
    const { meeting: coffee } = meeting({ id: 'coffee' })
    const favours = [
      favour({ state: 'promised', what: 'the quotation', meetingId: 'coffee' }),
      favour({ state: 'promised', direction: 'received', what: 'a desk', meetingId: 'coffee' }),
      favour({ state: 'done', what: 'the book', meetingId: 'coffee' }),
      favour({ state: 'promised', what: 'something earlier', meetingId: 'lunch' }),
    ]
    expect(thankAbout(coffee, ANNA, { favours, isFirst: false })).toMatchObject({
      promised: ['the quotation'],
      offered: ['a desk'],
    })
  })
  it('offers what fits an open ask, by a word or a tag', () => {
    const asks = [
      need({ text: 'Someone who knows subsidies' }),
      need({ text: 'A place to exhibit', tags: ['Art'] }),
      need({ text: 'A tax lawyer', closedOn: TODAY }),
    ]
    const offers = [
      need({ owner: 'me', kind: 'offer', text: 'Help with a subsidy request' }),
      need({ owner: 'me', kind: 'offer', text: 'The hall at work', tags: ['art'] }),
      need({ owner: 'me', kind: 'offer', text: 'My tax lawyer' }),
      need({ owner: 'me', kind: 'offer', text: 'Sailing lessons' }),
    ]
    expect(giveBackAbout(offers, asks)).toEqual({
      kind: 'give-back',
      offers: ['The hall at work'],
      asks: ['A place to exhibit'],
    })
    const dutch = [need({ text: 'Zoekt een fotograaf voor het jaarverslag' })]
    const mine = [need({ owner: 'me', kind: 'offer', text: 'Ik ken een goede fotograaf' })]
    expect(giveBackAbout(mine, dutch)).toMatchObject({ offers: ['Ik ken een goede fotograaf'] })
  })
  it('asks for a thing by its name, and for a sum less the parts that came back, since it was handed over', () => {
    const book = { item: 'Positie kiezen', handedOverOn: '2026-05-01' }
    expect(loanAbout(favour({ loan: book, direction: 'received' }), TODAY)).toEqual({
      kind: 'loan',
      isMine: false,
      since: '2026-05-01',
      what: 'Positie kiezen',
    })
    const sum = {
      money: { amount: 10_000, currency: 'EUR' },
      handedOverOn: '2026-05-01',
      repaid: [{ on: '2026-06-01', amount: 4000 }],
    }
    expect(loanAbout(favour({ loan: sum }), TODAY)).toMatchObject({ isMine: true, what: { amount: 6000, currency: 'EUR' } })
    const left = { amount: 6000, currency: 'EUR' }
    expect(loanAbout(favour({ loan: { ...sum, item: '100 euro for the train' } }), TODAY)).toMatchObject({ what: left })
    const both = { what: 'ladder', left: { left, whole: sum.money } }
    expect(loanAbout(favour({ loan: { ...sum, item: 'ladder' } }), TODAY)).toMatchObject(both)
    expect(loanAbout(favour({ loan: { ...sum, item: 'ladder', repaid: [] } }), TODAY)).not.toHaveProperty('left')
  })
  it('congratulates on the position held now', () => {
    const anna = contact({
      positions: [
        { role: 'wethouder', organisation: 'Utrecht' },
        { role: 'raadslid', to: '2026-10' },
      ],
    })
    expect(positionAbout(anna)).toEqual({ kind: 'position', role: 'wethouder', organisation: 'Utrecht' })
    expect(positionAbout(contact())).toEqual({ kind: 'position' })
  })
})

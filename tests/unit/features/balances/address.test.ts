import { describe, expect, it } from 'vitest'
import { ledgerPath } from '#app/place/ledger.ts'
import { readView } from '#features/balances/ledger/view.ts'
import { readWhatIf, whatIfOn } from '#features/balances/whatIf/address.ts'
import { day, idOf, TODAY } from '../../domain/people.ts'

describe('the address of a ledger', () => {
  it('says which entries are shown, and is read as it was written', () => {
    const view = { side: 'poured', month: '2026-05', of: 'm&1' } as const
    const path = ledgerPath(idOf('anna/1'), view)
    expect(path.split('?')[0]).toBe('/people/anna%2F1/ledger')
    expect(readView(path.split('?')[1] ?? '')).toEqual(view)
    expect(ledgerPath(idOf('anna'))).toBe('/people/anna/ledger')
  })

  it.each(['side=left', 'month=2026-13', 'month=2026', 'currency=euro', 'show=cups', 'x=1', ''])('passes over %j', (query) => {
    expect(readView(query)).toEqual({})
    expect(readWhatIf(query)).toEqual({})
  })
})

describe('what an address tries out', () => {
  it.each([
    ['what=favours', { counting: 'favours' }],
    ['period=last-12-months', { from: '2025-11-24', to: '2026-11-23' }],
    ['what=loans&period=this-year&from=2020-01-01', { counting: 'loans', from: '2026-01-01', to: '2026-11-23' }],
    ['from=2025-01-01', { from: '2025-01-01' }],
    ['period=between', {}],
    ['period=between&from=2025-02-30&to=2025-03-01', { to: '2025-03-01' }],
  ])('%s', (query, what) => {
    expect(whatIfOn(readWhatIf(query), TODAY)).toEqual(what)
  })

  it('keeps no dates of a period that is named', () => {
    expect(readWhatIf('period=this-year&from=2025-01-01')).toEqual({ period: 'this-year' })
    expect(readWhatIf('to=2025-01-01')).toEqual({ period: 'between', to: day('2025-01-01') })
  })
})

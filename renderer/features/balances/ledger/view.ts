import type { LedgerView } from '#app/place/ledger.ts'
import { oneOf } from '../oneOf.ts'

/** Reads from an address which part of a ledger it shows; what is not known there is passed over. */
export function readView(query: string): LedgerView {
  const values = new URLSearchParams(query)
  const side = oneOf(['poured', 'received'], values.get('side'))
  const show = oneOf(['money', 'time'], values.get('show'))
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(values.get('month') ?? '')?.[0]
  const currency = /^[A-Z]{3}$/.exec(values.get('currency') ?? '')?.[0]
  const of = values.get('of') ?? undefined
  return {
    ...(side !== undefined && { side }),
    ...(show !== undefined && { show }),
    ...(month !== undefined && { month }),
    ...(currency !== undefined && { currency }),
    ...(of !== undefined && { of }),
    ...(values.get('at') === 'meetings' && { at: 'meetings' }),
  }
}

/** Whether only a part is shown. */
export const isNarrowed = (view: LedgerView): boolean => Object.keys(view).length > 0

/** The names of a view's values in an address. */
export const VIEW_VALUES = ['side', 'show', 'month', 'currency', 'of', 'at'] as const

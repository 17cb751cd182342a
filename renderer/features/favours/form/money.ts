import * as v from 'valibot'
import type { Money } from '#shared/domain/records/values.ts'
import { MoneySchema } from '#shared/domain/records/values.ts'
import type { MoneyValue } from '#ui/index.ts'

/** An amount as typed, as it is stored; nothing for none. */
export function moneyOf(value: MoneyValue | undefined): Money | undefined {
  const parsed = v.safeParse(MoneySchema, value)
  return parsed.success && parsed.output.amount > 0 ? parsed.output : undefined
}

/** The currencies to choose from: one's own, and those most met here. */
export function currenciesWith(own: string): string[] {
  return [...new Set([own, 'EUR', 'USD', 'GBP'])]
}

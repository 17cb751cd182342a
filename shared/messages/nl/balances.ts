import type { balances as en } from '../en/balances.ts'
import type { Translated } from '../translated.ts'

export const balances: Translated<typeof en> = {}

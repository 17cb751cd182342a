import type { ledger as en } from '../en/ledger.ts'
import type { Translated } from '../translated.ts'

export const ledger: Translated<typeof en> = {}

import type { recovery as en } from '../en/recovery.ts'
import type { Translated } from '../translated.ts'

export const recovery: Translated<typeof en> = {}

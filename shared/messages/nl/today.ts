import type { today as en } from '../en/today.ts'
import type { Translated } from '../translated.ts'

export const today: Translated<typeof en> = {}

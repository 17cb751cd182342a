import type { keys as en } from '../en/keys.ts'
import type { Translated } from '../translated.ts'

export const keys: Translated<typeof en> = {}

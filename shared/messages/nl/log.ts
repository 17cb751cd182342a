import type { log as en } from '../en/log.ts'
import type { Translated } from '../translated.ts'

export const log: Translated<typeof en> = {}

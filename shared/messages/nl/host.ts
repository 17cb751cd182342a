import type { host as en } from '../en/host.ts'
import type { Translated } from '../translated.ts'

export const host: Translated<typeof en> = {}

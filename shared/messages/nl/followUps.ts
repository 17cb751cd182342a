import type { followUps as en } from '../en/followUps.ts'
import type { Translated } from '../translated.ts'

export const followUps: Translated<typeof en> = {}

import type { meetings as en } from '../en/meetings.ts'
import type { Translated } from '../translated.ts'

export const meetings: Translated<typeof en> = {}

import type { changes as en } from '../en/changes.ts'
import type { Translated } from '../translated.ts'

export const changes: Translated<typeof en> = {}

import type { favours as en } from '../en/favours.ts'
import type { Translated } from '../translated.ts'

export const favours: Translated<typeof en> = {}

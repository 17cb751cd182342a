import type { introductions as en } from '../en/introductions.ts'
import type { Translated } from '../translated.ts'

export const introductions: Translated<typeof en> = {}

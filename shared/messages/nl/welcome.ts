import type { welcome as en } from '../en/welcome.ts'
import type { Translated } from '../translated.ts'

export const welcome: Translated<typeof en> = {}

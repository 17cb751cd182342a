import type { rules as en } from '../en/rules.ts'
import type { Translated } from '../translated.ts'

export const rules: Translated<typeof en> = {}

import type { sample as en } from '../en/sample.ts'
import type { Translated } from '../translated.ts'

export const sample: Translated<typeof en> = {}

import type { exporting as en } from '../en/exporting.ts'
import type { Translated } from '../translated.ts'

export const exporting: Translated<typeof en> = {}

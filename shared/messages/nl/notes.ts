import type { notes as en } from '../en/notes.ts'
import type { Translated } from '../translated.ts'

export const notes: Translated<typeof en> = {}

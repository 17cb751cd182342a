import type { person as en } from '../en/person.ts'
import type { Translated } from '../translated.ts'

export const person: Translated<typeof en> = {}

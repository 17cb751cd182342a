import type { prompts as en } from '../en/prompts.ts'
import type { Translated } from '../translated.ts'

export const prompts: Translated<typeof en> = {}

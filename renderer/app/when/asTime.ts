import * as v from 'valibot'
import type { ClockTime } from '#shared/domain/records/values.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'

/** @throws for what is no `HH:MM` */
export const asTime = (text: string): ClockTime => v.parse(ClockTimeSchema, text)

import { asDay } from '#shared/domain/calendar/days.ts'
import { ContactIdSchema, CupsSchema } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { sortName } from '#shared/language/names/display.ts'
import { parseName } from '#shared/language/names/parse.ts'
import * as v from 'valibot'

export const TODAY = asDay('2026-11-23')

type Given = Partial<Omit<Summary, 'id' | 'name' | 'sortName' | 'poured' | 'received'>> & {
  readonly poured?: number
  readonly received?: number
}

/** Someone in the list, with nothing known but what is given. Cups are whole hundredths. */
export function someone(name: string, { poured = 0, received = 0, ...given }: Given = {}): Summary {
  return {
    id: v.parse(ContactIdSchema, name),
    name,
    sortName: sortName({ name: parseName(name) }),
    tags: [],
    status: 'active',
    asOf: TODAY,
    poured: v.parse(CupsSchema, poured),
    received: v.parse(CupsSchema, received),
    money: [],
    minutes: 0,
    meetings: 0,
    warmthMessages: 0,
    warmthRest: 0,
    halfLife: 90,
    patienceMonths: 24,
    openGiven: 0,
    openReceived: 0,
    ...given,
  }
}

export const names = (people: readonly Summary[]): string[] => people.map(({ name }) => name)

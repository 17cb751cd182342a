import { useCallback } from 'react'
import { useFormat } from '#app/i18n/index.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { useData, useLive, useTimeOfDay, useToday } from '#data/react/index.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { LogReading } from '#shared/language/log/reading.ts'
import type { Assumed } from './draft/draft.ts'
import type { LogState } from './draft/state.ts'
import { type NamedPeople, useNamedPeople } from './people.ts'
import { readState, type Understood, understood } from './understand.ts'

export type { Understood } from './understand.ts'

/** What lines are read with. */
export interface Understanding {
  readonly today: Day
  /** Undefined until first read. */
  readonly people: NamedPeople | undefined
  readonly refresh: () => void
  readonly rules: Rules | undefined
  readonly read: (state: LogState, people: NamedPeople) => LogReading
  /** `loans`: open ones of `lendersIn`. */
  readonly understand: (state: LogState, people: NamedPeople, assumed: Assumed, loans?: readonly Favour[]) => Understood
}

/** Reads lines as of now, with everyone there is to name. */
export function useUnderstanding(isWanted: boolean): Understanding {
  const data = useData()
  const { locale } = useFormat()
  const today = useToday()
  const time = useTimeOfDay()
  const rules = useLive(rulesOf, [])
  const { people, refresh } = useNamedPeople(isWanted)
  const currency = rules?.currency
  const read = useCallback(
    (state: LogState, known: NamedPeople) => readState(data, state, known, { locale, currency }),
    [data, locale, currency],
  )
  const understand = useCallback(
    (state: LogState, known: NamedPeople, assumed: Assumed, loans?: readonly Favour[]) =>
      understood(read(state, known), state, known, assumed, { today, time }, loans),
    [read, today, time],
  )
  return { today, people, refresh, rules, read, understand }
}

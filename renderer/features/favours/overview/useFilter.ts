import { useMemo } from 'react'
import { usePlace, useQueryValue } from '#app/place/place.ts'
import { CapitalSchema } from '#shared/domain/records/favour.ts'
import type { BetweenFilter } from './rows.ts'
import { BEHALVES, KINDS, SPANS, STATES, TURNS } from './rows.ts'

/** Which state is shown: all that is open, favours asked or promised, all that is closed, favours declined. */
export const SHOWN = ['open', 'asked', 'promised', 'closed', 'declined'] as const
export type Shown = (typeof SHOWN)[number]

/** The filter in the address, so that one can go back to it. */
export interface OverviewFilter {
  readonly filter: BetweenFilter
  readonly shown: Shown
  /** Whether what is closed is looked through rather than what is open. */
  readonly isClosed: boolean
  readonly isAny: boolean
  /** Whether one of the seldom used filters is on. */
  readonly isNarrow: boolean
  readonly set: Readonly<
    Record<'text' | 'kind' | 'turn' | 'state' | 'when' | 'value' | 'behalf', (value: string | undefined) => void>
  >
}

/** Reads the filter from the address and changes it there. */
export function useFilter(): OverviewFilter {
  const { query } = usePlace()
  const [text, setText] = useQueryValue('q')
  const [kind, setKind] = useQueryValue('kind')
  const [turn, setTurn] = useQueryValue('turn')
  const [state, setState] = useQueryValue('state')
  const [when, setWhen] = useQueryValue('when')
  const [value, setValue] = useQueryValue('value')
  const [behalf, setBehalf] = useQueryValue('for')
  const shown = SHOWN.find((one) => one === state) ?? 'open'
  const filter = useMemo(
    (): BetweenFilter => ({
      text,
      kind: KINDS.find((one) => one === kind),
      turn: TURNS.find((one) => one === turn),
      state: STATES.find((one) => one === state),
      span: SPANS.find((one) => one === when),
      capital: CapitalSchema.options.find((one) => one === value),
      behalf: BEHALVES.find((one) => one === behalf),
    }),
    [text, kind, turn, state, when, value, behalf],
  )
  return {
    filter,
    shown,
    isClosed: shown === 'closed' || shown === 'declined',
    isAny: query === '',
    isNarrow: filter.span !== undefined || filter.capital !== undefined || filter.behalf !== undefined,
    set: {
      text: setText,
      kind: setKind,
      turn: setTurn,
      state: setState,
      when: setWhen,
      value: setValue,
      behalf: setBehalf,
    },
  }
}

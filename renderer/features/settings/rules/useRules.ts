import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { changeRules } from '#data/commands/rules.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { Rules } from '#shared/domain/records/desk.ts'

/** A change of the rules that is on its way: what it is, and on top of which rules. */
interface Pending {
  readonly base: Rules
  readonly patch: Partial<Rules>
}

/** The user's rules, with a change already in them while everything is worked out again. */
export function useRules(): {
  readonly rules: Rules | undefined
  readonly isWorking: boolean
  readonly change: (patch: Partial<Omit<Rules, 'id'>>) => void
} {
  const data = useData()
  const act = useAct()
  const live = useLive(rulesOf, [], { keep: true })
  const [pending, setPending] = useState<Pending>()
  const [working, setWorking] = useState(0)
  const isAhead = live !== undefined && pending?.base === live
  const rules = isAhead ? { ...live, ...pending.patch } : live
  const change = (patch: Partial<Omit<Rules, 'id'>>) => {
    if (live === undefined) return
    setPending({ base: live, patch: isAhead ? { ...pending.patch, ...patch } : patch })
    setWorking((count) => count + 1)
    const run = async () => {
      const acted = await act(() => changeRules(data, patch))
      if (acted === undefined || acted.seq === 0) setPending(undefined)
      setWorking((count) => count - 1)
    }
    void run()
  }
  return { rules, isWorking: working > 0, change }
}

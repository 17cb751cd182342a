import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { changeRules } from '#data/commands/rules.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { Rules } from '#shared/domain/records/desk.ts'

/** From when on one is told how far it is, in ms. */
const PATIENCE = 1_000

/** How far a change of the rules is. */
export interface Working {
  /** 0 to 1, once it takes over a second. */
  readonly part?: number
  readonly stop: () => void
}

/** The user's rules, with a change already in them while everything is worked out again. */
export function useRules(): {
  readonly rules: Rules | undefined
  readonly working: Working | undefined
  readonly change: (patch: Partial<Omit<Rules, 'id'>>) => void
} {
  const data = useData()
  const act = useAct()
  const live = useLive(rulesOf, [], { keep: true })
  const [pending, setPending] = useState<Partial<Rules>>()
  const [seen, setSeen] = useState(live)
  const [working, setWorking] = useState<readonly (Working & { readonly id: object })[]>([])
  if (seen !== live) {
    // The change has arrived, or another one has: what is kept is what counts.
    setSeen(live)
    setPending(undefined)
  }
  const rules = live === undefined ? undefined : { ...live, ...pending }
  const change = (patch: Partial<Omit<Rules, 'id'>>) => {
    if (live === undefined) return
    const id = {}
    const stopping = new AbortController()
    const stop = () => stopping.abort()
    setPending({ ...pending, ...patch })
    setWorking((all) => [...all, { id, stop }])
    const began = performance.now()
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => {
      if (performance.now() - began < PATIENCE) return
      setWorking((all) => all.map((one) => (one.id === id ? { ...one, part: done / total } : one)))
    }
    const run = async () => {
      const acted = await act(() => stoppable(changeRules(data, patch, { onProgress, signal: stopping.signal })))
      if (acted === undefined || acted.seq === 0) setPending(undefined)
      setWorking((all) => all.filter((one) => one.id !== id))
    }
    void run()
  }
  return { rules, working: working.at(-1), change }
}

/** A change that was stopped on purpose is none that went wrong. */
async function stoppable(changed: Promise<{ seq: number }>): Promise<{ seq: number }> {
  try {
    return await changed
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { seq: 0 }
    throw error
  }
}

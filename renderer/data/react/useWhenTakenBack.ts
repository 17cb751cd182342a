import { liveQuery } from 'dexie'
import { useEffect, useEffectEvent } from 'react'
import { isTakenBack } from '#data/change/undo.ts'
import { useData } from './useData.ts'

/**
 * Runs something when a change is taken back, in whichever way and window.
 * @param seq the change; nothing is watched without one
 */
export function useWhenTakenBack(seq: number | undefined, run: () => void): void {
  const data = useData()
  const onTakenBack = useEffectEvent(run)
  useEffect(() => {
    if (seq === undefined) return
    const subscription = liveQuery(async () => await isTakenBack(data, seq)).subscribe((isGone) => {
      if (isGone) onTakenBack()
    })
    return () => subscription.unsubscribe()
  }, [data, seq])
}

import { useEffect, useState } from 'react'
import type { LogState } from './draft/state.ts'

/** From how many characters on a line is read only when the typing rests. */
const LONG = 400
/** How long it rests before that, in milliseconds. */
const REST = 200

/** The line as it is to be read: at once, but a very long one only after a moment without a key, so that typing never waits. */
export function useSettled(state: LogState): LogState {
  const [settled, setSettled] = useState(state)
  const isAtOnce = state.text.length <= LONG || state.text === settled.text
  useEffect(() => {
    if (settled === state) return
    const timer = setTimeout(() => setSettled(state), isAtOnce ? 0 : REST)
    return () => clearTimeout(timer)
  }, [state, settled, isAtOnce])
  return isAtOnce ? state : settled
}

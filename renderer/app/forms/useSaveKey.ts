import { useEffect, useEffectEvent } from 'react'

/** Ctrl/⌘ Enter, wherever in a form the focus is; only while `isWanted`. */
export function useSaveKey(onSave: () => void, isWanted = true): void {
  const run = useEffectEvent(onSave)
  useEffect(() => {
    if (!isWanted) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      run()
    }
    // Before a button or a select that has the focus takes the Enter for itself.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [isWanted])
}

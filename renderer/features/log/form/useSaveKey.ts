import { useEffect, useEffectEvent } from 'react'

/** Ctrl/⌘ Enter, wherever the focus is: saves and goes on with another; only while `isWanted`. */
export function useSaveKey(onSaveAnother: () => void, isWanted = true): void {
  const run = useEffectEvent(onSaveAnother)
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

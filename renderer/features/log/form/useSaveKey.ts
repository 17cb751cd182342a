import { useEffect, useEffectEvent } from 'react'

/** Ctrl/⌘ Enter, wherever the focus is: saves and goes on with another. */
export function useSaveKey(onSaveAnother: () => void): void {
  const run = useEffectEvent(onSaveAnother)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented || event.isComposing) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

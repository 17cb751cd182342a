import { useEffect, useRef, type RefObject } from 'react'

/** Puts the focus on the first thing to use in a panel that has just opened: what is chosen now, else a field. */
export function usePanelFocus(): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const all = panel.current
    const target =
      all?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]') ??
      all?.querySelector<HTMLElement>('[role="option"], input, [role="spinbutton"], button')
    target?.focus()
  }, [])
  return panel
}

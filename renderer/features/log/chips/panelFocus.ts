import { useEffect, useRef, type RefObject } from 'react'

/** Puts the focus in the first field of a panel or form that has just opened, unless a list of choices took it. */
export function usePanelFocus(): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const all = panel.current
    if (all === null || all.contains(document.activeElement)) return
    all.querySelector<HTMLElement>('input, [role="spinbutton"]')?.focus()
  }, [])
  return panel
}

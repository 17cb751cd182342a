import { useEffect, useRef, type RefObject } from 'react'

/**
 * Puts the focus in a field of a panel or form that has just opened, unless a list of choices took it.
 * @param field which one: the first where not said
 */
export function usePanelFocus(field = 'input, [role="spinbutton"]'): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const all = panel.current
    if (all === null || all.contains(document.activeElement)) return
    all.querySelector<HTMLElement>(field)?.focus()
  }, [field])
  return panel
}

/**
 * One step back with the focus: from what one writes about someone to their row,
 * from someone to add to the last of the list.
 * @returns whether there was a step; else one leaves the screen
 */
export function stepBack(list: HTMLElement | null, add: HTMLElement | null): boolean {
  const focused = document.activeElement
  const panel = focused?.closest('[data-panel]')
  if (panel) return focus(panel.closest('[data-guest]')?.querySelector<HTMLElement>('[data-who]'))
  const adding = focused?.closest('[data-adding]')
  if (!adding) return false
  return focus(focused === add ? [...(list?.querySelectorAll<HTMLElement>('[data-who]') ?? [])].at(-1) : add)
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  return element !== null && element !== undefined
}

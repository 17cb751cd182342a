import type { KeyboardEvent } from 'react'

/** The chips of a row and the one that adds, as they stand in the text. */
const all = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('button')]
const isAsked = (chip: HTMLElement): boolean => chip.closest('[data-chip="asked"]') !== null

/** The order of Tab: what is asked about first, then the rest. */
const inOrder = (row: Element): HTMLElement[] => {
  const chips = all(row)
  return [...chips.filter((chip) => isAsked(chip)), ...chips.filter((chip) => !isAsked(chip))]
}

/** Goes from the line to the first chip that asks something; false when none does, and Tab goes where it always goes. */
export function enterChips(row: Element | null): boolean {
  const asked = row === null ? undefined : all(row).find((chip) => isAsked(chip))
  asked?.focus()
  return asked !== undefined
}

/**
 * Moves among the chips: Tab through those that ask something before the
 * others, left and right as they stand, up and down open the choices of one.
 * @param toLine where Shift+Tab goes from the first
 */
export function walkChips(event: KeyboardEvent<HTMLElement>, toLine: () => void): void {
  const row = event.currentTarget
  const chip = event.target
  // Keys of a panel bubble here too, though it stands elsewhere on the page.
  if (!(chip instanceof HTMLElement) || !row.contains(chip)) return
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const to = (chips: readonly HTMLElement[], step: number) => chips[chips.indexOf(chip) + step]
  const next = ((): HTMLElement | (() => void) | undefined => {
    switch (event.key) {
      case 'Tab':
        return to(inOrder(row), event.shiftKey ? -1 : 1) ?? (event.shiftKey ? toLine : undefined)
      case 'ArrowRight':
        return to(all(row), 1)
      case 'ArrowLeft':
        return to(all(row), -1)
      case 'ArrowDown':
      case 'ArrowUp':
        return chip.getAttribute('aria-expanded') === null ? undefined : () => chip.click()
      default:
        return undefined
    }
  })()
  if (next === undefined) return
  event.preventDefault()
  event.stopPropagation()
  if (typeof next === 'function') next()
  else next.focus()
}

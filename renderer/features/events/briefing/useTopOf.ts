import { useEffect, useRef, type RefObject } from 'react'

/**
 * Goes to the top of the sheet when it is about someone else than before, the focus too.
 * @param about whom it is about; undefined for everyone
 * @returns a ref for the sheet
 */
export function useTopOf(about: string | undefined): RefObject<HTMLElement | null> {
  const sheet = useRef<HTMLElement>(null)
  const before = useRef(about)
  useEffect(() => {
    if (before.current === about) return
    before.current = about
    sheet.current?.closest('main')?.scrollTo({ top: 0 })
    // What was pressed to get here may still be there: then the focus is its own.
    if (document.activeElement === document.body) sheet.current?.focus({ preventScroll: true })
  }, [about])
  return sheet
}

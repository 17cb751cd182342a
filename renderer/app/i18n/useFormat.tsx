import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Day } from '#shared/domain/records/values.ts'
import { createFormat, type Format } from './format.ts'
import { useText } from './useText.ts'

const FormatContext = createContext<Format | undefined>(undefined)

/** Gives every screen below it the formats of a locale, day and zone. */
export const FormatProvider = (props: { locale: string; today: Day; zone: string; children: ReactNode }) => {
  const { locale, today, zone, children } = props
  const text = useText()
  const format = useMemo(() => createFormat(locale, text, today, zone), [locale, text, today, zone])
  return <FormatContext value={format}>{children}</FormatContext>
}

/**
 * Dates, numbers and amounts in the user's locale.
 * @throws {Error} outside a `FormatProvider`
 */
export const useFormat = (): Format => {
  const format = useContext(FormatContext)
  if (!format) throw new Error('useFormat needs a FormatProvider above it')
  return format
}

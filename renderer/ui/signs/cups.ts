const FRACTIONS: Readonly<Record<number, string>> = { 25: '¼', 33: '⅓', 50: '½', 67: '⅔', 75: '¾' }

// Making a formatter takes longer than laying out a row of a table.
const formats = new Map<string, Intl.NumberFormat>()
const formatOf = (locale: string): Intl.NumberFormat => {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  formats.set(locale, format)
  return format
}

/** Hundredths of a cup as people write them: 250 is "2½", 33 "⅓", 110 "1.1" or "1,1" by locale. */
export const cupsInFigures = (hundredths: number, locale: string): string => {
  const size = Math.abs(hundredths)
  const sign = hundredths < 0 ? '−' : ''
  const whole = Math.floor(size / 100)
  const fraction = FRACTIONS[size % 100]
  if (fraction) return `${sign}${whole === 0 ? '' : formatOf(locale).format(whole)}${fraction}`
  return sign + formatOf(locale).format(size / 100)
}

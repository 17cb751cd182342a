/** How many decimals a currency's amounts have: 2 for EUR, 0 for JPY (ISO 4217, as Intl knows it). */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

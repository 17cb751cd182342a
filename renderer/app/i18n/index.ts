export { FormatProvider, useFormat } from './useFormat.tsx'
export type { Format } from './format.ts'
export type { Text, TextKey, TextValues } from './keys.ts'
export { useIsText, useLanguage, useText, useTextIn } from './useText.ts'

import { useLayoutEffect } from 'react'
import type { Settings } from '#shared/contract/settings.ts'
import { applyTheme } from './theme.ts'

/** Keeps the page in the theme of the settings. */
export const useTheme = (theme: Settings['theme']): void => {
  useLayoutEffect(() => applyTheme(theme), [theme])
}

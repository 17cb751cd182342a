import type { Settings } from '#shared/contract/settings.ts'

/** Puts the theme on the page: `system` leaves it to the machine, live. */
export const applyTheme = (theme: Settings['theme']): void => {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
}

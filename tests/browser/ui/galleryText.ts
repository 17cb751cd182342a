import type { Text } from '#app/i18n/keys.ts'
import { uiTextOf } from '#app/i18n/uiText.ts'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'

/** The English texts, as the app has them. */
export const englishText: Text = textOf(await createI18n('en'))

/** The components' own words. */
export const galleryText = uiTextOf(englishText)

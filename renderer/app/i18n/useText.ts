import type { i18n } from 'i18next'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/messages/catalogues.ts'
import type { Text, TextKey } from './keys.ts'

/** The texts of an i18next instance in one language (its own, when left out), typed by our catalogues. */
export const textOf = (instance: i18n, language: string = instance.language): Text => {
  const translate = instance.getFixedT(language, 'all')
  const figures = new Intl.NumberFormat(language)
  return (key, values) => {
    const count = values?.['count']
    // The plural follows the number, the text says it with its digits grouped.
    return typeof count === 'number' && count >= 1_000
      ? translate(key, { ...values, replace: { ...values, count: figures.format(count) } })
      : translate(key, { ...values })
  }
}

/** `const t = useText()`, then `t('contacts.list.title', { count })`. A new function per language, so memoised rows follow it. */
export const useText = (): Text => {
  const { i18n: instance } = useTranslation('all')
  const { language } = instance
  return useMemo(() => textOf(instance, language), [instance, language])
}

/** `const tIn = useTextIn()`, then `tIn('nl')('…')`: texts in another language than the screens', for messages to others. */
export const useTextIn = (): ((language: Language) => Text) => {
  const { i18n: instance } = useTranslation('all')
  return useCallback((language) => textOf(instance, language), [instance])
}

/** The language of the screens. */
export const useLanguage = (): Language => {
  const { i18n: instance } = useTranslation('all')
  return instance.language === 'nl' ? 'nl' : 'en'
}

/** Whether a key that data carries (a change's label, a prompt's reason) is one of the catalogues'. */
export const useIsText = (): ((key: string) => key is TextKey) => {
  const { i18n: instance } = useTranslation('all')
  return (key): key is TextKey => instance.exists(key, { ns: 'all' }) || instance.exists(`${key}_other`, { ns: 'all' })
}

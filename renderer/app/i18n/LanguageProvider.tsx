import type { i18n } from 'i18next'
import { useEffect, useMemo, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { I18nextProvider } from 'react-i18next'
import type { Language } from '#shared/messages/catalogues.ts'
import { UiTextProvider } from '#ui/text.tsx'
import { localeOf } from './language.ts'
import { uiTextOf } from './uiText.ts'
import { useText } from './useText.ts'

/** The user's language for texts, components, dates and the page itself. */
export const LanguageProvider = (props: { i18n: i18n; language: Language; children: ReactNode }) => {
  const { i18n: instance, language, children } = props
  useEffect(() => {
    document.documentElement.lang = language
    if (instance.language !== language) void instance.changeLanguage(language)
  }, [instance, language])
  return (
    <I18nextProvider i18n={instance}>
      <I18nProvider locale={localeOf(language, navigator.languages)}>
        <Words>{children}</Words>
      </I18nProvider>
    </I18nextProvider>
  )
}

const Words = ({ children }: { children: ReactNode }) => {
  const text = useText()
  const words = useMemo(() => uiTextOf(text), [text])
  return <UiTextProvider text={words}>{children}</UiTextProvider>
}

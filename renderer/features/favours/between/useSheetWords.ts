import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { createFormat } from '#app/i18n/format.ts'
import type { Format, Text } from '#app/i18n/index.ts'
import { localeOf } from '#app/i18n/language.ts'
import { textOf } from '#app/i18n/useText.ts'
import { useData, useToday } from '#data/react/index.ts'
import type { Language } from '#shared/messages/catalogues.ts'
import { CATALOGUES } from '#shared/messages/catalogues.ts'

/** The languages of our texts. */
export const LANGUAGES: readonly Language[] = Object.keys(CATALOGUES).filter((one): one is Language => one in CATALOGUES)

/** Texts and formats in a language of choice, whatever that of the screens is. */
export function useSheetWords(language: Language): { readonly t: Text; readonly format: Format } {
  const { i18n: instance } = useTranslation('all')
  const { clock } = useData()
  const today = useToday()
  return useMemo(() => {
    const t = textOf(instance, language)
    return { t, format: createFormat(localeOf(language, navigator.languages), t, today, clock.zone()) }
  }, [instance, language, today, clock])
}

/** The language to write to someone in: the first of theirs that we have, else that of the screens. */
export function useLanguageFor(languages: readonly string[]): Language {
  const { i18n: instance } = useTranslation('all')
  const spoken = [...languages, instance.language].map((tag) => tag.toLowerCase().split('-')[0])
  return spoken.flatMap((tag) => LANGUAGES.find((one) => one === tag) ?? [])[0] ?? 'en'
}

import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { CATALOGUES, type Language } from '#shared/messages/catalogues.ts'

/** The texts of both languages as one i18next instance; keys are `namespace.group.name`. */
export const createI18n = async (language: Language): Promise<i18n> => {
  const instance = createInstance()
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'all',
    ns: ['all'],
    nsSeparator: false,
    resources: { en: { all: CATALOGUES.en }, nl: { all: CATALOGUES.nl } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  })
  return instance
}

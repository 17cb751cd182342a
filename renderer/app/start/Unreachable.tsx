import type { i18n } from 'i18next'
import { languageOf } from '../i18n/language.ts'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import { isTextKey } from '../changes/label.ts'
import { useText } from '../i18n/useText.ts'
import { StartFrame } from './StartFrame.tsx'

/** The host did not let this window in, or does not answer. */
export const Unreachable = ({ reason, i18n: instance }: { reason: 'code' | 'stopped'; i18n: i18n }) => (
  <LanguageProvider i18n={instance} language={languageOf('system', navigator.languages)}>
    <Words reason={reason} />
  </LanguageProvider>
)

const Words = ({ reason }: { reason: 'code' | 'stopped' }) => {
  const text = useText()
  const key = `errors.connect.${reason}`
  return (
    <StartFrame title={text('recovery.failed.title')}>
      <p>{isTextKey(key) ? text(key) : text('recovery.failed.connection')}</p>
    </StartFrame>
  )
}

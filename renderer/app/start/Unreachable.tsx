import type { i18n } from 'i18next'
import { Button } from '#ui/index.ts'
import { languageOf } from '../i18n/language.ts'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import { useText } from '../i18n/useText.ts'
import styles from './Start.module.css'
import { StartFrame } from './StartFrame.tsx'

/** The host did not let this window in, or does not answer. */
export const Unreachable = ({ reason, i18n: instance }: { reason: 'code' | 'stopped'; i18n: i18n }) => (
  <LanguageProvider i18n={instance} language={languageOf('system', navigator.languages)}>
    <Words reason={reason} />
  </LanguageProvider>
)

const Words = ({ reason }: { reason: 'code' | 'stopped' }) => {
  const text = useText()
  return (
    <StartFrame title={text(`errors.connect.${reason}Title`)}>
      <p>{text(`errors.connect.${reason}`)}</p>
      {reason === 'stopped' && (
        <div className={styles.actions}>
          <Button kind="primary" onPress={() => window.location.reload()}>
            {text('errors.connect.retry')}
          </Button>
        </div>
      )}
    </StartFrame>
  )
}

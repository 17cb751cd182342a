import type { Progress } from '#data/importing/index.ts'
import { useFormat, useText, type Format, type Text } from '#app/i18n/index.ts'
import { Page } from '#app/shell/Page.tsx'
import { ProgressBar } from '#ui/index.ts'
import { filesInWords } from './filesInWords.ts'
import { stopImport } from './session/session.ts'
import type { ImportState, Planned } from './session/state.ts'
import styles from './Importing.module.css'

/** The files are read, then compared with the people here. */
export const Reading = ({ state }: { state: Extract<ImportState, { kind: 'reading' }> }) => {
  const t = useText()
  const { files, progress, isComparing } = state
  const name = filesInWords(t, files)
  return (
    <Page title={t('importing.title')} lead={name} width="reading">
      <div className={styles.late}>
        <ProgressBar
          label={isComparing ? t('importing.planning') : t('importing.reading', { file: name })}
          {...(isComparing ? { detail: '' } : portion(progress))}
          cancel={{ label: t('importing.cancel'), onCancel: stopImport }}
        />
      </div>
    </Page>
  )
}

/** The import is carried out. */
export const Applying = ({ planned, progress }: { planned: Planned; progress: Progress | undefined }) => {
  const t = useText()
  const format = useFormat()
  return (
    <Page title={t('importing.title')} lead={filesInWords(t, planned.files)} width="reading">
      <div className={styles.late}>
        <ProgressBar
          label={t('importing.applying')}
          {...portion(progress)}
          detail={inWords(t, format, progress)}
          cancel={{ label: t('importing.cancel'), onCancel: stopImport }}
        />
      </div>
    </Page>
  )
}

const portion = (progress: Progress | undefined): { value?: number } =>
  progress === undefined || progress.total === 0 ? {} : { value: Math.min(1, progress.done / progress.total) }

const inWords = (t: Text, format: Format, progress: Progress | undefined): string =>
  progress === undefined
    ? ''
    : t('importing.progress', { done: format.number(progress.done), total: format.number(progress.total) })

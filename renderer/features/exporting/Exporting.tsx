import { useFormat, useText } from '#app/i18n/index.ts'
import { useData } from '#data/react/index.ts'
import { openImport } from '#features/importing/index.ts'
import { Banner, Button, List, ListRow, ProgressBar, Section } from '#ui/index.ts'
import styles from './Exporting.module.css'
import { Restore } from './Restore.tsx'
import { beginExport, EXPORT_KINDS, stopExport, useExport } from './session/exports.ts'

/** People in, everything out, and everything back. */
export default function Exporting() {
  const t = useText()
  const data = useData()
  const state = useExport()
  return (
    <div className={styles.part}>
      <List label={t('settings.section.files')}>
        <ListRow
          title={t('settings.files.import')}
          text={t('settings.files.importHint')}
          actions={<Button onPress={openImport}>{t('importing.choose')}</Button>}
        />
        {EXPORT_KINDS.map((kind) => (
          <ListRow
            key={kind}
            title={t(`exporting.${kind}`)}
            text={t(`exporting.${kind}Hint`)}
            actions={
              <Button
                isDisabled={state.kind === 'writing'}
                aria-label={`${t('exporting.saveFile')}: ${t(`exporting.${kind}`)}`}
                onPress={() => void beginExport(data, kind)}
              >
                {t('exporting.saveFile')}
              </Button>
            }
          />
        ))}
      </List>
      <State />
      <Section level={3} title={t('exporting.restore.title')}>
        <Restore />
      </Section>
    </div>
  )
}

const State = () => {
  const t = useText()
  const format = useFormat()
  const state = useExport()
  switch (state.kind) {
    case 'idle':
      return undefined
    case 'writing': {
      const { progress } = state
      return (
        <div className={styles.late}>
          <ProgressBar
            label={t('exporting.writing')}
            {...(progress === undefined || progress.total === 0 ? {} : { value: progress.done / progress.total })}
            detail={
              progress === undefined
                ? t(`exporting.${state.what}`)
                : t('exporting.progress', { done: format.number(progress.done), total: format.number(progress.total) })
            }
            {...(state.what === 'csv' ? {} : { cancel: { label: t('exporting.cancel'), onCancel: stopExport } })}
          />
        </div>
      )
    }
    case 'saved':
      return <Banner kind="done">{t('exporting.saved', { file: state.fileName })}</Banner>
    case 'cancelled':
      return <Banner>{t('exporting.cancelled')}</Banner>
    case 'failed':
      return <Banner kind="problem">{t('exporting.failed')}</Banner>
    default:
      return state satisfies never
  }
}

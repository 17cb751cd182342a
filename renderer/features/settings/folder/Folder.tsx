import { useFormat, useText, type Format, type Text } from '#app/i18n/index.ts'
import type { Repair, Response } from '#shared/contract/calls.ts'
import { DescriptionList, Section } from '#ui/index.ts'
import styles from '../Settings.module.css'
import { Snapshots } from './Snapshots.tsx'
import { useFolder, type FolderState } from './useFolder.ts'

/** Where everything is kept, how much of it is on disk, the snapshots, and what was put right. */
export const Folder = ({ info }: { info: Response<'app.info'> }) => {
  const t = useText()
  const format = useFormat()
  const folder = useFolder()
  return (
    <div className={styles.part}>
      <DescriptionList
        items={[
          { term: t('settings.folder.path'), details: <span className={styles.path}>{info.dataFolder}</span> },
          { term: t('settings.folder.host'), details: t(`settings.folder.hosts.${info.host}`) },
          { term: t('settings.folder.records'), details: recordsInWords(t, format, folder) },
          { term: t('settings.folder.onDisk'), details: onDiskInWords(t, format, folder) },
        ]}
      />
      {info.host === 'browser' && <p className={styles.hint}>{t('settings.folder.browserHint')}</p>}
      {folder.snapshots !== undefined && <Snapshots snapshots={folder.snapshots} />}
      {folder.repairs.length > 0 && <Repairs repairs={folder.repairs} />}
    </div>
  )
}

function recordsInWords(t: Text, format: Format, { records, people }: FolderState): string {
  if (records === undefined || people === undefined) return ''
  return t('settings.folder.recordCount', {
    count: records,
    records: format.number(records),
    people: t('common.people', { count: people }),
  })
}

function onDiskInWords(t: Text, format: Format, { onDisk, last }: FolderState): string {
  if (onDisk === undefined || last === undefined) return t('settings.folder.waiting')
  const written = t('settings.folder.changes', { count: onDisk, changes: format.number(onDisk) })
  return onDisk >= last ? written : format.list([written, t('settings.folder.behind', { count: last - onDisk })])
}

const Repairs = ({ repairs }: { repairs: readonly Repair[] }) => {
  const t = useText()
  return (
    <Section level={3} title={t('settings.folder.repairs')}>
      <ul className={styles.lines}>
        {repairs.map(({ kind, setAside }) => (
          <li key={`${kind} ${setAside ?? ''}`}>
            {t(`settings.folder.repair.${kind}`)}{' '}
            {setAside !== undefined && <span className={styles.small}>{t('settings.folder.keptAs', { name: setAside })}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

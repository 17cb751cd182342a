import { useFormat, useText } from '#app/i18n/index.ts'
import type { SnapshotInfo } from '#shared/contract/calls.ts'
import { List, ListRow, Muted, Section } from '#ui/index.ts'
import styles from '../Settings.module.css'
import { bytesInWords } from './bytes.ts'

/** How many are shown by name. */
const SHOWN = 5

/** The snapshots in the folder, newest first. */
export const Snapshots = ({ snapshots }: { snapshots: readonly SnapshotInfo[] }) => {
  const t = useText()
  const format = useFormat()
  const size = snapshots.reduce((sum, { bytes }) => sum + bytes, 0)
  const older = snapshots.length - SHOWN
  return (
    <Section
      level={3}
      title={t('settings.folder.snapshots')}
      count={snapshots.length}
      actions={
        snapshots.length > 1 ? (
          <Muted>{t('settings.folder.total', { size: bytesInWords(size, format.locale) })}</Muted>
        ) : undefined
      }
    >
      <p className={styles.hint}>{t('settings.folder.snapshotsHint')}</p>
      {snapshots.length === 0 ? (
        <p>{t('settings.folder.noSnapshots')}</p>
      ) : (
        <List>
          {snapshots.slice(0, SHOWN).map(({ name, at, rows, bytes, thin }) => (
            <ListRow
              key={name}
              title={format.moment(at)}
              {...(thin ? { text: t('settings.folder.thin') } : {})}
              trailing={`${t('settings.folder.snapshotRows', { count: rows, rows: format.number(rows) })} · ${bytesInWords(bytes, format.locale)}`}
            />
          ))}
        </List>
      )}
      {older > 0 && <p className={styles.small}>{t('settings.folder.older', { count: older })}</p>}
    </Section>
  )
}

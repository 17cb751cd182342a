import { useText } from '#app/i18n/index.ts'
import { usePhoto } from '#data/react/index.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { Avatar, Muted, Name } from '#ui/index.ts'
import styles from './PersonName.module.css'
import { initialsOf } from './rows.ts'

/** Photo or initials and the name, as a cell of the list. */
export function PersonName({ summary }: { summary: Summary }) {
  const t = useText()
  const photo = usePhoto(summary.photo)
  return (
    <span className={styles.person}>
      <Avatar size={24} initials={initialsOf(summary)} photo={photo} />
      <span className={styles.name} title={summary.name}>
        <Name>{summary.name}</Name>
        {summary.status !== 'active' && (
          <>
            {' '}
            <Muted>{t(`contacts.status.${summary.status}`)}</Muted>
          </>
        )}
      </span>
    </span>
  )
}

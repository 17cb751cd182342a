import { useFormat, useText } from '#app/i18n/index.ts'
import type { Source } from '#shared/domain/records/desk.ts'
import styles from './Details.module.css'

/** Where this person came from, and when that was last read. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const t = useText()
  const format = useFormat()
  const nameOf = (kind: string) => {
    if (kind === 'vcard') return t('person.sources.vcard')
    return kind === 'linkedin' ? t('person.sources.linkedin') : kind
  }
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id} className={styles.line}>
          <span>
            {nameOf(source.kind)} <span className={styles.label}>{format.moment(source.importedAt)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

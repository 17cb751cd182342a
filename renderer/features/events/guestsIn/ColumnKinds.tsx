import { useText } from '#app/i18n/index.ts'
import type { ColumnKind } from '#shared/formats/guests/columns.ts'
import type { GuestColumn } from '#shared/formats/guests/readGuestFile.ts'
import { Select } from '#ui/index.ts'
import styles from './GuestsIn.module.css'

const KINDS: readonly ColumnKind[] = [
  'name',
  'given',
  'infix',
  'family',
  'organisation',
  'role',
  'email',
  'answer',
  'checkedIn',
  'note',
  'other',
]

/** Says what each column of a file holds, with what stands in it. */
export function ColumnKinds({
  columns,
  onChange,
}: {
  readonly columns: readonly GuestColumn[]
  readonly onChange: (kinds: readonly ColumnKind[]) => void
}) {
  const t = useText()
  const offered = (kind: ColumnKind) => (KINDS.includes(kind) ? KINDS : [...KINDS, kind])
  return (
    <fieldset className={styles.kinds} aria-label={t('events.guestsIn.columns.title')}>
      {columns.map(({ title, kind, examples }, at) => (
        <Select
          key={at}
          label={title === '' ? t('events.guestsIn.columns.nth', { count: at + 1 }) : title}
          description={examples.join(', ')}
          value={kind}
          onChange={(value) => onChange(columns.map((column, i) => (i === at ? value : column.kind)))}
          options={offered(kind).map((value) => ({ value, label: t(`events.guestsIn.kind.${value}`) }))}
        />
      ))}
    </fieldset>
  )
}

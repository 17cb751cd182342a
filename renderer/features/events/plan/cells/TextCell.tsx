import { useAct } from '#app/changes/useAct.ts'
import { editPlanRow } from '#data/commands/planRows.ts'
import { useData } from '#data/react/index.ts'
import type { PlanRow } from '#shared/domain/records/gathering.ts'
import { InlineEdit } from '#ui/index.ts'
import styles from './Cells.module.css'

/** When, or one of the two purposes: words edited where they stand. */
export function TextCell(props: {
  readonly row: PlanRow
  readonly field: 'when' | 'relationalPurpose' | 'reciprocalPurpose'
  /** What it is, of whom: "When, with Anna". */
  readonly label: string
  /** Said before the words where the columns are too narrow to stand beside each other. */
  readonly short?: string
  /** Shown where there is nothing. */
  readonly placeholder: string
}) {
  const data = useData()
  const act = useAct()
  const { row, field, label, placeholder, short } = props
  return (
    <div data-cell={field} className={styles.text}>
      {short !== undefined && row[field] !== undefined && (
        <span className={styles.short} aria-hidden="true">
          {short}
        </span>
      )}
      <InlineEdit
        label={label}
        placeholder={placeholder}
        value={row[field] ?? ''}
        onSave={(text) => void act(() => editPlanRow(data, row.id, { [field]: text }), { quiet: true })}
      />
    </div>
  )
}

import type { Draftable } from './setting.ts'
import { CameOfIt } from './CameOfIt.tsx'
import styles from './FullForm.module.css'
import { NoteFields } from './NoteFields.tsx'
import { PourFields } from './PourFields.tsx'
import { WhenFields } from './WhenFields.tsx'

/** Every field of a meeting, on the same draft as the line. */
export function FullForm({ log, isUnnamed = false }: { readonly log: Draftable; readonly isUnnamed?: boolean }) {
  if (log.draft === undefined) return null
  return (
    <div className={styles.form}>
      <div className={styles.column}>
        <WhenFields log={log} isUnnamed={isUnnamed} />
        <PourFields log={log} />
      </div>
      <div className={styles.column}>
        <NoteFields log={log} />
        <CameOfIt log={log} />
      </div>
    </div>
  )
}

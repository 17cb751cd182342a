import { useText } from '#app/i18n/index.ts'
import { ProgressBar } from '#ui/index.ts'
import styles from './TaskLine.module.css'
import type { Task } from './useTask.ts'

/** How far a task is; shown only when it takes longer than a moment. */
export function TaskLine({ task: { label, done, total, stop } }: { task: Task }) {
  const t = useText()
  return (
    <div className={styles.line}>
      <ProgressBar
        label={label}
        {...(done !== undefined && total !== undefined && total > 0 ? { value: done / total } : {})}
        cancel={{ label: t('common.actions.stop'), onCancel: stop }}
      />
    </div>
  )
}

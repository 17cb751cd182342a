import { useText } from '#app/i18n/index.ts'
import { LogChips } from '../chips/LogChips.tsx'
import type { PartKind } from '../draft/state.ts'
import styles from './FullForm.module.css'
import type { Draftable } from './setting.ts'

const KINDS: readonly PartKind[] = ['favour', 'introduction', 'followUp']

/** Promises, favours, introductions and follow-ups that came of it, as chips. */
export function CameOfIt({ log }: { readonly log: Draftable }) {
  const t = useText()
  return (
    <div className={styles.group}>
      <span className={styles.label}>{t('log.form.cameOfIt')}</span>
      <LogChips log={log} only={KINDS} />
    </div>
  )
}

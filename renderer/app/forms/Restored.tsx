import { useText } from '#app/i18n/index.ts'
import { Button } from '#ui/index.ts'
import styles from './FormDialog.module.css'

/** Says that what was typed here before is back, and lets one begin again. */
export function Restored({ onAfresh }: { readonly onAfresh: () => void }) {
  const t = useText()
  return (
    <div className={styles.restored}>
      <span>{t('log.restored')}</span>
      <Button kind="quiet" onPress={onAfresh}>
        {t('log.startAfresh')}
      </Button>
    </div>
  )
}

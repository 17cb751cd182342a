import { useText } from '#app/i18n/index.ts'
import { Button } from '#ui/index.ts'
import type { Log } from '../useLog.ts'
import styles from './Line.module.css'

interface RestoredProps {
  readonly log: Pick<Log, 'isRestored' | 'startAfresh'>
  readonly onAfresh?: () => void
}

/** Says that a draft left here before is back, and lets one begin again. */
export function Restored({ log, onAfresh }: RestoredProps) {
  const t = useText()
  if (!log.isRestored) return null
  return (
    <div className={styles.restored}>
      <span>{t('log.restored')}</span>
      <Button
        kind="quiet"
        onPress={() => {
          log.startAfresh()
          onAfresh?.()
        }}
      >
        {t('log.startAfresh')}
      </Button>
    </div>
  )
}

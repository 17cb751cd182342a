import type { FailureReason, Opened } from '#data/start/outcome.ts'
import { Button } from '#ui/index.ts'
import { isTextKey } from '../changes/label.ts'
import { useText } from '../i18n/useText.ts'
import type { TextKey } from '../i18n/keys.ts'
import styles from './Start.module.css'
import { StartFrame } from './StartFrame.tsx'

const REASONS = {
  blocked: 'recovery.failed.blocked',
  'disk-full': 'recovery.failed.diskFull',
  unavailable: 'recovery.failed.unavailable',
  'damaged-journal': 'recovery.failed.damagedJournal',
  'damaged-snapshot': 'recovery.failed.damagedSnapshot',
  'nothing-to-rebuild-from': 'recovery.failed.nothingToRebuildFrom',
  host: 'recovery.failed.host',
  unknown: 'recovery.failed.unknown',
} as const satisfies Record<FailureReason, TextKey>

/** Why the network did not open, what was kept, and what to do. There is no button that deletes anything. */
export const FailedScreen = (props: { outcome: Extract<Opened, { kind: 'failed' }>; folder: string; onRetry: () => void }) => {
  const { outcome, folder, onRetry } = props
  const text = useText()
  const code = `errors.${outcome.code}`
  return (
    <StartFrame title={text('recovery.failed.title')}>
      <p>
        {text(REASONS[outcome.reason])} {outcome.code !== undefined && isTextKey(code) && `${text(code)} `}
        {text('recovery.failed.nothingLost')}
      </p>
      <p className={styles.muted}>{text('recovery.failed.folder', { folder })}</p>
      <div className={styles.actions}>
        <Button kind="primary" onPress={onRetry}>
          {text('recovery.failed.retry')}
        </Button>
      </div>
      <details className={styles.detail}>
        <summary>{text('recovery.failed.detail')}</summary>
        <pre>{outcome.detail}</pre>
      </details>
    </StartFrame>
  )
}

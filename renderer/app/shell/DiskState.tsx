import { Check, CloudOff } from 'lucide-react'
import { useText } from '../i18n/useText.ts'
import styles from './Shell.module.css'
import { useDiskState } from './useDiskState.ts'

/** Says quietly whether everything is on disk. */
export const DiskState = () => {
  const text = useText()
  const disk = useDiskState()
  const isWaiting = disk?.kind === 'waiting'
  return (
    <p className={styles.disk} title={disk && text(isWaiting ? 'shell.disk.waitingHint' : 'shell.disk.savedHint')}>
      {disk?.kind === 'saved' && <Check aria-hidden="true" />}
      {isWaiting && <CloudOff aria-hidden="true" />}
      {disk && text(`shell.disk.${disk.kind}`)}
    </p>
  )
}

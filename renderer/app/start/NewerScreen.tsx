import { useText } from '../i18n/useText.ts'
import styles from './Start.module.css'
import { StartFrame } from './StartFrame.tsx'

/** Database or folder were written by a newer Bakkie: nothing is touched. */
export const NewerScreen = ({ where, folder }: { where: 'database' | 'folder'; folder: string }) => {
  const text = useText()
  return (
    <StartFrame title={text('recovery.newer.title')}>
      <p>{text(`recovery.newer.${where}`)}</p>
      <p className={styles.muted}>{text('recovery.failed.folder', { folder })}</p>
    </StartFrame>
  )
}

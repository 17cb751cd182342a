import type { OpenProgress } from '#data/start/outcome.ts'
import { ProgressBar } from '#ui/index.ts'
import { useText } from '../i18n/useText.ts'
import styles from './Start.module.css'
import { StartFrame } from './StartFrame.tsx'

/** Opening takes a moment; a rebuild says how far it is. Nothing flickers under 300 ms. */
export const OpeningScreen = ({ progress }: { progress: OpenProgress | undefined }) => {
  const text = useText()
  if (!progress) {
    return (
      <div className={styles.late}>
        <StartFrame title={text('recovery.opening')} />
      </div>
    )
  }
  const { step, done, total } = progress
  const known = total !== undefined && total > 0
  return (
    <div className={styles.late}>
      <StartFrame title={text('recovery.rebuilding.title')}>
        <p>{text('recovery.rebuilding.text')}</p>
        <ProgressBar
          label={text(`recovery.rebuilding.${step}`)}
          {...(known ? { value: Math.min(1, done / total) } : {})}
          detail={known ? text('recovery.rebuilding.of', { done, total }) : text('recovery.rebuilding.done', { done })}
        />
      </StartFrame>
    </div>
  )
}

import { useText } from '../i18n/useText.ts'
import styles from './Waiting.module.css'

/** Says that a screen is being filled, once that takes longer than a glance (300 ms). */
export const Waiting = () => {
  const text = useText()
  return <output className={styles.waiting}>{text('common.ui.loading')}</output>
}

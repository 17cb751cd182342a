import type { ReactNode } from 'react'
import { Button } from '../actions/Button.tsx'
import { useUiText } from '../text.tsx'
import styles from './ChangedElsewhere.module.css'

/** Says that what one is editing was changed in another window, and lets the user choose: nothing of either is lost before. */
export const ChangedElsewhere = (props: {
  /** What it is now; nothing when it was emptied. */
  readonly now: ReactNode
  readonly onKeep: () => void
  readonly onTake: () => void
}) => {
  const text = useUiText()
  const isEmpty = props.now === undefined || props.now === ''
  return (
    <div role="alert" className={styles.notice}>
      <span className={styles.words}>
        {isEmpty ? text.emptiedElsewhere : text.changedElsewhere} {!isEmpty && <q className={styles.now}>{props.now}</q>}
      </span>
      <span className={styles.buttons}>
        <Button kind="quiet" onPress={props.onKeep}>
          {text.keepMine}
        </Button>
        <Button kind="quiet" onPress={props.onTake}>
          {text.takeTheirs}
        </Button>
      </span>
    </div>
  )
}

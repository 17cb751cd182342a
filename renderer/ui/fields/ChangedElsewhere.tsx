import type { ReactNode } from 'react'
import { Button } from '../actions/Button.tsx'
import { useUiText } from '../text.tsx'
import styles from './ChangedElsewhere.module.css'

/** Says that what one is editing was changed in another window, and lets the user choose: nothing of either is lost before. */
export const ChangedElsewhere = (props: {
  /** What it is now; nothing when it was emptied. */
  readonly now: ReactNode
  /** What to do first, where something waits for the choice. */
  readonly hint?: string
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
      {props.hint !== undefined && <span className={styles.words}>{props.hint}</span>}
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

/** Says that what one is editing was removed in another window, and asks what becomes of what was typed. */
export const RemovedElsewhere = (props: { readonly onAdd: () => void; readonly onDrop: () => void }) => {
  const text = useUiText()
  return (
    <div role="alert" className={styles.notice}>
      <span className={styles.words}>{text.removedElsewhere}</span>
      <span className={styles.buttons}>
        <Button kind="quiet" onPress={props.onAdd}>
          {text.addAgain}
        </Button>
        <Button kind="quiet" onPress={props.onDrop}>
          {text.dropMine}
        </Button>
      </span>
    </div>
  )
}

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { TextButton } from '#app/inPlace/TextButton.tsx'
import styles from './Cells.module.css'

/** Ends the editing of a cell; `byKey` gives the focus back to it. */
export type EndEdit = (byKey: boolean) => void

/**
 * A cell that becomes a field where it stands: Enter or a press begins, Escape with
 * no list open or leaving ends.
 */
export function EditCell(props: {
  /** What is changed: "Who of us meets Anna". */
  readonly label: string
  readonly shown: ReactNode
  readonly children: (end: EndEdit) => ReactNode
}) {
  const [state, setState] = useState<'shown' | 'editing' | 'ended'>('shown')
  const trigger = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (state === 'ended') trigger.current?.focus()
  }, [state])
  if (state !== 'editing') {
    return (
      <TextButton ref={trigger} label={props.label} onPress={() => setState('editing')}>
        {props.shown}
      </TextButton>
    )
  }
  const end: EndEdit = (byKey) => setState(byKey ? 'ended' : 'shown')
  return (
    <div
      role="presentation"
      className={styles.editing}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) end(false)
      }}
      onKeyDownCapture={(event) => {
        const isListOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true'
        if (event.key !== 'Escape' || isListOpen) return
        event.stopPropagation()
        end(true)
      }}
    >
      {props.children(end)}
    </div>
  )
}

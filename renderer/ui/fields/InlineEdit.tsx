import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { classes } from '../classes.ts'
import styles from './InlineEdit.module.css'
import { ChangedElsewhere, RemovedElsewhere } from './ChangedElsewhere.tsx'
import { useHeldLine } from './Lines.tsx'
import { TextArea } from './TextArea.tsx'
import { TextField } from './TextField.tsx'
import { underEdit } from './underEdit.ts'

export interface InlineEditProps {
  /** What is edited: "City". */
  label: string
  value: string
  /** Called once, with the trimmed text, when it changed. */
  onSave: (value: string) => void
  /** How the value looks while it is not edited; else the text itself. */
  display?: ReactNode
  /** Shown muted where there is nothing: "Add a city". */
  placeholder: string
  multiline?: boolean
  type?: 'text' | 'email' | 'tel' | 'url'
  /** Marks a doubtful value while typing and after; never stops saving. */
  warn?: (value: string) => string | undefined
}

/**
 * Text that becomes a field where it stands. Enter or leaving saves, Escape restores.
 * Changed in another window meanwhile, it is pointed out and asked which stays:
 * until then nothing is saved over it, and what was typed stays in the field. In a
 * list (`Lines`) whose item was removed meanwhile it is asked whether to add it again.
 */
export const InlineEdit = ({ label, value, onSave, display, placeholder, multiline, type, warn }: InlineEditProps) => {
  const [edit, setEdit] = useState<{ readonly begun: string; readonly draft: string }>()
  const [self] = useState({})
  const { isGone } = useHeldLine(self, edit !== undefined && edit.draft !== edit.begun)
  const trigger = useRef<HTMLButtonElement>(null)
  const returnsFocus = useRef(false)
  const isEditing = edit !== undefined
  const meanwhile = edit === undefined ? 'still' : underEdit({ ...edit, now: value })
  // Nothing typed yet, or the same: the field goes along with what is kept now.
  if (meanwhile === 'follows') setEdit({ begun: value, draft: value })

  useEffect(() => {
    if (isEditing || !returnsFocus.current) return
    returnsFocus.current = false
    trigger.current?.focus()
  }, [isEditing])

  const end = (save: boolean, byKey: boolean) => {
    if (edit === undefined || (save && (isGone || meanwhile === 'clashes'))) return
    close(byKey)
    const text = edit.draft.trim()
    if (save && text !== value) onSave(text)
  }
  const close = (byKey: boolean) => {
    returnsFocus.current = byKey
    setEdit(undefined)
  }

  if (edit === undefined) {
    const warning = value ? warn?.(value) : undefined
    return (
      <>
        <Button
          ref={trigger}
          className={classes(styles.text, multiline && styles.multiline, !value && styles.missing)}
          aria-label={value ? `${label}: ${value}` : placeholder}
          onPress={() => setEdit({ begun: value, draft: value })}
        >
          {value ? (display ?? value) : placeholder}
        </Button>
        {warning && <span className={styles.warning}>{warning}</span>}
      </>
    )
  }
  const { begun, draft } = edit
  const warning = draft ? warn?.(draft) : undefined
  const field = {
    label,
    hideLabel: true,
    autoFocus: true,
    value: draft,
    onChange: (typed: string) => setEdit({ begun, draft: typed }),
    onBlur: () => end(true, false),
    onSubmit: () => end(true, true),
    ...(warning ? { warning } : {}),
  }
  return (
    // Escape restores before anything around this field hears it.
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        end(false, true)
      }}
    >
      {multiline ? <TextArea {...field} /> : <TextField {...field} {...(type ? { type } : {})} />}
      {isGone && (
        <RemovedElsewhere
          onAdd={() => {
            close(true)
            onSave(draft.trim())
          }}
          onDrop={() => close(true)}
        />
      )}
      {!isGone && meanwhile === 'clashes' && (
        <ChangedElsewhere
          now={value}
          onKeep={() => {
            close(true)
            onSave(draft.trim())
          }}
          onTake={() => close(true)}
        />
      )}
    </div>
  )
}

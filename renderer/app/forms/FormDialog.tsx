import { useId, type ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import { Button, Dialog, FieldStack } from '#ui/index.ts'
import styles from './FormDialog.module.css'
import { useSaveKey } from './useSaveKey.ts'

export interface FormDialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly onSave: () => void
  readonly size?: 'small' | 'medium' | 'large'
  /** The word on the main button; "Save" unless said. */
  readonly save?: string
  readonly isSaving?: boolean
  /** Given where what was typed before is shown: goes back to an empty form. */
  readonly onAfresh?: (() => void) | undefined
  /** Quiet buttons at the start of the foot: delete, done. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A form in a dialog: Enter saves, and Ctrl/⌘ Enter wherever the focus is; Escape closes and keeps what was typed. */
export function FormDialog(props: FormDialogProps) {
  const t = useText()
  const id = useId()
  useSaveKey(props.onSave)
  const footer = (
    <>
      {(props.aside !== undefined || props.onAfresh !== undefined) && (
        <div className={styles.aside}>
          {props.aside}
          {props.onAfresh && (
            <Button kind="quiet" onPress={props.onAfresh}>
              {t('favours.form.afresh')}
            </Button>
          )}
        </div>
      )}
      <Button onPress={props.onClose}>{t('common.actions.cancel')}</Button>
      <Button kind="primary" type="submit" form={id} isPending={props.isSaving ?? false}>
        {props.save ?? t('common.actions.save')}
      </Button>
    </>
  )
  return (
    <Dialog title={props.title} isOpen onClose={props.onClose} size={props.size ?? 'medium'} footer={footer}>
      <form
        id={id}
        onSubmit={(event) => {
          event.preventDefault()
          props.onSave()
        }}
      >
        <FieldStack>{props.children}</FieldStack>
      </form>
    </Dialog>
  )
}

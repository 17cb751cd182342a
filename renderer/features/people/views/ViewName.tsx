import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { Button, Dialog, TextField } from '#ui/index.ts'

interface ViewNameProps {
  title: string
  /** What it is called so far, or would well be called. */
  name: string
  onSave: (name: string) => void
  onClose: () => void
}

/** Asks what a view is called. */
export function ViewName({ title, name: first, onSave, onClose }: ViewNameProps) {
  const t = useText()
  const [name, setName] = useState(first)
  const [isTried, setTried] = useState(false)
  const save = () => {
    setTried(true)
    if (name.trim() === '') return
    onSave(name.trim())
    onClose()
  }
  const footer = (
    <>
      <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
      <Button kind="primary" onPress={save}>
        {t('common.actions.save')}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} size="small" footer={footer}>
      <TextField
        label={t('contacts.views.name')}
        value={name}
        onChange={setName}
        onSubmit={save}
        autoFocus
        {...(isTried && name.trim() === '' ? { error: t('contacts.views.nameNeeded') } : {})}
      />
    </Dialog>
  )
}

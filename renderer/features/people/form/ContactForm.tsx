import { useEffect, useRef, useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import type { FormProps } from '#app/forms/forms.ts'
import { Restored } from '#app/forms/Restored.tsx'
import { useText } from '#app/i18n/index.ts'
import { navigate } from '#app/place/place.ts'
import { createContact } from '#data/commands/contacts.ts'
import { useData, useLive } from '#data/react/index.ts'
import { Button, Dialog } from '#ui/index.ts'
import { ContactFields } from './ContactFields.tsx'
import { EMPTY_DRAFT, fieldsOf, isSomeone, type ContactDraft } from './draft.ts'
import { Duplicates } from './Duplicates.tsx'
import { keptPerson, personInHand } from './kept.ts'
import { withThrough } from './through.ts'

const pageOf = (id: string): string => `/people/${encodeURIComponent(id)}`

/** A new person: Enter saves and goes to their page. What was typed stays until it is saved, over a reload too. */
export function ContactForm({ request, onClose }: FormProps<'contact'>) {
  const { set } = useData()
  const [left] = useState(() => (request.name === undefined ? keptPerson(set) : undefined))
  const begin = useLive(async ({ db }) => await withThrough(db, left), [left])
  if (begin === undefined) return null
  const isRestored = left !== undefined
  const draft = isRestored ? begin : { ...EMPTY_DRAFT, ...(request.name !== undefined && { name: request.name }) }
  return <OpenContactForm begin={draft} wasLeft={isRestored} onClose={onClose} />
}

interface OpenContactFormProps {
  readonly begin: ContactDraft
  /** Whether that was left here before. */
  readonly wasLeft: boolean
  readonly onClose: () => void
}

function OpenContactForm({ begin, wasLeft, onClose }: OpenContactFormProps) {
  const t = useText()
  const act = useAct()
  const data = useData()
  const [draft, setDraft] = useState(begin)
  const [inHand] = useState(() => personInHand(data.set, wasLeft))
  const [isRestored, setRestored] = useState(wasLeft)
  const name = useRef<HTMLInputElement>(null)
  // Selected, so that typing another name replaces the one left here before.
  const [selects] = useState(isRestored)
  useEffect(() => {
    if (selects) name.current?.select()
  }, [selects])
  const [isTried, setTried] = useState(false)
  const [isSaving, setSaving] = useState(false)

  const change = (next: ContactDraft) => {
    inHand.keep(next)
    setDraft(next)
  }
  const save = async () => {
    setTried(true)
    if (!isSomeone(draft) || isSaving) return
    setSaving(true)
    const made = await act(() => createContact(data, fieldsOf(draft)))
    setSaving(false)
    if (made === undefined) return
    inHand.forget()
    onClose()
    navigate(pageOf(made.id))
  }
  const startAfresh = () => {
    change(EMPTY_DRAFT)
    setRestored(false)
    setTried(false)
    name.current?.focus()
  }
  const open = (id: string) => {
    onClose()
    navigate(pageOf(id))
  }

  const footer = (
    <>
      <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
      <Button kind="primary" isDisabled={isSaving} onPress={() => void save()}>
        {t('contacts.form.save')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('contacts.form.title')} isOpen onClose={onClose} footer={footer}>
      {isRestored && <Restored onAfresh={startAfresh} />}
      <ContactFields
        nameRef={name}
        draft={draft}
        onChange={change}
        onSubmit={() => void save()}
        isNameless={isTried && !isSomeone(draft)}
        beforeRest={<Duplicates draft={draft} onOpen={open} />}
      />
    </Dialog>
  )
}

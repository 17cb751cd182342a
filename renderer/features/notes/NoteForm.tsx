import { useEffect, useRef, useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import type { FormProps } from '#app/forms/forms.ts'
import { Restored } from '#app/forms/Restored.tsx'
import { useText } from '#app/i18n/index.ts'
import { addNote, deleteNote, updateNote } from '#data/commands/notes.ts'
import { valuesInUse } from '#data/queries/inUse.ts'
import { noteToEdit, type NoteToEdit } from '#data/queries/notes.ts'
import { useData, useLive } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { Button, DateField, Dialog, EmptyState, FieldStack, TagField, TextArea } from '#ui/index.ts'
import { AboutField } from './AboutField.tsx'
import styles from './NoteForm.module.css'
import { forgetNote, keepNote, keptNote, type NoteFields } from './kept.ts'

/** A dated remark about one or more people: writes, changes or deletes it. */
export function NoteForm({ request, onClose }: FormProps<'note'>) {
  const t = useText()
  const { noteId, contactId } = request
  const found = useLive((data) => noteToEdit(data, noteId, contactId), [noteId, contactId])
  if (found === undefined) return null
  if (found.kind === 'gone') {
    return (
      <Dialog title={t('notes.edit')} isOpen onClose={onClose} size="small">
        <EmptyState title={t('notes.gone.title')} text={t('notes.gone.text')} />
      </Dialog>
    )
  }
  return <OpenNoteForm found={found} onClose={onClose} />
}

interface OpenNoteFormProps {
  readonly found: Extract<NoteToEdit, { kind: 'note' | 'new' }>
  readonly onClose: () => void
}

function OpenNoteForm({ found, onClose }: OpenNoteFormProps) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const inUse = useLive(valuesInUse, [])
  const note = found.kind === 'note' ? found.note : undefined
  const key = `${data.set} ${note?.id ?? found.people.map(({ id }) => id).join(' ')}`
  const [start] = useState<NoteFields>(() => ({
    text: note?.text ?? '',
    date: note?.date ?? data.clock.today(),
    tags: note?.tags ?? [],
    people: found.people,
  }))
  const [fields, setFields] = useState(() => {
    const kept = keptNote(key)
    return kept?.people.length === 0 ? { ...kept, people: start.people } : (kept ?? start)
  })
  const [isRestored, setRestored] = useState(() => keptNote(key) !== undefined)
  const [isMissing, setMissing] = useState(false)
  const text = useRef<HTMLTextAreaElement>(null)
  // What was left here before is selected, so that typing replaces it.
  const [selects] = useState(isRestored)
  useEffect(() => {
    text.current?.focus()
    if (selects) text.current?.select()
  }, [selects])

  const set = (next: Partial<NoteFields>) => {
    const after = { ...fields, ...next }
    setMissing(false)
    setFields(after)
    keepNote(key, after)
  }
  const startAfresh = () => {
    forgetNote(key)
    setFields(start)
    setRestored(false)
    setMissing(false)
    text.current?.focus()
  }
  const isBlank = fields.text.trim() === ''
  const isAlone = fields.people.length === 0
  const save = async () => {
    if (isBlank || isAlone) return setMissing(true)
    const contactIds = fields.people.map(({ id }) => id)
    const draft = { contactIds, text: fields.text, date: fields.date, tags: [...fields.tags] }
    const done = await act(() => (note === undefined ? addNote(data, draft) : updateNote(data, note.id, draft)))
    if (done === undefined) return
    forgetNote(key)
    onClose()
  }
  const remove = async () => {
    if (note === undefined) return
    onClose()
    forgetNote(key)
    await act(() => deleteNote(data, note.id))
  }
  return (
    <Dialog
      title={t(note === undefined ? 'notes.add' : 'notes.edit')}
      isOpen
      onClose={onClose}
      footer={
        <>
          {note !== undefined && (
            <span className={styles.first}>
              <Button kind="danger" onPress={() => void remove()}>
                {t('common.actions.delete')}
              </Button>
            </span>
          )}
          <Button kind="primary" onPress={() => void save()}>
            {t('common.actions.save')}
          </Button>
        </>
      }
    >
      <FieldStack>
        {isRestored && <Restored onAfresh={startAfresh} />}
        <TextArea
          label={t('notes.text')}
          value={fields.text}
          onChange={(value) => set({ text: value })}
          rows={5}
          inputRef={text}
          onSubmit={() => void save()}
          {...(isMissing && isBlank && { error: t('notes.blank') })}
        />
        <AboutField
          label={t('notes.about')}
          value={fields.people}
          onChange={(people) => set({ people })}
          {...(isMissing && isAlone && { error: t('notes.nobody') })}
        />
        <DateField label={t('notes.date')} value={fields.date} asDay={asDay} onChange={(date) => date && set({ date })} />
        <TagField
          label={t('notes.tags')}
          value={fields.tags}
          suggestions={inUse?.tags.map(({ value }) => value) ?? []}
          onChange={(tags) => set({ tags })}
        />
      </FieldStack>
    </Dialog>
  )
}

import { useEffect, useRef, useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import type { FormProps } from '#app/forms/forms.ts'
import { Restored } from '#app/forms/Restored.tsx'
import { useFormat, useText } from '#app/i18n/index.ts'
import { addNote, deleteNote, updateNote } from '#data/commands/notes.ts'
import { valuesInUse } from '#data/queries/inUse.ts'
import { noteToEdit, type NoteToEdit } from '#data/queries/notes.ts'
import { type NamedContact, standingNamed } from '#data/queries/names.ts'
import { useData, useLive } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { Button, ChangedElsewhere, DateField, Dialog, EmptyState, FieldStack, TagField, TextArea } from '#ui/index.ts'
import { AboutField } from './AboutField.tsx'
import styles from './NoteForm.module.css'
import { forgetNote, keepNote, type KeptNote, keptNote, type NoteFields, plainNote } from './kept.ts'
import { meanwhileOf, type NoteEdit, type NoteField, withOwn, withTheirs } from './meanwhile.ts'

/** A dated remark about one or more people: writes, changes or deletes it. */
export function NoteForm({ request, onClose }: FormProps<'note'>) {
  const t = useText()
  const { noteId, contactId } = request
  const { set } = useData()
  const key = `${set} ${noteId ?? contactId ?? ''}`
  const [kept] = useState(() => keptNote(key))
  const found = useLive((data) => noteToEdit(data, noteId, contactId), [noteId, contactId])
  // Those of a draft by the names they have now; who is gone meanwhile is not among them.
  const people = useLive(({ db }) => standingNamed(db, kept?.people ?? []), [kept])
  if (found === undefined || people === undefined) return null
  if (found.kind === 'gone') {
    return (
      <Dialog title={t('notes.edit')} isOpen onClose={onClose} size="small">
        <EmptyState title={t('notes.gone.title')} text={t('notes.gone.text')} />
      </Dialog>
    )
  }
  return <OpenNoteForm found={found} left={{ key, kept, people }} onClose={onClose} />
}

interface OpenNoteFormProps {
  readonly found: Extract<NoteToEdit, { kind: 'note' | 'new' }>
  /** What was left here before. */
  readonly left: { readonly key: string; readonly kept: KeptNote | undefined; readonly people: readonly NamedContact[] }
  readonly onClose: () => void
}

function OpenNoteForm({ found, left, onClose }: OpenNoteFormProps) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const inUse = useLive(valuesInUse, [])
  const note = found.kind === 'note' ? found.note : undefined
  const { key } = left
  const [today] = useState(() => data.clock.today())
  const now: NoteFields = { text: note?.text ?? '', date: note?.date ?? today, tags: note?.tags ?? [], people: found.people }
  const [edit, setEdit] = useState<NoteEdit>(() => {
    const start = { fields: now, begun: plainNote(now) }
    if (left.kept === undefined) return start
    const { begun = start.begun, ...typed } = left.kept
    return { fields: { ...typed, people: left.people.length === 0 ? now.people : left.people }, begun }
  })
  // Changed in another window, or since this was left: what was not touched here goes along, the rest is asked.
  const meanwhile = note === undefined ? { edit, clashes: [] } : meanwhileOf(edit, now)
  if (meanwhile.edit !== edit) setEdit(meanwhile.edit)
  const { fields } = edit
  const { clashes } = meanwhile
  const [isRestored, setRestored] = useState(left.kept !== undefined)
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
    put({ fields: after, begun: edit.begun })
  }
  const put = (next: NoteEdit) => {
    setEdit(next)
    keepNote(key, next.fields, next.begun)
  }
  const startAfresh = () => {
    forgetNote(key)
    setEdit({ fields: now, begun: plainNote(now) })
    setRestored(false)
    setMissing(false)
    text.current?.focus()
  }
  const format = useFormat()
  const isBlank = fields.text.trim() === ''
  const isAlone = fields.people.length === 0
  const save = async () => {
    if (isBlank || isAlone) return setMissing(true)
    if (clashes.length > 0) return
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
        {clashes.length > 0 && (
          <ChangedElsewhere
            now={clashes.map((field) => inWords(now, field, (date) => format.day(date))).join(' · ')}
            onKeep={() => put(withOwn(edit, now, clashes))}
            onTake={() => put(withTheirs(edit, now, clashes))}
          />
        )}
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

/** What a field of a note holds now, as one line shows it. */
function inWords(now: NoteFields, field: NoteField, day: (day: Day) => string): string {
  if (field === 'text') return now.text
  if (field === 'date') return day(now.date)
  if (field === 'tags') return now.tags.join(', ')
  return now.people.map(({ name }) => name).join(', ')
}

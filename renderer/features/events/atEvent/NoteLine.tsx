import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { tellChange, useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { announce } from '#app/shell/announce.ts'
import { useData } from '#data/react/index.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import { TextField } from '#ui/index.ts'
import { keepNote, keptNote } from './keptNotes.ts'
import { noteFollowed, noteOpened, noteSaved, noteTyped } from './noteTyped.ts'
import { saveNote } from './saveNotes.ts'

/** A quick line about a guest: saved on Enter and on leaving it, kept with every key. */
export function NoteLine({
  guest,
  name,
  takesFocus,
  onDone,
}: {
  readonly guest: Guest
  readonly name: string
  readonly takesFocus: boolean
  readonly onDone: () => void
}) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const [line, setLine] = useState(() => noteOpened(guest.note, keptNote(data.set, guest.id)))
  const shown = noteFollowed(line, guest.note)
  if (shown !== line) setLine(shown)
  // What is still to be saved, for the line that closes before it is drawn again.
  const unsaved = useRef(line.isTyped ? line.text : undefined)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])
  const save = async () => {
    const text = unsaved.current
    // Saved as it was, it would put back what was undone.
    if (text === undefined) return
    unsaved.current = undefined
    const saved = await act(() => saveNote(data, guest.id, text), { quiet: true })
    if (saved === undefined) {
      unsaved.current ??= text
      return
    }
    setLine((before) => noteSaved(before, text))
    // The tick shows it; the toast takes it back, and leaves the note.
    if (saved.metSeq !== undefined) await tellChange(data, t, saved.metSeq).catch(() => undefined)
    else if (saved.seq > 0) announce(t('events.room.noted', { name }))
  }
  // Closed by a tap elsewhere, its blur does not always come.
  const leave = useEffectEvent(() => void save())
  useEffect(() => () => leave(), [])
  return (
    <TextField
      label={t('events.room.note', { name })}
      hideLabel
      placeholder={t('events.room.noteHint')}
      value={shown.text}
      onChange={(typed) => {
        setLine((before) => noteTyped(before, typed))
        unsaved.current = typed
        keepNote(data.set, guest.id, typed)
      }}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        void save()
        onDone()
      }}
      inputRef={input}
    />
  )
}

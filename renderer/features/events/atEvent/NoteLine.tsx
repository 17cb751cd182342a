import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { useData } from '#data/react/index.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import { TextField } from '#ui/index.ts'
import { keepNote, keptNote } from './keptNotes.ts'
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
  const [text, setText] = useState(() => keptNote(data.set, guest.id) ?? guest.note ?? '')
  const latest = useRef(text)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])
  const save = () => act(() => saveNote(data, guest.id, latest.current), { quiet: true })
  // Closed by a tap elsewhere, its blur does not always come.
  const leave = useEffectEvent(() => void save())
  useEffect(() => () => leave(), [])
  return (
    <TextField
      label={t('events.room.note', { name })}
      hideLabel
      placeholder={t('events.room.noteHint')}
      value={text}
      onChange={(typed) => {
        setText(typed)
        latest.current = typed
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

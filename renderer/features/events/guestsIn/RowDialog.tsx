import { useState } from 'react'
import { useSaveKey } from '#app/forms/useSaveKey.ts'
import { useText } from '#app/i18n/index.ts'
import type { GuestEntry } from '#shared/formats/guests/entry.ts'
import { asPerson } from '#shared/formats/guests/person.ts'
import { Button, Dialog, FieldStack, Muted, TextField } from '#ui/index.ts'
import type { GuestRow, RowChange } from './rows.ts'

const FIELDS = ['name', 'organisation', 'role', 'email', 'remark', 'note'] as const

export interface RowDialogProps {
  readonly row: GuestRow
  /** Undefined: as it was read. */
  readonly onChange: (change: RowChange | undefined) => void
  readonly onClose: () => void
}

/** Corrects what was read from one line, or makes a person of a line that names nobody. */
export function RowDialog({ row, onChange, onClose }: RowDialogProps) {
  const t = useText()
  const [entry, setEntry] = useState<GuestEntry>(() => row.entry ?? row.read ?? asPerson(row.line, row.line))
  const isNobody = row.entry === undefined
  const isDecided = isNobody && row.read !== undefined && row.why !== 'left-out'
  const take = (change: RowChange | undefined) => {
    onChange(change)
    onClose()
  }
  const save = () => {
    if (entry.name.trim() !== '') take({ entry: { ...entry, name: entry.name.trim() } })
  }
  useSaveKey(save)
  return (
    <Dialog
      title={t(titleOf(isNobody, isDecided))}
      isOpen
      onClose={onClose}
      isDismissable
      footer={
        <>
          {row.isChanged && (
            <Button kind="quiet" onPress={() => take(undefined)}>
              {t('events.guestsIn.row.asRead')}
            </Button>
          )}
          {!isNobody && <Button onPress={() => take('left-out')}>{t('events.guestsIn.row.leaveOut')}</Button>}
          <Button kind="primary" onPress={save} isDisabled={entry.name.trim() === ''}>
            {t(isDecided ? 'events.guestsIn.row.afterAll' : isNobody ? 'events.guestsIn.row.isPerson' : 'common.actions.save')}
          </Button>
        </>
      }
    >
      <FieldStack>
        <Muted>{t('events.guestsIn.row.line', { line: row.line })}</Muted>
        {FIELDS.map((field, i) => (
          <TextField
            key={field}
            label={t(`events.guests.field.${field}`)}
            value={entry[field] ?? ''}
            autoFocus={i === 0}
            onChange={(value) => setEntry(patchedEntry(entry, field, value))}
            onSubmit={save}
          />
        ))}
      </FieldStack>
    </Dialog>
  )
}

const titleOf = (isNobody: boolean, isDecided: boolean) => {
  if (isDecided) return 'events.guestsIn.row.decided'
  return isNobody ? 'events.guestsIn.row.nobody' : 'events.guestsIn.row.person'
}

/** An entry with one field changed; an empty one is left out. */
function patchedEntry(entry: GuestEntry, field: (typeof FIELDS)[number], value: string): GuestEntry {
  if (field === 'name') return { ...entry, name: value }
  const { [field]: _before, ...rest } = entry
  return value.trim() === '' ? rest : { ...rest, [field]: value }
}

import { useState } from 'react'
import { useSaveKey } from '#app/forms/useSaveKey.ts'
import { useText } from '#app/i18n/index.ts'
import type { ContactFields } from '#data/commands/contacts.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import { parseNameAndNickname } from '#shared/language/names/parse.ts'
import { Button, Dialog, FieldStack, TextField } from '#ui/index.ts'

const FIELDS = ['name', 'organisation', 'role', 'email'] as const
type Field = (typeof FIELDS)[number]

/** What a guest's line says, as the fields of a new contact. */
export function contactFieldsOf({ name, organisation, role, email }: Partial<Record<Field, string | undefined>>): ContactFields {
  const { name: parts, nickname } = parseNameAndNickname(name ?? '')
  const position = {
    ...(organisation !== undefined && organisation.trim() !== '' && { organisation: organisation.trim() }),
    ...(role !== undefined && role.trim() !== '' && { role: role.trim() }),
  }
  return {
    name: parts,
    ...(nickname !== undefined && { nickname }),
    positions: Object.keys(position).length === 0 ? [] : [position],
    emails: email === undefined || email.trim() === '' ? [] : [{ value: email.trim() }],
  }
}

/** A new contact looked over before it is made: what the line said, to correct. */
export function NewContactDialog({
  guest,
  onMake,
  onClose,
}: {
  readonly guest: Guest
  readonly onMake: (fields: ContactFields) => void
  readonly onClose: () => void
}) {
  const t = useText()
  const [fields, setFields] = useState<Partial<Record<Field, string | undefined>>>({
    name: guest.name,
    organisation: guest.organisation,
    role: guest.role,
    email: guest.email,
  })
  const isNamed = (fields.name ?? '').trim() !== ''
  const make = () => {
    if (!isNamed) return
    onMake(contactFieldsOf(fields))
    onClose()
  }
  useSaveKey(make)
  return (
    <Dialog
      title={t('events.review.newContact')}
      isOpen
      onClose={onClose}
      size="small"
      isDismissable
      footer={
        <Button kind="primary" isDisabled={!isNamed} onPress={make}>
          {t('events.review.make')}
        </Button>
      }
    >
      <FieldStack>
        {FIELDS.map((field, i) => (
          <TextField
            key={field}
            label={t(field === 'name' ? 'events.review.name' : `events.guests.field.${field}`)}
            value={fields[field] ?? ''}
            autoFocus={i === 0}
            onChange={(value) => setFields({ ...fields, [field]: value })}
            onSubmit={make}
          />
        ))}
      </FieldStack>
    </Dialog>
  )
}

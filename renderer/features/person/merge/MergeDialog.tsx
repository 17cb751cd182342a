import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { mergeContacts } from '#data/commands/mergeContacts.ts'
import type { MergeChoices } from '#data/commands/mergeFields.ts'
import { mergeConflicts } from '#data/commands/mergeFields.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { Button, ComboBox, Dialog, FieldStack, RadioGroup } from '#ui/index.ts'
import { usePeople, type PersonOption } from '../parts/people.ts'
import { Sides } from './Sides.tsx'
import { useFieldWords } from './useFieldWords.ts'

/** Makes one person of two: choose the other, and whose value stays where both have one. One change, undone as one. */
export function MergeDialog({
  contact,
  title,
  with: chosen,
  onClose,
}: {
  readonly contact: Contact
  readonly title: string
  /** Who the other is, where that was chosen before. */
  readonly with?: PersonOption
  readonly onClose: () => void
}) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const people = usePeople(contact.id)
  const wordsOf = useFieldWords()
  const [other, setOther] = useState<PersonOption | undefined>(chosen)
  const [choices, setChoices] = useState<MergeChoices>({})
  const gone = useLive(async ({ db }) => other && db.contacts.get(other.id), [other?.id])
  const conflicts = gone === undefined ? [] : mergeConflicts(contact, gone)
  const merge = () => {
    if (gone === undefined) return
    void act(() => mergeContacts(data, { keep: contact.id, gone: gone.id, choices }))
    onClose()
  }
  return (
    <Dialog
      title={t('person.merge.title', { name: title })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
          <Button kind="primary" onPress={merge} isDisabled={gone === undefined}>
            {t('person.merge.do')}
          </Button>
        </>
      }
    >
      <FieldStack>
        <p>{t('person.merge.text', { name: title })}</p>
        <ComboBox
          label={t('person.merge.other')}
          value={other}
          onChange={(option) => {
            setOther(option)
            setChoices({})
          }}
          load={people}
          autoFocus
        />
        {gone !== undefined && <Sides kept={contact} gone={gone} choices={choices} />}
        {gone !== undefined && conflicts.length > 0 && <p>{t('person.merge.choose')}</p>}
        {gone !== undefined &&
          conflicts.map((field) => (
            <RadioGroup
              key={field}
              label={t(`person.field.${field}`)}
              value={choices[field] ?? 'kept'}
              onChange={(side) => setChoices({ ...choices, [field]: side })}
              options={[
                { value: 'kept', label: wordsOf(field, contact), description: t('person.merge.ofThis') },
                { value: 'gone', label: wordsOf(field, gone), description: t('person.merge.ofOther') },
              ]}
            />
          ))}
      </FieldStack>
    </Dialog>
  )
}

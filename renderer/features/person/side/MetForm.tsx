import { useText } from '#app/i18n/index.ts'
import type { NamedContact } from '#data/queries/names.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { ComboBox, TextField } from '#ui/index.ts'
import type { ComboOption } from '#ui/index.ts'
import { SmallForm } from '#app/inPlace/FormPopover.tsx'
import { PartialDateFields } from '../parts/PartialDateFields.tsx'
import type { DateParts } from '../parts/partialDate.ts'
import { dateOf, isEmptyDate, partsOf } from '../parts/partialDate.ts'
import { usePeople } from '../parts/people.ts'
import { useSave } from '../useSave.ts'
import { typed, useTyped } from '#app/inPlace/typed.ts'

const TYPED = {
  how: typed<string>(),
  where: typed<string>(),
  on: typed<DateParts>(),
  through: typed<Someone | undefined>(),
}

/** Someone known, or a plain name. */
type Someone = ComboOption<ContactId | ''>

/** How, where, when and through whom one met: someone known, or a plain name. */
export function MetForm({
  contact,
  through: known,
  onDone,
}: {
  readonly contact: Contact
  readonly through?: NamedContact
  readonly onDone: () => void
}) {
  const t = useText()
  const save = useSave(contact.id)
  const people = usePeople(contact.id)
  const { met } = contact
  const [how, setHow] = useTyped(TYPED.how, met?.how ?? '')
  const [where, setWhere] = useTyped(TYPED.where, met?.where ?? '')
  const [on, setOn] = useTyped(TYPED.on, partsOf(met?.on))
  const [through, setThrough] = useTyped(
    TYPED.through,
    known ? { id: known.id, label: known.name } : met?.throughName === undefined ? undefined : { id: '', label: met.throughName },
  )
  const day = dateOf(on)
  return (
    <SmallForm
      canSave={isEmptyDate(on) || day !== undefined}
      onSave={() => {
        save({
          met: {
            how,
            where,
            ...(day && { on: day }),
            ...(through && (through.id === '' ? { throughName: through.label } : { throughId: through.id })),
          },
        })
        onDone()
      }}
      onCancel={onDone}
    >
      <TextField label={t('person.met.how')} value={how} onChange={setHow} placeholder={t('person.met.howHint')} autoFocus />
      <TextField label={t('person.met.where')} value={where} onChange={setWhere} />
      <PartialDateFields label={t('person.met.on')} value={on} onChange={setOn} />
      <ComboBox<ContactId | ''>
        label={t('person.met.throughWhom')}
        value={through}
        onChange={setThrough}
        load={people}
        onCreate={(name) => setThrough({ id: '', label: name })}
      />
    </SmallForm>
  )
}

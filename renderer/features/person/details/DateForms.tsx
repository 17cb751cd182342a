import { useText } from '#app/i18n/index.ts'
import type { OwnDate } from '#shared/domain/records/contact.ts'
import { OwnDateSchema } from '#shared/domain/records/contact.ts'
import type { PartialDate } from '#shared/domain/records/values.ts'
import { Select, TextField } from '#ui/index.ts'
import { SmallForm } from '#app/inPlace/FormPopover.tsx'
import { PartialDateFields } from '../parts/PartialDateFields.tsx'
import type { DateParts } from '../parts/partialDate.ts'
import { dateOf, partsOf } from '../parts/partialDate.ts'
import { typed, useTyped } from '#app/inPlace/typed.ts'

const BIRTHDAY = typed<DateParts>()
const OWN = {
  kind: typed<OwnDate['kind']>(),
  label: typed<string>(),
  parts: typed<DateParts>(),
}

/** The birthday; the year may be left out. */
export function BirthdayForm(props: {
  readonly birthday: PartialDate | undefined
  readonly onSave: (date: PartialDate | undefined) => void
  readonly onCancel: () => void
}) {
  const t = useText()
  const [parts, setParts] = useTyped(BIRTHDAY, partsOf(props.birthday))
  const date = dateOf(parts)
  return (
    <SmallForm
      canSave={date !== undefined}
      onSave={() => props.onSave(date)}
      onCancel={props.onCancel}
      {...(props.birthday !== undefined && { onRemove: () => props.onSave(undefined) })}
    >
      <p>{t('person.date.birthdayHelp')}</p>
      <PartialDateFields label={t('person.date.birthday')} value={parts} onChange={setParts} autoFocus />
    </SmallForm>
  )
}

/** Another day that matters: what it is, and when. */
export function OwnDateForm(props: {
  readonly date?: OwnDate
  readonly onSave: (date: OwnDate) => void
  readonly onRemove?: () => void
  readonly onCancel: () => void
}) {
  const t = useText()
  const [kind, setKind] = useTyped(OWN.kind, props.date?.kind ?? 'other')
  const [label, setLabel] = useTyped(OWN.label, props.date?.label ?? '')
  const [parts, setParts] = useTyped(OWN.parts, partsOf(props.date?.date))
  const date = dateOf(parts)
  return (
    <SmallForm
      canSave={date !== undefined}
      onSave={() => date && props.onSave({ kind, date, ...(label.trim() && { label: label.trim() }) })}
      onCancel={props.onCancel}
      {...(props.onRemove && { onRemove: props.onRemove })}
    >
      <Select
        label={t('person.date.what')}
        value={kind}
        onChange={setKind}
        options={OwnDateSchema.entries.kind.options.map((value) => ({ value, label: t(`person.date.kind.${value}`) }))}
      />
      <TextField label={t('person.date.label')} value={label} onChange={setLabel} autoFocus />
      <PartialDateFields label={t('person.date.when')} value={parts} onChange={setParts} />
    </SmallForm>
  )
}

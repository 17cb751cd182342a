import { useText } from '#app/i18n/index.ts'
import type { Position } from '#shared/domain/records/contact.ts'
import { Checkbox, TextField } from '#ui/index.ts'
import { SmallForm } from '#app/inPlace/FormPopover.tsx'
import { PartialDateFields } from '../parts/PartialDateFields.tsx'
import type { DateParts } from '../parts/partialDate.ts'
import { dateOf, isEmptyDate, partsOf } from '../parts/partialDate.ts'
import { typed, useTyped } from '#app/inPlace/typed.ts'

const TYPED = {
  role: typed<string>(),
  department: typed<string>(),
  organisation: typed<string>(),
  from: typed<DateParts>(),
  hasEnded: typed<boolean>(),
  to: typed<DateParts>(),
}

/** What a person does somewhere: role, department, organisation, from when, until when. */
export function PositionForm(props: {
  readonly position?: Position
  /** Whether it is about to become the main one of someone who has another. */
  readonly replaces?: string | undefined
  readonly onSave: (position: Omit<Position, 'noticedOn'>) => void
  readonly onRemove?: () => void
  readonly onCancel: () => void
}) {
  const t = useText()
  const { position, replaces } = props
  const [role, setRole] = useTyped(TYPED.role, position?.role ?? '')
  const [department, setDepartment] = useTyped(TYPED.department, position?.department ?? '')
  const [organisation, setOrganisation] = useTyped(TYPED.organisation, position?.organisation ?? '')
  const [from, setFrom] = useTyped(TYPED.from, partsOf(position?.from))
  const [hasEnded, setEnded] = useTyped(TYPED.hasEnded, position?.to !== undefined)
  const [to, setTo] = useTyped(TYPED.to, partsOf(position?.to))
  const fromDate = dateOf(from)
  const toDate = hasEnded ? dateOf(to) : undefined
  const isWritten = `${role}${department}${organisation}`.trim() !== ''
  const datesFit = (isEmptyDate(from) || fromDate !== undefined) && (!hasEnded || toDate !== undefined)
  return (
    <SmallForm
      canSave={isWritten && datesFit}
      onSave={() =>
        props.onSave({
          ...(role.trim() && { role: role.trim() }),
          ...(department.trim() && { department: department.trim() }),
          ...(organisation.trim() && { organisation: organisation.trim() }),
          ...(fromDate && { from: fromDate }),
          ...(toDate && { to: toDate }),
        })
      }
      onCancel={props.onCancel}
      {...(props.onRemove && { onRemove: props.onRemove })}
    >
      {replaces !== undefined && <p>{t('person.positions.keeps', { position: replaces })}</p>}
      <TextField label={t('person.positions.role')} value={role} onChange={setRole} autoFocus />
      <TextField label={t('person.positions.organisation')} value={organisation} onChange={setOrganisation} />
      <TextField label={t('person.positions.department')} value={department} onChange={setDepartment} />
      <div>
        <p>{t('person.positions.from')}</p>
        <PartialDateFields label={t('person.positions.from')} value={from} onChange={setFrom} />
      </div>
      {position !== undefined && (
        <Checkbox isSelected={hasEnded} onChange={setEnded}>
          {t('person.positions.ended')}
        </Checkbox>
      )}
      {hasEnded && <PartialDateFields label={t('person.positions.to')} value={to} onChange={setTo} />}
    </SmallForm>
  )
}

import { useText } from '#app/i18n/index.ts'
import type { Address } from '#shared/domain/records/contact.ts'
import { TextField } from '#ui/index.ts'
import { SmallForm } from '#app/inPlace/FormPopover.tsx'
import { typed, useTyped } from '#app/inPlace/typed.ts'

const TYPED = {
  draft: typed<Address>(),
}

const FIELDS = [
  'street',
  'extended',
  'poBox',
  'postalCode',
  'city',
  'region',
  'country',
  'label',
] as const satisfies readonly (keyof Address)[]
const ALWAYS: ReadonlySet<keyof Address> = new Set(['street', 'postalCode', 'city', 'country', 'label'])

/** The lines of an address; the rarer ones only where they are filled in. */
export function AddressForm(props: {
  readonly address?: Address
  readonly onSave: (address: Address) => void
  readonly onRemove?: () => void
  readonly onCancel: () => void
}) {
  const t = useText()
  const { address = {} } = props
  const [draft, setDraft] = useTyped(TYPED.draft, address)
  const isWritten = FIELDS.some((field) => field !== 'label' && (draft[field] ?? '').trim() !== '')
  return (
    <SmallForm
      canSave={isWritten}
      onSave={() => props.onSave(draft)}
      onCancel={props.onCancel}
      {...(props.onRemove && { onRemove: props.onRemove })}
    >
      {FIELDS.filter((field) => ALWAYS.has(field) || address[field] !== undefined).map((field) => (
        <TextField
          key={field}
          label={t(`person.address.${field}`)}
          value={draft[field] ?? ''}
          onChange={(text) => setDraft({ ...draft, [field]: text })}
          autoFocus={field === 'street'}
        />
      ))}
    </SmallForm>
  )
}

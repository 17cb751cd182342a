import { useText } from '#app/i18n/index.ts'
import type { Address, Contact } from '#shared/domain/records/contact.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { useSave } from '../useSave.ts'
import { AddressForm } from './AddressForm.tsx'
import { addressLines } from './address.ts'
import styles from './Details.module.css'
import { labelInWords } from './reachLabels.ts'

/** Postal addresses, each changed in a few fields at its place. */
export function Addresses({ contact }: { readonly contact: Contact }) {
  const t = useText()
  const save = useSave(contact.id)
  const { addresses } = contact
  const keep = (at: number, address: Address | undefined) =>
    save({ addresses: addresses.flatMap((other, index) => (index === at ? (address ?? []) : other)) })
  return (
    <>
      {addresses.map((address, at) => (
        // Two of the same address differ by their place alone.
        <div key={at}>
          <FormPopover label={t('person.address.one')} shown={addressLines(address).join(', ')}>
            {(close) => (
              <AddressForm
                address={address}
                onSave={(changed) => {
                  keep(at, changed)
                  close()
                }}
                onRemove={() => {
                  keep(at, undefined)
                  close()
                }}
                onCancel={close}
              />
            )}
          </FormPopover>
          {address.label !== undefined && <div className={styles.label}>{labelInWords(address.label, t)}</div>}
        </div>
      ))}
      <FormPopover
        label={t('person.address.add')}
        shown={t(addresses.length === 0 ? 'person.address.add' : 'person.address.another')}
        isMissing
      >
        {(close) => (
          <AddressForm
            onSave={(address) => {
              save({ addresses: [...addresses, address] })
              close()
            }}
            onCancel={close}
          />
        )}
      </FormPopover>
    </>
  )
}

import { useText } from '#app/i18n/index.ts'
import { withItem } from '#data/commands/items.ts'
import type { ShownItem } from '#data/commands/items.ts'
import { Lines } from '#ui/index.ts'
import type { Address, Contact } from '#shared/domain/records/contact.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { useSaveBy } from '../useSave.ts'
import { AddressForm } from './AddressForm.tsx'
import { addressLines } from './address.ts'
import styles from './Details.module.css'
import { labelInWords } from './reachLabels.ts'

const samePlace = (a: Address, b: Address): boolean =>
  a.street === b.street && a.poBox === b.poBox && a.postalCode === b.postalCode

/** Postal addresses, each changed in a few fields at its place. */
export function Addresses({ contact }: { readonly contact: Contact }) {
  const t = useText()
  const save = useSaveBy(contact.id)
  const { addresses } = contact
  const keep = (was: ShownItem<Address>, be: Address | undefined) =>
    save((now) => ({ addresses: withItem(now.addresses, was, be) }))
  return (
    <>
      <Lines items={addresses} isSame={samePlace}>
        {(was) => (
          <div>
            <FormPopover label={t('person.address.one')} shown={addressLines(was.item).join(', ')}>
              {(close) => (
                <AddressForm
                  address={was.item}
                  onSave={(changed) => {
                    keep(was, changed)
                    close()
                  }}
                  onRemove={() => {
                    keep(was, undefined)
                    close()
                  }}
                  onCancel={close}
                />
              )}
            </FormPopover>
            {was.item.label !== undefined && <div className={styles.label}>{labelInWords(was.item.label, t)}</div>}
          </div>
        )}
      </Lines>
      <FormPopover
        label={t('person.address.add')}
        shown={t(addresses.length === 0 ? 'person.address.add' : 'person.address.another')}
        isMissing
      >
        {(close) => (
          <AddressForm
            onSave={(address) => {
              save((now) => ({ addresses: [...now.addresses, address] }))
              close()
            }}
            onCancel={close}
          />
        )}
      </FormPopover>
    </>
  )
}

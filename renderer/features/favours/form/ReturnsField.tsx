import { useFormat, useText } from '#app/i18n/index.ts'
import { returnable } from '#data/queries/favours.ts'
import { useLive } from '#data/react/index.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { ContactId, Cups, FavourId } from '#shared/domain/records/values.ts'
import { Checkbox, Muted, NumberField } from '#ui/index.ts'
import styles from './ReturnsField.module.css'

/** Earlier favours the other way that this one returns, each whole or in part. */
export function ReturnsField(props: {
  readonly contactId: ContactId
  readonly direction: Favour['direction']
  /** How large the favour itself is: no more than that is proposed of a larger one. */
  readonly size: Cups
  readonly value: Favour['returns']
  readonly onChange: (value: Favour['returns']) => void
  readonly except: FavourId | undefined
  readonly error?: string
}) {
  const t = useText()
  const format = useFormat()
  const { contactId, direction, size, value, onChange, except, error } = props
  const found = useLive((data) => returnable(data, contactId, direction, except), [contactId, direction, except])
  if (found === undefined) return undefined
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{t('favours.form.returns')}</legend>
      {found.length === 0 && (
        <Muted>{t(direction === 'given' ? 'favours.form.returnsNone' : 'favours.form.returnsNoneReceived')}</Muted>
      )}
      {found.map(({ favour, left }) => {
        const link = value.find((one) => one.favourId === favour.id)
        const others = value.filter((one) => one.favourId !== favour.id)
        return (
          <div key={favour.id} className={styles.row}>
            <Checkbox
              isSelected={link !== undefined}
              onChange={(isChosen) => onChange(isChosen ? [...others, whole(favour.id, left, size)] : others)}
            >
              {t('favours.form.returnsLeft', {
                what: favour.what,
                date: format.shortDay(favour.doneOn ?? favour.on),
                cups: format.cupsInWords(left),
              })}
            </Checkbox>
            {link !== undefined && (
              <div className={styles.part}>
                <NumberField
                  label={t('favours.form.returnsPart')}
                  min={0.5}
                  max={left / 100}
                  step={0.5}
                  value={(link.cups ?? left) / 100}
                  onChange={(cups) =>
                    onChange([
                      ...others,
                      { favourId: favour.id, ...(cups !== undefined && { cups: asCups(Math.round(cups * 100)) }) },
                    ])
                  }
                />
              </div>
            )}
          </div>
        )
      })}
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}

/** All that is left of a favour, or as much of it as the one that returns it is worth. */
function whole(favourId: FavourId, left: Cups, size: Cups): Favour['returns'][number] {
  return size < left ? { favourId, cups: size } : { favourId }
}

import { decimalsOf } from '#shared/domain/records/currency.ts'
import { NumberField } from './NumberField.tsx'
import { Select } from './Select.tsx'
import { useUiText } from '../text.tsx'
import type { FieldProps } from './Field.tsx'
import styles from './Field.module.css'

/** An amount in whole minor units (cents) of an ISO 4217 currency. */
export interface MoneyValue {
  readonly amount: number
  readonly currency: string
}

export interface MoneyFieldProps extends FieldProps {
  value: MoneyValue | undefined
  onChange: (value: MoneyValue | undefined) => void
  /** The currency of an empty field. */
  currency: string
  /** More than one shows a choice beside the amount. */
  currencies?: readonly string[]
}

/** An amount of money, typed in whole units and kept in cents. */
export const MoneyField = ({ value, onChange, currency, currencies = [], ...field }: MoneyFieldProps) => {
  const text = useUiText()
  const inUse = value?.currency ?? currency
  const scale = 10 ** decimalsOf(inUse)
  const amountField = (
    <NumberField
      {...field}
      min={0}
      value={value && value.amount / scale}
      onChange={(amount) => onChange(amount === undefined ? undefined : { amount: Math.round(amount * scale), currency: inUse })}
      format={{ style: 'currency', currency: inUse, currencyDisplay: 'narrowSymbol' }}
    />
  )
  const choices = currencies.includes(inUse) ? currencies : [inUse, ...currencies]
  if (choices.length < 2) return amountField
  return (
    <div className={styles.row}>
      <div className={styles.grow}>{amountField}</div>
      <div className={styles.currency}>
        <Select
          label={text.currency}
          value={inUse}
          options={choices.map((code) => ({ value: code, label: code }))}
          onChange={(code) =>
            onChange({ amount: Math.round(((value?.amount ?? 0) / scale) * 10 ** decimalsOf(code)), currency: code })
          }
        />
      </div>
    </div>
  )
}

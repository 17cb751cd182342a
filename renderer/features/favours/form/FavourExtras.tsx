import { useText } from '#app/i18n/index.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import { type Capital, CapitalSchema } from '#shared/domain/records/favour.ts'
import type { FavourId } from '#shared/domain/records/values.ts'
import { FieldRow, MoneyField, Select, TextArea } from '#ui/index.ts'
import { moneyOf } from './money.ts'
import { ReturnsField } from './ReturnsField.tsx'
import type { FavourState } from './state.ts'

const NONE = 'none'

/** The seldom used fields: kind of value, money, for another, what it returns, a note. */
export function FavourExtras(props: {
  readonly state: FavourState
  readonly edit: (patch: Partial<FavourState>) => void
  readonly currency: string
  readonly except: FavourId | undefined
  /** What is wrong with the other it is for. */
  readonly error?: string
}) {
  const t = useText()
  const { state, edit } = props
  return (
    <>
      <FieldRow>
        <Select<Capital | typeof NONE>
          label={t('favours.form.capital')}
          value={state.capital ?? NONE}
          onChange={(value) => edit({ capital: value === NONE ? undefined : value })}
          options={[
            { value: NONE, label: t('favours.form.capitalNone') },
            ...CapitalSchema.options.map((value) => ({ value, label: t(`favours.capital.${value}`) })),
          ]}
        />
        {!state.isLoan && (
          <MoneyField
            label={t('favours.form.money')}
            value={state.money}
            currency={props.currency}
            onChange={(money) => edit({ money: moneyOf(money) })}
          />
        )}
      </FieldRow>
      <PersonField
        label={t('favours.form.forWhom')}
        value={state.forWhom}
        onChange={(forWhom) => edit({ forWhom })}
        newName={t('favours.form.forName')}
        description={t('favours.form.forWhomHint')}
        {...(props.error !== undefined && { error: props.error })}
      />
      {!state.isLoan && state.who?.kind === 'contact' && (
        <ReturnsField
          contactId={state.who.id}
          direction={state.direction}
          value={state.returns}
          onChange={(returns) => edit({ returns })}
          except={props.except}
        />
      )}
      <TextArea label={t('favours.form.note')} value={state.note} onChange={(note) => edit({ note })} rows={2} />
    </>
  )
}

import { useText } from '#app/i18n/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { DateField, FieldRow, MoneyField, TextField } from '#ui/index.ts'
import { currenciesWith, moneyOf } from './money.ts'
import type { FavourState } from './state.ts'

/** What is lent, and when it comes back. */
export function LoanFields(props: {
  readonly state: FavourState
  readonly edit: (patch: Partial<FavourState>) => void
  readonly currency: string
  readonly error?: string
}) {
  const t = useText()
  const { state, edit } = props
  return (
    <>
      <FieldRow>
        <TextField
          label={t('favours.form.item')}
          value={state.item}
          onChange={(item) => edit({ item })}
          placeholder={t('favours.form.itemHint')}
          {...(props.error !== undefined && { error: props.error })}
        />
        <MoneyField
          label={t('favours.form.sum')}
          value={state.sum}
          currency={props.currency}
          currencies={currenciesWith(props.currency)}
          onChange={(sum) => edit({ sum: moneyOf(sum) })}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          label={t('favours.form.returnBy')}
          value={state.returnBy}
          asDay={asDay}
          onChange={(returnBy) => edit({ returnBy })}
        />
        {state.state === 'done' && (
          <DateField
            label={t(state.direction === 'given' ? 'favours.form.returnedOn' : 'favours.form.gaveBackOn')}
            value={state.returnedOn}
            asDay={asDay}
            onChange={(returnedOn) => edit({ returnedOn })}
          />
        )}
      </FieldRow>
    </>
  )
}

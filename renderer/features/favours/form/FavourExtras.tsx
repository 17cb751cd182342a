import { useText } from '#app/i18n/index.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import type { PersonChoice } from '#app/people/choice.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import type { FavourId } from '#shared/domain/records/values.ts'
import { MoneyField, TextArea } from '#ui/index.ts'
import { currenciesWith, moneyOf } from './money.ts'
import { ReturnsField } from './ReturnsField.tsx'
import type { FavourState } from './state.ts'

/** The seldom used fields: money, for another, what it returns, a note. */
export function FavourExtras(props: {
  readonly state: FavourState
  readonly edit: (patch: Partial<FavourState>) => void
  readonly currency: string
  readonly except: FavourId | undefined
  /** What is wrong with the other it is for. */
  readonly error?: string
  /** Why it cannot return what was chosen. */
  readonly returnsError?: string
}) {
  const t = useText()
  const { state, edit } = props
  const names = { other: nameOf(state.forWhom), name: nameOf(state.who) }
  const forWords =
    names.other === undefined || names.name === undefined
      ? undefined
      : t(state.direction === 'given' ? 'favours.form.forBoth' : 'favours.form.forBothMine', {
          other: names.other,
          name: names.name,
        })
  return (
    <>
      {!state.isLoan && (
        <MoneyField
          label={t('favours.form.money')}
          value={state.money}
          currency={props.currency}
          currencies={currenciesWith(props.currency)}
          onChange={(money) => edit({ money: moneyOf(money) })}
        />
      )}
      <PersonField
        label={t('favours.form.forWhom')}
        value={state.forWhom}
        onChange={(forWhom) => edit({ forWhom })}
        newName={t('favours.form.forName')}
        description={forWords ?? t('favours.form.forWhomHint')}
        {...(props.error !== undefined && { error: props.error })}
      />
      {!state.isLoan && state.who?.kind === 'contact' && (
        <ReturnsField
          contactId={state.who.id}
          direction={state.direction}
          size={asCups(Number(state.size))}
          value={state.returns}
          onChange={(returns) => edit({ returns })}
          except={props.except}
          {...(props.returnsError !== undefined && { error: props.returnsError })}
        />
      )}
      <TextArea label={t('favours.form.note')} value={state.note} onChange={(note) => edit({ note })} rows={2} />
    </>
  )
}

function nameOf(choice: PersonChoice | undefined): string | undefined {
  return choice === undefined || choice.kind === 'me' ? undefined : choice.name
}

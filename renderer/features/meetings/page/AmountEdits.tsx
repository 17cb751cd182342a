import { useFormat, useText } from '#app/i18n/index.ts'
import { FormPopover, SmallForm } from '#app/inPlace/FormPopover.tsx'
import { typed, useTyped } from '#app/inPlace/typed.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import type { Money } from '#shared/domain/records/values.ts'
import { MoneyField, NumberField } from '#ui/index.ts'
import { useEdit } from './useEdit.ts'

interface AmountProps {
  readonly meeting: Meeting
  readonly rules: Rules
}
interface AmountFormProps extends AmountProps {
  readonly onDone: () => void
}

/** How long it took. */
export function MinutesEdit({ meeting }: Pick<AmountProps, 'meeting'>) {
  const t = useText()
  const format = useFormat()
  const { minutes } = meeting
  return (
    <FormPopover
      label={t('meetings.page.minutes')}
      shown={minutes === undefined ? t('meetings.page.add.minutes') : format.minutes(minutes)}
      isMissing={minutes === undefined}
    >
      {(close) => <MinutesForm meeting={meeting} onDone={close} />}
    </FormPopover>
  )
}

const minutesTyped = typed<number | undefined>()

function MinutesForm({ meeting, onDone }: Omit<AmountFormProps, 'rules'>) {
  const t = useText()
  const edit = useEdit(meeting.id)
  const [minutes, setMinutes] = useTyped(minutesTyped, meeting.minutes)
  const save = (value: number | undefined) => {
    onDone()
    edit({ minutes: value === undefined ? undefined : Math.round(value) })
  }
  return (
    <SmallForm
      onCancel={onDone}
      onSave={() => save(minutes)}
      {...(meeting.minutes !== undefined && { onRemove: () => save(undefined) })}
    >
      <NumberField label={t('log.part.minutes')} value={minutes} min={0} step={5} steppers onChange={setMinutes} autoFocus />
    </SmallForm>
  )
}

/** The whole bill. */
export function MoneyEdit(props: AmountProps) {
  const t = useText()
  const format = useFormat()
  const { money } = props.meeting
  return (
    <FormPopover
      label={t('meetings.page.money')}
      shown={money === undefined ? t('meetings.page.add.money') : format.money(money)}
      isMissing={money === undefined}
    >
      {(close) => <MoneyForm {...props} onDone={close} />}
    </FormPopover>
  )
}

const moneyTyped = typed<Money | undefined>()

function MoneyForm({ meeting, rules, onDone }: AmountFormProps) {
  const t = useText()
  const edit = useEdit(meeting.id)
  const [money, setMoney] = useTyped(moneyTyped, meeting.money)
  const currencies = [...new Set([rules.currency, 'EUR', 'USD', 'GBP'])]
  const save = (value: Money | undefined) => {
    onDone()
    edit({ money: value })
  }
  return (
    <SmallForm
      onCancel={onDone}
      onSave={() => save(money)}
      {...(meeting.money !== undefined && { onRemove: () => save(undefined) })}
    >
      <MoneyField
        label={t('meetings.page.wholeBill')}
        value={money}
        currency={rules.currency}
        currencies={currencies}
        onChange={(value) => setMoney(value && { ...value })}
        autoFocus
      />
    </SmallForm>
  )
}

/** What it counts for, when that is other than the rules give its kind. */
export function CupsEdit(props: AmountProps) {
  const t = useText()
  const format = useFormat()
  const { meeting, rules } = props
  const usual = format.cupsInWords(rules.cups[meeting.kind])
  return (
    <FormPopover
      label={t('log.form.cups')}
      shown={meeting.cups === undefined ? t('meetings.page.usualCups', { cups: usual }) : format.cupsInWords(meeting.cups)}
      isMissing={meeting.cups === undefined}
    >
      {(close) => <CupsForm {...props} onDone={close} />}
    </FormPopover>
  )
}

const cupsTyped = typed<number | undefined>()

function CupsForm({ meeting, rules, onDone }: AmountFormProps) {
  const t = useText()
  const format = useFormat()
  const edit = useEdit(meeting.id)
  const [cups, setCups] = useTyped(cupsTyped, meeting.cups)
  const save = (value: number | undefined) => {
    onDone()
    edit({ cups: value === undefined ? undefined : asCups(value) })
  }
  return (
    <SmallForm
      onCancel={onDone}
      onSave={() => save(cups)}
      remove={t('meetings.page.asUsual')}
      {...(meeting.cups !== undefined && { onRemove: () => save(undefined) })}
    >
      <NumberField
        label={t('meetings.page.cupsOfThis')}
        value={cups === undefined ? undefined : cups / 100}
        min={0}
        step={0.5}
        steppers
        description={t('log.form.usual', { cups: format.cupsInWords(rules.cups[meeting.kind]) })}
        onChange={(value) => setCups(value === undefined ? undefined : Math.round(value * 100))}
        autoFocus
      />
    </SmallForm>
  )
}

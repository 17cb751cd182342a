import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import { FieldRow, MoneyField, NumberField, Select } from '#ui/index.ts'
import { invitedInWords, treatInWords } from '../chips/chipText.ts'
import { valuesOf } from '../draft/draft.ts'
import { invitedChoices, invitedKey } from './invitations.ts'
import { PeopleField } from './PeopleField.tsx'
import { type Draftable, setMore, setValue, valueOf } from './setting.ts'
import { treatChoices, treatKey } from './treats.ts'

const UNKNOWN = 'unknown'

/** Who treated and invited, what it cost, how long it took, and what it counts for. */
export function PourFields({ log }: { readonly log: Draftable }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const { draft, rules } = log
  if (draft === undefined || rules === undefined) return null
  const words = { t, format, today }
  const people = valuesOf(draft, 'person')
  const treated = valueOf(log, 'treated')
  const treats = treatChoices(draft, treated)
  const invited = valueOf(log, 'invited')
  const { cups } = draft.more
  const invitations = invitedChoices(draft, invited)
  const usual = rules.cups[valueOf(log, 'kind') ?? 'coffee']
  const currencies = [rules.currency, 'EUR', 'USD', 'GBP'].filter((code, index, all) => all.indexOf(code) === index)
  return (
    <>
      <FieldRow>
        <Select
          label={t('log.part.treated')}
          value={treated === undefined ? UNKNOWN : treatKey(treated)}
          options={[
            { value: UNKNOWN, label: t('log.treated.unknown') },
            ...treats.map((treat) => ({ value: treatKey(treat), label: treatInWords(treat, words) })),
          ]}
          onChange={(key) =>
            setValue(
              log,
              'treated',
              treats.find((treat) => treatKey(treat) === key),
            )
          }
        />
        <Select
          label={t('log.form.invited')}
          value={invited === undefined ? UNKNOWN : invitedKey(invited)}
          options={[
            { value: UNKNOWN, label: t('log.invited.unknown') },
            ...invitations.map((one) => ({
              value: invitedKey(one),
              label: invitedInWords(one, words),
            })),
          ]}
          onChange={(key) =>
            setValue(
              log,
              'invited',
              invitations.find((one) => invitedKey(one) === key),
            )
          }
        />
      </FieldRow>
      {treated?.kind === 'participants' && people.length > 2 && (
        <PeopleField
          label={t('log.form.whoTreated')}
          people={log.people}
          value={treated.who}
          among={people}
          onChange={(who) => setValue(log, 'treated', who.length === 0 ? undefined : { kind: 'participants', who })}
        />
      )}
      <MoneyField
        label={t('log.part.money')}
        value={valueOf(log, 'money')}
        currency={rules.currency}
        currencies={currencies}
        onChange={(money) => setValue(log, 'money', money && { ...money })}
      />
      <FieldRow>
        <NumberField
          label={t('log.part.minutes')}
          value={valueOf(log, 'minutes')}
          min={0}
          step={5}
          steppers
          onChange={(minutes) => setValue(log, 'minutes', minutes === undefined ? undefined : Math.round(minutes))}
        />
        <NumberField
          label={t('log.form.cups')}
          value={cups === undefined ? undefined : cups / 100}
          min={0}
          step={0.5}
          steppers
          description={t('log.form.usual', { cups: format.cupsInWords(usual) })}
          onChange={(value) => setMore(log, { cups: value === undefined ? undefined : asCups(Math.round(value * 100)) })}
        />
      </FieldRow>
    </>
  )
}

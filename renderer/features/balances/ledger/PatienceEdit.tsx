import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { FormPopover, SmallForm } from '#app/inPlace/FormPopover.tsx'
import { typed, useTyped } from '#app/inPlace/typed.ts'
import { updateContact } from '#data/commands/contacts.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { NumberField } from '#ui/index.ts'

const TYPED = { months: typed<number | undefined>() }
/** A hundred years. */
const MOST = 1200

/** Until when patience lasts with one person; pressed, it is given a length of its own. */
export function PatienceEdit({ contact, words }: { readonly contact: Contact; readonly words: string }) {
  const t = useText()
  return (
    <FormPopover label={t('balances.patience.title')} shown={words}>
      {(close) => <PatienceForm contact={contact} onDone={close} />}
    </FormPopover>
  )
}

function PatienceForm({ contact, onDone }: { readonly contact: Contact; readonly onDone: () => void }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const rules = useLive(rulesOf, [])
  const [months, setMonths] = useTyped(TYPED.months, contact.patienceMonths)
  const keep = (patienceMonths: number | undefined) => {
    void act(() => updateContact(data, contact.id, { patienceMonths }))
    onDone()
  }
  return (
    <SmallForm
      onSave={() => keep(months)}
      onCancel={onDone}
      {...(contact.patienceMonths !== undefined && { onRemove: () => keep(undefined), remove: t('balances.patience.asRules') })}
    >
      <NumberField
        label={t('balances.patience.months')}
        value={months}
        onChange={setMonths}
        min={1}
        max={MOST}
        step={1}
        autoFocus
        {...(rules && { description: t('balances.patience.help', { count: rules.patienceMonths }) })}
      />
    </SmallForm>
  )
}

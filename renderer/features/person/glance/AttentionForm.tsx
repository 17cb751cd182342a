import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { updateContact } from '#data/commands/contacts.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { useData, useLive } from '#data/react/index.ts'
import { effectiveCadence } from '#shared/domain/cadence/cadence.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { TierSchema } from '#shared/domain/records/contact.ts'
import type { Group } from '#shared/domain/records/gathering.ts'
import { FieldRow, Muted, NumberField, RadioGroup, Select } from '#ui/index.ts'
import { SmallForm } from '#app/inPlace/FormPopover.tsx'
import { typed, useTyped } from '#app/inPlace/typed.ts'
import { cadenceInWords } from './cadenceWords.ts'

const TYPED = {
  tier: typed<Contact['tier']>(),
  own: typed<Own>(),
  ideal: typed<number | undefined>(),
  longest: typed<number | undefined>(),
}

const NO_TIER = 'none'
type Own = 'follow' | 'own' | 'never'

/** Tier and cadence of one person; without a cadence of their own, those of tier and groups hold. */
export function AttentionForm({ page, onDone }: { readonly page: ContactPage; readonly onDone: () => void }) {
  const t = useText()
  const format = useFormat()
  const rules = useLive(rulesOf, [])
  const { contact, groups, summary } = page
  const data = useData()
  const act = useAct()
  const { cadence } = contact
  const [tier, setTier] = useTyped(TYPED.tier, contact.tier)
  const [own, setOwn] = useTyped(TYPED.own, cadence === undefined ? 'follow' : cadence === 'none' ? 'never' : 'own')
  const [ideal, setIdeal] = useTyped(TYPED.ideal, typeof cadence === 'object' ? cadence.ideal : undefined)
  const [longest, setLongest] = useTyped(TYPED.longest, typeof cadence === 'object' ? cadence.longest : undefined)
  const kept = own === 'follow' ? undefined : own === 'never' ? ('none' as const) : ideal
  const save = () => {
    const next = typeof kept === 'number' ? { ideal: kept, ...(longest !== undefined && { longest }) } : kept
    void act(() => updateContact(data, contact.id, { tier, cadence: next }))
    onDone()
  }
  const followed =
    rules &&
    cadenceInWords(
      effectiveCadence({ contact: { ...contact, tier, cadence: undefined }, groupCadences: cadencesOf(groups) }, rules),
      groups,
      t,
    )
  return (
    <SmallForm onSave={save} onCancel={onDone} canSave={own !== 'own' || ideal !== undefined}>
      <RadioGroup
        label={t('person.attention.tierLabel')}
        orientation="horizontal"
        value={tier ?? NO_TIER}
        onChange={(value) => setTier(value === NO_TIER ? undefined : value)}
        options={[
          ...TierSchema.options.map((value) => ({ value, label: t(`person.attention.short.${value}`) })),
          { value: NO_TIER, label: t('person.attention.short.none') },
        ]}
      />
      <Select
        label={t('person.attention.cadence')}
        value={own}
        onChange={setOwn}
        {...(own === 'follow' && followed !== undefined && { description: followed })}
        options={[
          { value: 'follow', label: t('person.attention.follow') },
          { value: 'own', label: t('person.attention.ownCadence') },
          { value: 'never', label: t('person.attention.never') },
        ]}
      />
      {own === 'own' && (
        <FieldRow>
          <NumberField label={t('person.attention.ideal')} value={ideal} onChange={setIdeal} min={1} max={3650} autoFocus />
          <NumberField
            label={t('person.attention.longest')}
            value={longest}
            onChange={setLongest}
            min={1}
            max={7300}
            {...(ideal !== undefined && { description: t('person.attention.longestHelp', { count: ideal * 2 }) })}
          />
        </FieldRow>
      )}
      {summary.dueOn !== undefined && (
        <Muted title={format.exactDay(summary.dueOn)}>{t('person.attention.due', { date: format.day(summary.dueOn) })}</Muted>
      )}
    </SmallForm>
  )
}

/** The cadences of the active groups they are in. */
const cadencesOf = (groups: readonly Group[]) =>
  groups.flatMap(({ id, cadence, status }) => (cadence === undefined || status !== 'active' ? [] : [{ groupId: id, cadence }]))

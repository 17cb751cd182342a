import { useText } from '#app/i18n/index.ts'
import { setTier } from '#data/commands/people.ts'
import { useData } from '#data/react/index.ts'
import type { Tier } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Button, Menu } from '#ui/index.ts'
import type { PeopleWork } from './useTask.ts'

const TIERS = ['a', 'b', 'c', undefined] as const satisfies readonly (Tier | undefined)[]

/** Puts the people selected in a tier, or in none. */
export function TierAction({ ids, onAct }: { readonly ids: readonly ContactId[]; readonly onAct: (work: PeopleWork) => void }) {
  const t = useText()
  const data = useData()
  return (
    <Menu
      label={t('contacts.bulk.tier')}
      trigger={<Button>{t('contacts.bulk.tier')}</Button>}
      items={TIERS.map((tier) => ({
        id: tier ?? 'none',
        label: t(`contacts.tier.${tier ?? 'none'}`),
        onAction: () => onAct((options) => setTier(data, ids, tier, options)),
      }))}
    />
  )
}

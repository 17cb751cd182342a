import type { Text } from '#app/i18n/index.ts'
import { valuesIn } from '#data/queries/inUse.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { quoted } from '../filter/queryText.ts'

/** A view as the menu offers it: saved, or ready to be used. */
export interface View {
  readonly id: string
  readonly name: string
  readonly query: string
  readonly sort: string | undefined
}

/** Three views worth having for who has none yet: who promised me something, whom I have not seen, who lives where most do. */
export function suggestedViews(t: Text, people: readonly Summary[]): View[] {
  const tier = t('contacts.operator.tier.a')
  const [city] = valuesIn(people.filter(({ status }) => status !== 'archived')).cities
  return [
    { id: 'owes-me', name: t('contacts.views.owesMe'), query: t('contacts.operator.owes.me'), sort: undefined },
    { id: 'quiet-a', name: t('contacts.views.quietA'), query: `${tier} ${t('contacts.operator.last.over60')}`, sort: 'lastMet' },
    ...(city === undefined
      ? []
      : [
          {
            id: 'in-city',
            name: t('contacts.views.inCity', { city: city.value }),
            query: t('contacts.operator.city', { value: quoted(city.value) }),
            sort: undefined,
          },
        ]),
  ]
}

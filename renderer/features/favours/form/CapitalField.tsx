import { useText } from '#app/i18n/index.ts'
import { capitalFrom } from '#shared/domain/favours/capitalFrom.ts'
import { type Capital, CapitalSchema } from '#shared/domain/records/favour.ts'
import { Select } from '#ui/index.ts'
import { wordsOf } from './capital.ts'
import type { FavourState } from './state.ts'

const NONE = 'none'

/** The kind of value, proposed from the words until the user says one, or none. */
export function CapitalField(props: { readonly state: FavourState; readonly edit: (patch: Partial<FavourState>) => void }) {
  const t = useText()
  const { state, edit } = props
  const proposal = state.isCapitalSaid ? undefined : capitalFrom(wordsOf(state))
  return (
    <Select<Capital | typeof NONE>
      label={t('favours.form.capital')}
      value={state.capital ?? proposal?.capital ?? NONE}
      onChange={(value) => edit({ capital: value === NONE ? undefined : value, isCapitalSaid: true })}
      options={[
        { value: NONE, label: t('favours.form.capitalNone') },
        ...CapitalSchema.options.map((value) => ({ value, label: t(`favours.capital.${value}`) })),
      ]}
      {...(proposal && { description: t('favours.form.capitalProposed', { words: proposal.words }) })}
    />
  )
}

import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { navigate } from '#app/place/place.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import type { WhatGoes } from '#data/queries/whatGoes.ts'
import { useData } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

const KINDS = ['meetings', 'favours', 'introductions', 'followUps', 'notes'] as const satisfies readonly (keyof WhatGoes)[]

/** Deletes a person and goes back to the list; `what` says beforehand what goes along, and the toast brings it all back. */
export function useDelete(id: ContactId, goes: WhatGoes | undefined): { readonly what: string; readonly run: () => void } {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const parts = KINDS.flatMap((kind) => {
    const count = goes?.[kind] ?? 0
    return count === 0 ? [] : [t(`person.goes.${kind}`, { count })]
  })
  const run = async () => {
    if (await act(() => deleteContacts(data, [id]))) navigate('/people', { replace: true })
  }
  return {
    what: parts.length === 0 ? t('person.goes.nothing') : t('person.goes.with', { things: format.list(parts) }),
    run: () => void run(),
  }
}

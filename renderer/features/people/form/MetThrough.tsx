import { useEffect, useMemo } from 'react'
import * as v from 'valibot'
import { useText } from '#app/i18n/index.ts'
import { useData } from '#data/react/index.ts'
import { searchClient } from '#data/search/client.ts'
import { ContactIdSchema, type ContactId } from '#shared/domain/records/values.ts'
import { ComboBox, type ComboOption } from '#ui/index.ts'
import type { ContactDraft } from './draft.ts'

interface MetThroughProps {
  value: ContactDraft['through']
  onChange: (value: ContactDraft['through']) => void
}

const OFFERED = 12
/** Stands for a plain name in the box; no contact has it. */
const NOBODY_HERE = v.parse(ContactIdSchema, 'name')

/** Through whom one met: someone here, or a name. */
export function MetThrough({ value, onChange }: MetThroughProps) {
  const t = useText()
  const data = useData()
  const client = useMemo(() => searchClient(data), [data])
  useEffect(() => () => client.close(), [client])

  const load = async (text: string): Promise<readonly ComboOption<ContactId>[]> => {
    if (text.trim() === '') return []
    const hits = await client.search(text, OFFERED)
    return hits.flatMap((hit) =>
      hit.kind === 'contact'
        ? [{ id: hit.contactId, label: hit.text, ...(hit.detail === undefined ? {} : { description: hit.detail }) }]
        : [],
    )
  }
  return (
    <ComboBox
      label={t('contacts.form.metThrough')}
      value={value && { id: value.id ?? NOBODY_HERE, label: value.name }}
      onChange={(option) => onChange(option && { id: option.id, name: option.label })}
      onCreate={(name) => onChange({ name })}
      load={load}
    />
  )
}

import type { ReactNode, Ref } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import { valuesInUse } from '#data/queries/inUse.ts'
import { useLive } from '#data/react/index.ts'
import { parseNameAndNickname } from '#shared/language/names/parse.ts'
import { FieldRow, FieldStack, Select, TagField, TextField } from '#ui/index.ts'
import { looksLikeEmail, looksLikePhone, type ContactDraft } from './draft.ts'

interface ContactFieldsProps {
  draft: ContactDraft
  onChange: (draft: ContactDraft) => void
  onSubmit: () => void
  /** Nothing says who this is, and one tried to save. */
  isNameless: boolean
  nameRef: Ref<HTMLInputElement>
  /** Between name and reach, and the rest. */
  beforeRest: ReactNode
}

const NO_TIER = 'none'
const PARTS = ['prefix', 'given', 'additional', 'infix', 'family', 'suffix'] as const

/** The fields of a new person. */
export function ContactFields({ draft, onChange, onSubmit, isNameless, nameRef, beforeRest }: ContactFieldsProps) {
  const t = useText()
  const tags = useLive(valuesInUse, [])?.tags ?? []
  const set = (fields: Partial<ContactDraft>) => onChange({ ...draft, ...fields })
  const line = (field: 'organisation' | 'role' | 'city' | 'how' | 'where') => ({
    value: draft[field],
    onChange: (value: string) => set({ [field]: value }),
    onSubmit,
  })
  const parts = useNameParts(draft.name)
  const isOddEmail = draft.email.trim() !== '' && !looksLikeEmail(draft.email)
  const isOddPhone = draft.phone.trim() !== '' && !looksLikePhone(draft.phone)
  return (
    <FieldStack>
      <TextField
        label={t('contacts.form.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        onSubmit={onSubmit}
        description={parts === '' ? t('contacts.form.nameHint') : parts}
        {...(isNameless ? { error: t('contacts.form.nameNeeded') } : {})}
        inputRef={nameRef}
        autoFocus
      />
      <FieldRow>
        <TextField label={t('contacts.form.organisation')} {...line('organisation')} />
        <TextField label={t('contacts.form.role')} {...line('role')} />
      </FieldRow>
      <FieldRow>
        <TextField
          label={t('contacts.form.email')}
          type="email"
          value={draft.email}
          onChange={(email) => set({ email })}
          onSubmit={onSubmit}
          {...(isOddEmail ? { warning: t('contacts.form.emailOdd') } : {})}
        />
        <TextField
          label={t('contacts.form.phone')}
          type="tel"
          value={draft.phone}
          onChange={(phone) => set({ phone })}
          onSubmit={onSubmit}
          {...(isOddPhone ? { warning: t('contacts.form.phoneOdd') } : {})}
        />
      </FieldRow>
      {beforeRest}
      <FieldRow>
        <TextField label={t('contacts.form.city')} {...line('city')} />
        <Select
          label={t('contacts.form.tier')}
          value={draft.tier ?? NO_TIER}
          onChange={(tier) => set({ tier: tier === NO_TIER ? undefined : tier })}
          options={(['a', 'b', 'c', NO_TIER] as const).map((value) => ({ value, label: t(`contacts.tier.${value}`) }))}
        />
      </FieldRow>
      <TagField
        label={t('contacts.form.tags')}
        value={draft.tags}
        onChange={(next) => set({ tags: next })}
        suggestions={tags.map(({ value }) => value)}
      />
      <FieldRow>
        <TextField label={t('contacts.form.met')} {...line('how')} />
        <TextField label={t('contacts.form.metWhere')} {...line('where')} />
        <PersonField
          label={t('contacts.form.metThrough')}
          newName={t('contacts.form.metThroughName')}
          value={draft.through}
          onChange={(through) => set({ through })}
        />
      </FieldRow>
    </FieldStack>
  )
}

/** A name's parts in words: "first name Anna, “de”, surname Vries". */
function useNameParts(text: string): string {
  const t = useText()
  const format = useFormat()
  const { name, nickname } = parseNameAndNickname(text)
  const said = PARTS.flatMap((part) => {
    const value = name[part]
    return value === undefined ? [] : [t(`contacts.form.part.${part}`, { value })]
  })
  if (nickname !== undefined) said.push(t('contacts.form.part.nickname', { value: nickname }))
  const words = format.list(said)
  return words.charAt(0).toLocaleUpperCase(format.locale) + words.slice(1)
}

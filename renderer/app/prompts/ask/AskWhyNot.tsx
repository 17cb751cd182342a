import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { FormDialog } from '#app/forms/FormDialog.tsx'
import { useText } from '#app/i18n/index.ts'
import { dismissPrompts } from '#data/commands/promptStates.ts'
import { useData } from '#data/react/index.ts'
import { WhyNotSchema, type WhyNot } from '#shared/domain/records/desk.ts'
import { RadioGroup, TextField } from '#ui/index.ts'
import type { Asking } from '../asking.ts'

interface AskWhyNotProps {
  readonly asking: Asking & { readonly kind: 'dismiss' }
  readonly onClose: () => void
}

/** Why not this one: in a kind the rules respect, and in one's own words. */
export function AskWhyNot({ asking: { prompts, name }, onClose }: AskWhyNotProps) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const [said, setSaid] = useState<WhyNot>('not-now')
  const [why, setWhy] = useState('')
  const kinds = WhyNotSchema.options.filter(
    (kind) => kind !== 'never' || prompts.every(({ contactId }) => contactId !== undefined),
  )
  const save = async () => {
    const words = why.trim() === '' ? undefined : why.trim()
    if ((await act(() => dismissPrompts(data, prompts, words, said))) !== undefined) onClose()
  }
  return (
    <FormDialog
      title={t('today.ask.dismiss')}
      save={t('today.ask.dismissDo')}
      onClose={onClose}
      onSave={() => void save()}
      size="small"
    >
      <RadioGroup
        label={t('today.ask.dismissKind')}
        value={said}
        onChange={setSaid}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`today.ask.whyNot.${kind}.label`, { name }),
          description: t(`today.ask.whyNot.${kind}.text`),
        }))}
      />
      <TextField
        label={t('today.ask.dismissWhy')}
        value={why}
        onChange={setWhy}
        placeholder={t('today.ask.dismissHint')}
        autoFocus
      />
    </FormDialog>
  )
}

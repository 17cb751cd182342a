import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { FormDialog } from '#app/forms/FormDialog.tsx'
import { useText } from '#app/i18n/index.ts'
import { setReturns } from '#data/commands/favours.ts'
import { useData } from '#data/react/index.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { ReturnsField } from '../form/ReturnsField.tsx'

/** Says which earlier favours one returns, and how much of each. */
export function LinkDialog({ favour, onClose }: { readonly favour: Favour; readonly onClose: () => void }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const [returns, setLinks] = useState(favour.returns)
  const [isSaving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    const done = await act(() => setReturns(data, favour.id, [...returns]))
    setSaving(false)
    if (done !== undefined) onClose()
  }
  return (
    <FormDialog
      title={t('favours.page.linkTitle', { what: favour.what })}
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isSaving}
    >
      <ReturnsField
        contactId={favour.contactId}
        direction={favour.direction}
        size={favour.cups}
        value={returns}
        onChange={setLinks}
        except={favour.id}
      />
    </FormDialog>
  )
}

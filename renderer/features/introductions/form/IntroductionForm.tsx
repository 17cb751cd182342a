import { useState } from 'react'
import type { FormProps } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { introductionPage } from '#data/queries/introductions.ts'
import { useData, useLive, useToday } from '#data/react/index.ts'
import { Dialog } from '#ui/index.ts'
import { IntroductionFields } from './IntroductionFields.tsx'
import { introductionState } from './state.ts'

/** Changes an introduction: by whom, of whom to whom, why, how far, and what came of it. */
export function IntroductionForm({ request, onClose }: FormProps<'introduction'>) {
  const t = useText()
  const data = useData()
  const today = useToday()
  const [asked] = useState(request)
  const id = asked.introductionId
  const opened = useLive(async (source) => ({ page: await introductionPage(source, id) }), [id], { keep: true })
  if (opened === undefined) return undefined
  const { page } = opened
  if (page === undefined)
    return (
      <Dialog title={t('introductions.form.edit')} isOpen onClose={onClose} size="small" isDismissable>
        <p>{t('introductions.form.gone')}</p>
      </Dialog>
    )
  return (
    <IntroductionFields
      draftKey={`${data.set} ${id}`}
      initial={introductionState(page, today)}
      id={page.introduction.id}
      onClose={onClose}
    />
  )
}

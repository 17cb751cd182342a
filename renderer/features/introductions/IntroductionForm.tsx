import { useState } from 'react'
import type { FormProps } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { introductionPage } from '#data/queries/introductions.ts'
import { named, namesOf } from '#data/queries/names.ts'
import { useData, useLive, useToday } from '#data/react/index.ts'
import { Dialog } from '#ui/index.ts'
import { IntroductionFields } from './IntroductionFields.tsx'
import { introductionState, newIntroduction } from './state.ts'

/** Notes or changes an introduction: by whom, of whom to whom, why, and what came of it. */
export function IntroductionForm({ request, onClose }: FormProps<'introduction'>) {
  const t = useText()
  const data = useData()
  const today = useToday()
  const [asked] = useState(request)
  const opened = useLive(
    async (source) => {
      const ids = asked.contactIds ?? []
      return {
        page: asked.introductionId && (await introductionPage(source, asked.introductionId)),
        people: named(ids, await namesOf(source.db, ids)),
      }
    },
    [asked],
    { keep: true },
  )
  if (opened === undefined) return undefined
  const { page, people } = opened
  if (asked.introductionId !== undefined && page === undefined)
    return (
      <Dialog title={t('introductions.form.edit')} isOpen onClose={onClose} size="small" isDismissable>
        <p>{t('introductions.form.gone')}</p>
      </Dialog>
    )
  return (
    <IntroductionFields
      draftKey={[data.set, asked.introductionId, ...(asked.contactIds ?? [])].join(' ')}
      initial={page ? introductionState(page, today) : newIntroduction(asked, people, today)}
      id={page?.introduction.id}
      onClose={onClose}
    />
  )
}

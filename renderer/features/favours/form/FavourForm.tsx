import { useState } from 'react'
import type { FormProps } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { rulesOf } from '#data/queries/desk.ts'
import type { FavourPage } from '#data/queries/favours.ts'
import { favourPage } from '#data/queries/favours.ts'
import { namesOf } from '#data/queries/names.ts'
import { useData, useLive, useToday } from '#data/react/index.ts'
import { Dialog } from '#ui/index.ts'
import { FavourFields } from './FavourFields.tsx'
import { favourState, newFavour } from './state.ts'

/** Notes or changes a favour: who does what for whom, how far it is, and how much it is worth. */
export function FavourForm({ request, onClose }: FormProps<'favour'>) {
  const t = useText()
  const data = useData()
  const today = useToday()
  const [asked] = useState(request)
  const opened = useLive(
    async (source) => {
      const page = asked.favourId && (await favourPage(source, asked.favourId))
      const returned = asked.returnsId && (await source.db.favours.get(asked.returnsId))
      const whoId = asked.contactId ?? returned?.contactId
      const who = whoId && (await namesOf(source.db, [whoId])).get(whoId)
      const { currency } = await rulesOf(source)
      return { page, returned, who, currency }
    },
    [asked],
    { keep: true },
  )
  if (opened === undefined) return undefined
  const { page, returned, who, currency } = opened
  if (asked.favourId !== undefined && page === undefined)
    return (
      <Dialog title={t('favours.form.edit')} isOpen onClose={onClose} size="small" isDismissable>
        <p>{t('favours.form.gone')}</p>
      </Dialog>
    )
  const chosen = who && { kind: 'contact' as const, id: who.id, name: who.name }
  const initial = page ? favourState(page, today) : newFavour(asked, today, { who: chosen, returned })
  const key = [
    data.set,
    asked.favourId,
    asked.contactId,
    asked.returnsId,
    asked.loan === true ? 'loan' : '',
    asked.direction,
    asked.state,
    asked.eventId,
  ]
  return (
    <FavourFields
      draftKey={key.join(' ')}
      initial={initial}
      currency={currency}
      onClose={onClose}
      {...(page && { page: page satisfies FavourPage })}
    />
  )
}

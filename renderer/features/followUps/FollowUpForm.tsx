import { useState } from 'react'
import type { FormProps } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import type { PersonChoice } from '#app/people/choice.ts'
import { namesOf } from '#data/queries/names.ts'
import { useData, useLive } from '#data/react/index.ts'
import { Dialog } from '#ui/index.ts'
import { FollowUpFields } from './FollowUpFields.tsx'

/** Plans or changes something to do for a contact by a day. */
export function FollowUpForm({ request, onClose }: FormProps<'followUp'>) {
  const t = useText()
  const data = useData()
  const [asked] = useState(request)
  const opened = useLive(
    async (source) => {
      const followUp = asked.followUpId && (await source.db.followUps.get(asked.followUpId))
      const whoId = followUp?.contactId ?? asked.contactId
      return { followUp, who: whoId && (await namesOf(source.db, [whoId])).get(whoId) }
    },
    [asked],
    { keep: true },
  )
  if (opened === undefined) return undefined
  const { followUp } = opened
  if (asked.followUpId !== undefined && followUp === undefined)
    return (
      <Dialog title={t('followUps.form.edit')} isOpen onClose={onClose} size="small" isDismissable>
        <p>{t('followUps.form.gone')}</p>
      </Dialog>
    )
  const who: PersonChoice | undefined = opened.who && { kind: 'contact', id: opened.who.id, name: opened.who.name }
  return (
    <FollowUpFields
      draftKey={[data.set, asked.followUpId, asked.contactId, asked.eventId].join(' ')}
      initial={{ who, what: followUp?.what ?? '', due: followUp?.due, time: followUp?.time, eventId: asked.eventId }}
      followUp={followUp}
      onClose={onClose}
    />
  )
}

import { useState } from 'react'
import type { FormProps } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { useData, useLive } from '#data/react/index.ts'
import { Dialog } from '#ui/index.ts'
import { EventFieldsForm } from './EventFieldsForm.tsx'
import { emptyEvent, stateOfEvent } from './state.ts'

/** Makes an event, or changes all that is said of one. */
export function EventForm({ request, onClose }: FormProps<'event'>) {
  const t = useText()
  const data = useData()
  const [asked] = useState(request)
  const opened = useLive(async ({ db }) => ({ event: asked.eventId && (await db.events.get(asked.eventId)) }), [asked], {
    keep: true,
  })
  if (opened === undefined) return undefined
  const { event } = opened
  if (asked.eventId !== undefined && event === undefined)
    return (
      <Dialog title={t('events.form.edit')} isOpen onClose={onClose} size="small" isDismissable>
        <p>{t('events.gone.text')}</p>
      </Dialog>
    )
  return (
    <EventFieldsForm
      draftKey={[data.set, asked.eventId, asked.date].join(' ')}
      initial={event ? stateOfEvent(event) : { ...emptyEvent, date: asked.date }}
      event={event}
      onClose={onClose}
    />
  )
}

import { useState } from 'react'
import type { FormProps } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import type { Data } from '#data/data.ts'
import { eventPage } from '#data/queries/events.ts'
import { nextDateAfter } from '#data/queries/eventSeries.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { Dialog } from '#ui/index.ts'
import { EventFieldsForm } from './EventFieldsForm.tsx'
import { emptyEvent, takenOver, stateOfEvent, type From } from './state.ts'

/** Makes an event, afresh or from an earlier one, or changes all that is said of one. */
export function EventForm({ request, onClose }: FormProps<'event'>) {
  const t = useText()
  const data = useData()
  const [asked] = useState(request)
  const opened = useLive(
    async (source) => ({
      event: asked.eventId && (await source.db.events.get(asked.eventId)),
      from: asked.from && (await fromOf(source, asked.from.eventId, asked.from.isNext)),
    }),
    [asked],
    { keep: true },
  )
  if (opened === undefined) return undefined
  const { event, from } = opened
  const isGone = (asked.eventId !== undefined && event === undefined) || (asked.from !== undefined && from === undefined)
  if (isGone)
    return (
      <Dialog title={t('events.form.edit')} isOpen onClose={onClose} size="small" isDismissable>
        <p>{t('events.gone.text')}</p>
      </Dialog>
    )
  return (
    <EventFieldsForm
      draftKey={[data.set, asked.eventId, asked.date, asked.from?.eventId, asked.from?.isNext].join(' ')}
      initial={event ? stateOfEvent(event) : from ? takenOver(from) : { ...emptyEvent, date: asked.date }}
      event={event}
      from={from}
      onClose={onClose}
    />
  )
}

/** An earlier event, with the day its next one would be on. */
async function fromOf(data: Data, id: EventId, isNext: boolean): Promise<From | undefined> {
  const row = await eventPage(data, id)
  if (row === undefined) return undefined
  const date = isNext ? await nextDateAfter(data, row.event) : undefined
  return { row, isNext, ...(date && { date }) }
}

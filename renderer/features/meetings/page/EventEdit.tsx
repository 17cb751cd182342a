import { useFormat, useText } from '#app/i18n/index.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { eventPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import { eventsNear } from '#data/queries/eventsWith.ts'
import { useData } from '#data/react/index.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import * as v from 'valibot'
import { EventIdSchema } from '#shared/domain/records/values.ts'
import { ComboBox, Link } from '#ui/index.ts'
import styles from './Page.module.css'
import { useEdit } from './useEdit.ts'

/** The event a meeting belongs to: a link to it, and a way to say another or none. */
export function EventEdit({ meeting, event }: { readonly meeting: Meeting; readonly event: GatheringEvent | undefined }) {
  const t = useText()
  return (
    <span className={styles.words}>
      {event !== undefined && <Link href={href(eventPath(event.id))}>{event.name}</Link>}
      <FormPopover
        label={t('meetings.page.event')}
        shown={t(event === undefined ? 'meetings.page.add.event' : 'meetings.page.otherEvent')}
        isMissing
      >
        {(close) => <EventField meeting={meeting} event={event} onDone={close} />}
      </FormPopover>
    </span>
  )
}

function EventField(props: {
  readonly meeting: Meeting
  readonly event: GatheringEvent | undefined
  readonly onDone: () => void
}) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const edit = useEdit(props.meeting.id)
  const { meeting, event, onDone } = props
  return (
    <ComboBox
      label={t('meetings.page.event')}
      value={event && { id: event.id, label: event.name }}
      onChange={(option) => {
        onDone()
        edit({ eventId: option === undefined ? undefined : v.parse(EventIdSchema, option.id) })
      }}
      load={async (text) =>
        (await eventsNear(data, meeting.date, text)).map(({ id, name, date }) => ({
          id,
          label: name,
          description: format.shortDay(date),
        }))
      }
      autoFocus
    />
  )
}

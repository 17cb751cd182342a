import * as v from 'valibot'
import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { eventPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import { setSeries } from '#data/commands/copyEvent.ts'
import { eventSeries } from '#data/queries/eventSeries.ts'
import { eventsNear } from '#data/queries/eventsWith.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { EventIdSchema } from '#shared/domain/records/values.ts'
import { ComboBox, Link } from '#ui/index.ts'
import styles from '../page/Page.module.css'

/** The series an event is one of; where it is in none, a way to say which earlier one it follows. */
export function SeriesEdit({ event }: { readonly event: GatheringEvent }) {
  const t = useText()
  const series = useLive((data) => eventSeries(data, event.id), [event.id, event.seriesId])
  if (event.seriesId !== undefined && series !== undefined) {
    const count = series.earlier.length + series.later.length + 1
    return (
      <span className={styles.plain}>
        <Link href={href(`${eventPath(event.id)}?tab=series`)}>
          {t('events.series.place', { count, place: series.earlier.length + 1 })}
        </Link>
      </span>
    )
  }
  return (
    <FormPopover label={t('events.field.series')} shown={t('events.series.join')} isMissing>
      {(close) => <SeriesField event={event} onDone={close} />}
    </FormPopover>
  )
}

function SeriesField({ event, onDone }: { readonly event: GatheringEvent; readonly onDone: () => void }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  return (
    <ComboBox
      label={t('events.series.with')}
      value={undefined}
      onChange={(option) => {
        onDone()
        if (option) void act(() => setSeries(data, event.id, v.parse(EventIdSchema, option.id)))
      }}
      load={async (text) =>
        (await eventsNear(data, event.date, text))
          .filter(({ id }) => id !== event.id)
          .map(({ id, name, date }) => ({ id, label: name, description: format.shortDay(date) }))
      }
      autoFocus
    />
  )
}

import { useFormat, useText } from '#app/i18n/index.ts'
import { FormPopover, SmallForm } from '#app/inPlace/FormPopover.tsx'
import { typed, useTyped } from '#app/inPlace/typed.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { ClockTime, Day } from '#shared/domain/records/values.ts'
import { Button, DateField, FieldRow, TimeField } from '#ui/index.ts'
import { whenInWords } from '../eventText.ts'
import { asTime } from '#app/when/asTime.ts'
import { canEndNextDay, nextDay, useEndWords } from '../form/ending.ts'
import { useEdit } from './useEdit.ts'

/** The day and time of an event, and when it ends. */
export function WhenEdit({ event }: { readonly event: GatheringEvent }) {
  const t = useText()
  const format = useFormat()
  return (
    <FormPopover label={t('events.field.when')} shown={whenInWords(event, format)}>
      {(close) => <WhenForm event={event} onDone={close} />}
    </FormPopover>
  )
}

const days = typed<Day | undefined>()
const times = typed<ClockTime | undefined>()
const endDays = typed<Day | undefined>()
const endTimes = typed<ClockTime | undefined>()

function WhenForm({ event, onDone }: { readonly event: GatheringEvent; readonly onDone: () => void }) {
  const t = useText()
  const edit = useEdit(event.id)
  const [date, setDate] = useTyped(days, event.date)
  const [time, setTime] = useTyped(times, event.time)
  const [endDate, setEndDate] = useTyped(endDays, event.endDate)
  const [endTime, setEndTime] = useTyped(endTimes, event.endTime)
  const when = { date, time, endDate, endTime }
  const endWords = useEndWords(when)
  return (
    <SmallForm
      canSave={date !== undefined}
      onCancel={onDone}
      onSave={() => {
        onDone()
        // An end day that was not touched moves along with the first day.
        if (date !== undefined) edit({ date, time, endTime, ...(endDate !== event.endDate && { endDate }) })
      }}
    >
      <FieldRow>
        <DateField label={t('events.field.date')} value={date} asDay={asDay} onChange={setDate} autoFocus />
        <TimeField label={t('events.field.time')} value={time} asTime={asTime} onChange={setTime} />
      </FieldRow>
      <FieldRow>
        <DateField label={t('events.field.endDate')} value={endDate} asDay={asDay} onChange={setEndDate} />
        <TimeField label={t('events.field.endTime')} value={endTime} asTime={asTime} onChange={setEndTime} {...endWords} />
      </FieldRow>
      {canEndNextDay(when) && (
        <Button kind="quiet" onPress={() => setEndDate(nextDay(when))}>
          {t('events.form.endsNextDay')}
        </Button>
      )}
    </SmallForm>
  )
}

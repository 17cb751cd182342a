import * as v from 'valibot'
import { useFormat, useText } from '#app/i18n/index.ts'
import { FormPopover, SmallForm } from '#app/inPlace/FormPopover.tsx'
import { typed, useTyped } from '#app/inPlace/typed.ts'
import { useToday } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import { type ClockTime, ClockTimeSchema, type Day } from '#shared/domain/records/values.ts'
import { DateField, TimeField } from '#ui/index.ts'
import { useEdit } from './useEdit.ts'

/** The day and time of a meeting; on a day ahead it is planned. */
export function WhenEdit({ meeting }: { readonly meeting: Meeting }) {
  const t = useText()
  const format = useFormat()
  return (
    <FormPopover label={t('meetings.page.when')} shown={format.dayTime(meeting.date, meeting.time)}>
      {(close) => <WhenForm meeting={meeting} onDone={close} />}
    </FormPopover>
  )
}

const days = typed<Day | undefined>()
const times = typed<ClockTime | undefined>()

function WhenForm({ meeting, onDone }: { readonly meeting: Meeting; readonly onDone: () => void }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const edit = useEdit(meeting.id)
  const [date, setDate] = useTyped(days, meeting.date)
  const [time, setTime] = useTyped(times, meeting.time)
  const isMovedAhead = date !== undefined && date > today && meeting.state === 'happened'
  return (
    <SmallForm
      canSave={date !== undefined}
      onCancel={onDone}
      onSave={() => {
        onDone()
        // A time not touched keeps its zone.
        if (date !== undefined) edit({ date, ...(time !== meeting.time && { time }) })
      }}
    >
      <DateField
        label={t('log.part.date')}
        value={date}
        asDay={asDay}
        onChange={setDate}
        autoFocus
        {...(isMovedAhead && { description: t('log.form.ahead', { when: format.relative(date) }) })}
      />
      <TimeField label={t('log.part.time')} value={time} asTime={(text) => v.parse(ClockTimeSchema, text)} onChange={setTime} />
    </SmallForm>
  )
}

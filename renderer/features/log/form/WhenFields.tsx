import * as v from 'valibot'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { MEETING_KINDS } from '#shared/domain/records/meeting.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import { DateField, FieldRow, RadioGroup, Select, TimeField } from '#ui/index.ts'
import { valuesOf } from '../draft/draft.ts'
import { PeopleField } from './PeopleField.tsx'
import { PlaceField } from './PlaceField.tsx'
import { type Draftable, setMore, setPeople, setValue, valueOf } from './setting.ts'

/** With whom, what, when and where; planned or happened. */
export function WhenFields({ log, isUnnamed }: { readonly log: Draftable; readonly isUnnamed: boolean }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  if (log.draft === undefined) return null
  const date = valueOf(log, 'date')
  const isAhead = date !== undefined && date > today
  return (
    <>
      <PeopleField
        label={t('log.form.people')}
        people={log.people}
        value={valuesOf(log.draft, 'person')}
        onChange={(people) => setPeople(log, people)}
        {...(isUnnamed && { error: t('log.nobody') })}
      />
      <FieldRow>
        <Select
          label={t('log.part.kind')}
          value={valueOf(log, 'kind')}
          options={MEETING_KINDS.map((value) => ({ value, label: t(`meetings.kind.${value}`) }))}
          onChange={(kind) => setValue(log, 'kind', kind)}
        />
        <PlaceField
          label={t('log.choose.place')}
          value={valueOf(log, 'place')}
          onChange={(place) => setValue(log, 'place', place)}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          label={t('log.part.date')}
          value={date}
          asDay={asDay}
          onChange={(day) => day && setValue(log, 'date', day)}
          {...(log.rules?.firstDayOfWeek === 0 && { firstDayOfWeek: 'sun' as const })}
          {...(isAhead && { description: t('log.form.ahead', { when: format.relative(date) }) })}
        />
        <TimeField
          label={t('log.part.time')}
          value={valueOf(log, 'time')}
          asTime={(text) => v.parse(ClockTimeSchema, text)}
          onChange={(time) => setValue(log, 'time', time)}
        />
      </FieldRow>
      {!isAhead && (
        <RadioGroup
          label={t('log.form.state')}
          orientation="horizontal"
          value={log.draft.state}
          options={[
            { value: 'happened', label: t('meetings.state.happened') },
            { value: 'planned', label: t('meetings.state.planned') },
          ]}
          onChange={(state) => setMore(log, { state })}
        />
      )}
    </>
  )
}

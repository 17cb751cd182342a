import * as v from 'valibot'
import { useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import { addDays, asDay } from '#shared/domain/calendar/days.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import type { FollowUpReading } from '#shared/language/log/reading.ts'
import { DateField, FieldRow, TextField, TimeField } from '#ui/index.ts'
import { valuesOf } from '../draft/draft.ts'
import { Alternatives } from './Alternatives.tsx'
import type { EditorProps } from './ChipEditor.tsx'
import styles from './LogChips.module.css'
import { PersonField } from './PersonField.tsx'

/** When a new follow-up is, until another day is chosen: in two weeks. */
const AHEAD = 14

/** Something to do for someone by a day. */
export function FollowUpEditor({ log, item, onChange, onChoose, onDone }: EditorProps<'followUp'>) {
  const t = useText()
  const today = useToday()
  const whom = item?.value.whom ?? (log.draft && valuesOf(log.draft, 'person')[0])
  const now: FollowUpReading = item?.value ?? { what: '', due: addDays(today, AHEAD) }
  const set = (fields: { readonly [Key in keyof FollowUpReading]?: FollowUpReading[Key] | undefined }) => {
    const who = fields.whom ?? whom
    const time = 'time' in fields ? fields.time : now.time
    onChange({
      what: fields.what ?? now.what,
      due: fields.due ?? now.due,
      ...(who && { whom: who }),
      ...(time && { time }),
    })
  }
  return (
    <div className={`${styles.editor} ${styles.wide}`}>
      <Alternatives label={t('log.part.followUp')} item={item} onChoose={onChoose} />
      <TextField label={t('log.followUp.what')} value={now.what} onChange={(what) => set({ what })} onSubmit={onDone} />
      <FieldRow>
        <DateField label={t('log.followUp.due')} value={now.due} asDay={asDay} onChange={(due) => set({ due })} />
        <TimeField
          label={t('log.followUp.time')}
          value={now.time}
          asTime={(text) => v.parse(ClockTimeSchema, text)}
          onChange={(time) => set({ time })}
        />
      </FieldRow>
      <PersonField label={t('log.followUp.whom')} people={log.people} value={whom} onChange={(ref) => set({ whom: ref })} />
    </div>
  )
}

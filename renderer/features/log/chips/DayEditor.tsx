import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import { addDays, asDay } from '#shared/domain/calendar/days.ts'
import { Choices, DateField } from '#ui/index.ts'
import { dayInWords } from './chipText.ts'
import type { EditorProps } from './ChipEditor.tsx'
import styles from './LogChips.module.css'

/** Which day: the other readings, today and yesterday, or any from the calendar. */
export function DayEditor({ log, item, onChange, onChoose }: EditorProps<'date'>) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const days = [...new Set([...(item ? [item.value, ...item.alternatives] : []), today, addDays(today, -1)])]
  return (
    <>
      <div className={styles.list}>
        <Choices
          label={t('log.part.date')}
          takesFocus
          selected={item?.value}
          choices={days.map((day) => {
            const label = dayInWords(day, { t, format, today })
            const exact = format.day(day)
            return { value: day, label, description: exact === label ? format.relative(day) : exact }
          })}
          onChoose={onChoose}
        />
      </div>
      <DateField
        label={t('log.part.date')}
        value={item?.value}
        asDay={asDay}
        onChange={(day) => day && onChange(day)}
        {...(log.rules?.firstDayOfWeek === 0 && { firstDayOfWeek: 'sun' as const })}
      />
    </>
  )
}

import { useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { DateField, FieldRow, TextField } from '#ui/index.ts'
import { readWhen, type SaidWhen } from './readDay.ts'

export interface WhenFieldProps {
  readonly label: string
  readonly value: Day | undefined
  readonly onChange: (day: Day | undefined) => void
  /** What the words say of a time as well; without it a time is no part of what can be said here. */
  readonly onTime?: (said: Pick<SaidWhen, 'time' | 'endTime'>) => void
  readonly error?: string | undefined
  readonly autoFocus?: boolean
}

/** A day typed in words, which says at once how it was read, or picked. */
export function WhenField({ label, value, onChange, onTime, error, autoFocus }: WhenFieldProps) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const [words, setWords] = useState('')
  const type = (typed: string) => {
    setWords(typed)
    const { day, time, endTime } = readWhen(typed, today)
    if (day !== undefined) onChange(day)
    if (time !== undefined) onTime?.({ time, ...(endTime && { endTime }) })
  }
  const said = readWhen(words, today)
  const isRead = said.day !== undefined || (onTime !== undefined && said.time !== undefined)
  const isUnread = words.trim() !== '' && !isRead
  return (
    <FieldRow>
      <TextField
        label={label}
        value={words}
        onChange={type}
        placeholder={t('followUps.when.hint')}
        {...(isUnread && { warning: t('followUps.when.unread') })}
        {...(value !== undefined && !isUnread && { description: format.exactDay(value) })}
        {...(error !== undefined && { error })}
        {...(autoFocus && { autoFocus })}
      />
      <DateField
        label={t('followUps.when.or')}
        value={value}
        asDay={asDay}
        onChange={(day) => {
          setWords('')
          onChange(day)
        }}
      />
    </FieldRow>
  )
}

import { useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { DateField, FieldRow, TextField } from '#ui/index.ts'
import { readWhen } from './readDay.ts'
import { saidTimes, type Times } from './saidTimes.ts'

export interface WhenFieldProps {
  readonly label: string
  readonly value: Day | undefined
  readonly onChange: (day: Day | undefined) => void
  /** The times as they stand, where words may say them as well; without it a time is no part of what can be said here. */
  readonly times?: Times
  /** What the words change about the times: what they say, and undefined for what they no longer say. */
  readonly onTimes?: (changed: Times) => void
  readonly error?: string | undefined
  readonly autoFocus?: boolean
}

/** A day typed in words, which says at once how it was read, or picked. */
export function WhenField({ label, value, onChange, times, onTimes, error, autoFocus }: WhenFieldProps) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const [words, setWords] = useState('')
  const type = (typed: string) => {
    setWords(typed)
    const { day, ...saidNow } = readWhen(typed, today)
    if (day !== undefined) onChange(day)
    if (times !== undefined) onTimes?.(saidTimes(saidNow, readWhen(words, today), times))
  }
  const said = readWhen(words, today)
  const isRead = said.day !== undefined || (times !== undefined && said.time !== undefined)
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

import { useFormat, useText } from '#app/i18n/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { InvitationEvent } from '#shared/formats/ics/invitedEvent.ts'
import type { InvitedField } from './difference.ts'

/** What an invitation says, in words. */
export function useInvitationWords(): {
  readonly when: (event: InvitationEvent) => string
  readonly value: (field: InvitedField, value: string | undefined) => string
} {
  const t = useText()
  const format = useFormat()
  const day = (text: string) => format.day(asDay(text))
  return {
    when: ({ date, time, endDate, endTime }) => {
      const days = endDate === undefined ? day(date) : `${day(date)} – ${day(endDate)}`
      if (time === undefined) return `${days}, ${t('events.guestsIn.invitation.wholeDay')}`
      return `${days}, ${endTime === undefined ? time : `${time} – ${endTime}`}`
    },
    value: (field, value) => {
      if (value === undefined) return t('events.guestsIn.invitation.nothing')
      return field === 'date' || field === 'endDate' ? day(value) : value
    },
  }
}

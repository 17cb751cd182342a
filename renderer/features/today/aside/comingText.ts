import { openForm } from '#app/forms/forms.ts'
import type { Format, Text } from '#app/i18n/index.ts'
import { loanText } from '#app/loans/loanText.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import type { ComingItem } from '#data/queries/comingDays.ts'
import type { ContactPrompt } from '#shared/domain/prompts/prompt.ts'
import type { Day } from '#shared/domain/records/values.ts'

/** What stands on a coming day, in one line. */
export function comingText(item: ComingItem, today: Day, t: Text, format: Format): string {
  const nameOf = (contact: { readonly name: string } | undefined) => contact?.name ?? t('today.coming.someone')
  switch (item.kind) {
    case 'meeting':
      return t('today.coming.meeting', {
        kind: t(`meetings.kind.${item.meeting.kind}`),
        names:
          item.participants.length === 0 ? t('today.coming.someone') : format.list(item.participants.map(({ name }) => name)),
      })
    case 'event':
      return item.event.name
    case 'follow-up':
      return t('today.coming.followUp', { name: nameOf(item.contact), what: item.followUp.what })
    case 'date':
      return dateText(item.prompt, nameOf(item.contact), t)
    case 'promise':
      return t(item.favour.direction === 'given' ? 'today.coming.promise' : 'today.coming.theirPromise', {
        name: nameOf(item.contact),
        what: item.favour.what,
      })
    case 'loan':
      return t(item.favour.direction === 'given' ? 'today.coming.getBack' : 'today.coming.giveBack', {
        name: nameOf(item.contact),
        what: loanText(item.favour, today, t, format),
      })
  }
}

function dateText({ reason }: ContactPrompt, name: string, t: Text): string {
  const { years, label } = reason.values
  if (reason.key.startsWith('date-birthday'))
    return years === undefined ? t('today.coming.date.birthday', { name }) : t('today.coming.date.birthdayYears', { name, years })
  if (reason.key.startsWith('date-wedding')) return t('today.coming.date.wedding', { name })
  if (reason.key.startsWith('date-job-start')) return t('today.coming.date.job-start', { name })
  return label === undefined ? t('today.coming.date.other', { name }) : t('today.coming.date.labelled', { name, label })
}

/** Opens what stands on a coming day, where there is something to open. */
export function openerOf(item: ComingItem): (() => void) | undefined {
  switch (item.kind) {
    case 'meeting':
      return () => navigate(`/meetings/${encodeURIComponent(item.meeting.id)}`)
    case 'event':
      return () => navigate(eventPath(item.event.id))
    case 'follow-up':
      return () => openForm('followUp', { followUpId: item.followUp.id })
    case 'date':
      return () => navigate(`/people/${encodeURIComponent(item.prompt.contactId)}`)
    case 'promise':
    case 'loan':
      return () => openForm('favour', { favourId: item.favour.id })
  }
}

/** Tells one thing on a day from another. */
export function comingKey(item: ComingItem): string {
  switch (item.kind) {
    case 'meeting':
      return `meeting ${item.meeting.id}`
    case 'event':
      return `event ${item.event.id}`
    case 'follow-up':
      return `follow-up ${item.followUp.id}`
    case 'date':
      return `date ${item.prompt.id}`
    case 'promise':
    case 'loan':
      return `${item.kind} ${item.favour.id}`
  }
}

import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import type { MessageRequest } from '#shared/domain/texts/request.ts'

type DateRequest = MessageRequest & { readonly kind: 'date' }

/** Good wishes for the day that a prompt announces. */
export function dateRequest({ on, from, reason }: Pick<Prompt, 'on' | 'from' | 'reason'>): DateRequest {
  const { years, label } = reason.values
  return {
    kind: 'date',
    what: whatOf(reason.key),
    on: on ?? from,
    ...(years !== undefined && { years }),
    ...(label !== undefined && { label }),
  }
}

function whatOf(key: string): DateRequest['what'] {
  if (key.startsWith('date-birthday')) return 'birthday'
  if (key.startsWith('date-wedding')) return 'wedding'
  return key.startsWith('date-job-start') ? 'job-start' : 'other'
}

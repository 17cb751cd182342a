import type { FormRequests } from '#app/forms/forms.ts'
import type { NamedContact } from '#data/queries/names.ts'
import { EMPTY } from './draft/state.ts'
import type { LogStart } from './useLog.ts'

/** What a log form starts from: who is at the table already, and what was asked for with it. */
export function startOf(request: FormRequests['log'], people: readonly NamedContact[]): LogStart {
  const { text, meetingKind, date, where, eventId } = request
  const given = people.map(({ id, name }) => ({ kind: 'contact' as const, id, name }))
  return {
    key: [...people.map(({ id }) => id), eventId, meetingKind, date, where, text].filter((part) => part !== undefined).join(' '),
    state: {
      ...EMPTY,
      text: text ?? '',
      given: { ...(given.length > 0 && { person: given }), ...(where !== undefined && { place: [where] }) },
    },
    assumed: { ...(meetingKind && { kind: meetingKind }), ...(date && { date }) },
    ...(eventId && { eventId }),
  }
}

import type { MeetingPage } from '#data/queries/meetings.ts'
import type { InvitedReading, PersonRef, TreatReading } from '#shared/language/log/reading.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { EMPTY, type LogState } from '../draft/state.ts'
import { personKey } from '../draft/people.ts'

/** A meeting that is there, as a draft to change. What came of it stays out: that has forms of its own. */
export function stateOf({ meeting, participants, names }: MeetingPage): LogState {
  const { kind, date, time, where, money, minutes, tags, topics, cups, state, note } = meeting
  const ref = (id: ContactId): PersonRef => ({ kind: 'contact', id, name: names.get(id)?.name ?? '' })
  const people = participants.map(({ id }) => ref(id))
  const treated: TreatReading | undefined =
    meeting.treated.kind === 'participants'
      ? { kind: 'participants', who: meeting.treated.ids.map((id) => ref(id)) }
      : meeting.treated.kind === 'unknown'
        ? undefined
        : known(meeting.treated)
  const invited: InvitedReading | undefined =
    meeting.invited.kind === 'participants'
      ? { kind: 'participants', who: meeting.invited.ids.map((id) => ref(id)) }
      : meeting.invited.kind === 'unknown'
        ? undefined
        : known(meeting.invited)
  const notes = participants.flatMap(({ id, participation }) =>
    participation.note === undefined ? [] : [[personKey(ref(id)), participation.note] as const],
  )
  return {
    ...EMPTY,
    given: {
      kind: [kind],
      date: [date],
      person: people,
      tag: tags,
      ...(time && { time: [time] }),
      ...(where && { place: [where] }),
      ...(treated && { treated: [treated] }),
      ...(invited && { invited: [invited] }),
      ...(money && { money: [money] }),
      ...(minutes !== undefined && { minutes: [minutes] }),
    },
    more: {
      state,
      topics,
      personNotes: Object.fromEntries(notes),
      note: { of: '', text: note ?? '' },
      ...(cups !== undefined && { cups }),
    },
  }
}

/** Leaves out a name that is not known: absent, never undefined. */
function known<One extends { readonly kind: string; readonly name?: string | undefined }>({ name, ...one }: One) {
  return { ...one, ...(name !== undefined && { name }) }
}

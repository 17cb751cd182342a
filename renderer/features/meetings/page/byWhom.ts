import type { Format, Text } from '#app/i18n/index.ts'
import type { InvitedDraft, TreatedDraft } from '#data/commands/meetingDraft.ts'
import type { Names } from '#data/queries/names.ts'
import type { Invited, Treated } from '#shared/domain/records/meeting.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** Whether one asks who treated or who invited. */
export type Question = 'treated' | 'invited'

/** The answers there are to each. */
export const ANSWERS = {
  treated: ['me', 'participants', 'split', 'other', 'nobody', 'unknown'],
  invited: ['me', 'participants', 'other', 'unknown'],
} as const satisfies { readonly treated: readonly Treated['kind'][]; readonly invited: readonly Invited['kind'][] }

/** Who treated, in words; undefined while it is not said. */
export function treatedInWords(treated: Treated, names: Names, t: Text, format: Format): string | undefined {
  const who = namedIn(treated, names, t, format)
  if (who !== undefined) return t('log.treated.they', who)
  return treated.kind === 'unknown' || treated.kind === 'participants' ? undefined : t(`log.treated.${treated.kind}`)
}

/** Who invited, in words; undefined while it is not said. */
export function invitedInWords(invited: Invited, names: Names, t: Text, format: Format): string | undefined {
  const who = namedIn(invited, names, t, format)
  if (who !== undefined) return t('log.invited.they', who)
  return invited.kind === 'unknown' || invited.kind === 'participants' ? undefined : t(`log.invited.${invited.kind}`)
}

function namedIn(by: Treated | Invited, names: Names, t: Text, format: Format) {
  if (by.kind === 'other' && by.name !== undefined) return { names: by.name, count: 1 }
  if (by.kind !== 'participants') return undefined
  const said = by.ids.map((id) => names.get(id)?.name ?? t('meetings.page.someone'))
  return { names: format.list(said), count: by.ids.length }
}

/** An answer as it is chosen: the people and the name count only where its kind asks for them. */
export interface Answer {
  readonly kind: Treated['kind']
  readonly ids: readonly ContactId[]
  readonly name: string
}

/** What stands now, as an answer to change. */
export function answerOf(by: Treated | Invited): Answer {
  return {
    kind: by.kind,
    ids: by.kind === 'participants' ? by.ids : [],
    name: by.kind === 'other' ? (by.name ?? '') : '',
  }
}

/** The answer as `editMeeting` takes it. */
export function treatedDraft(answer: Answer): TreatedDraft {
  const { kind } = answer
  return kind === 'participants' || kind === 'other' ? peopleDraft(kind, answer) : { kind }
}

/** The answer as `editMeeting` takes it. Splitting a bill and owing nothing are no answers to who invited. */
export function invitedDraft(answer: Answer): InvitedDraft {
  const { kind } = answer
  if (kind === 'participants' || kind === 'other') return peopleDraft(kind, answer)
  return { kind: kind === 'me' ? 'me' : 'unknown' }
}

function peopleDraft(kind: 'participants' | 'other', { ids, name }: Answer) {
  if (kind === 'participants') return { kind, who: ids.map((contactId) => ({ contactId })) }
  return { kind, ...(name.trim() !== '' && { name: name.trim() }) }
}

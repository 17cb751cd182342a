import type { Clock } from '#data/data.ts'
import { favourEntries } from '#shared/domain/ledger/favours.ts'
import { introductionEntries } from '#shared/domain/ledger/introductions.ts'
import { meetingEntries } from '#shared/domain/ledger/meetings.ts'
import type { EntryWhy, LedgerEntry } from '#shared/domain/ledger/entry.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { displayName } from '#shared/language/names/display.ts'
import { DraftPeople } from './draftPeople.ts'
import { newId } from './ids.ts'
import type { MeetingDraft } from './meetingDraft.ts'
import { favoursOf, introductionsOf } from './meetingExtras.ts'
import { invitedOf, meetingRow, treatedOf } from './meetingParts.ts'

/** What a draft would do to the balance with one person, hundredths of a cup. */
export interface EffectOnPerson {
  readonly who: { readonly contactId: ContactId } | { readonly newName: string }
  readonly isParticipant: boolean
  readonly poured: number
  readonly received: number
  /** Of both sides, what is shared halves of the meeting. */
  readonly shared: boolean
  /** Why the meeting stands where it stands; absent when it leaves nothing. */
  readonly why?: EntryWhy
}

/**
 * What saving a draft would do to each balance from today on, by the rows that
 * saving would make and the rules of the ledger. Nothing is written.
 * @throws {InvalidDraft} as `logMeeting` does
 */
export function effectOf(draft: MeetingDraft, rules: Rules, clock: Clock): EffectOnPerson[] {
  const people = new DraftPeople(draft.participants, clock.now())
  const treated = treatedOf(draft.treated, people)
  const invited = invitedOf(draft.invited, people)
  const meeting = meetingRow(newId.meeting(), clock, { ...draft, treated, invited })
  const came = { meeting, people, clock }
  const favours = favoursOf(draft.favours ?? [], came)
  const introductions = introductionsOf(draft.introductions ?? [], came)
  const participants = [...new Set(people.participants)]
  const others = [...favours.map((favour) => favour.contactId), ...introductions.flatMap((one) => one.contactIds)]
  const today = clock.today()
  const newNames = new Map(people.made.map((contact) => [contact.id, contact]))

  return [...new Set([...participants, ...others])].flatMap((id) => {
    const ofMeeting = participants.includes(id) ? meetingEntries({ meeting, participants }, id, rules) : []
    const entries: LedgerEntry[] = [
      ...ofMeeting,
      ...favours.flatMap((favour) => favourEntries(favour, id)),
      ...introductions.flatMap((introduction) => introductionEntries(introduction, id)),
    ].filter((entry) => entry.date <= today)
    const isParticipant = participants.includes(id)
    if (!isParticipant && entries.length === 0) return []
    const made = newNames.get(id)
    return [
      {
        who: made === undefined ? { contactId: id } : { newName: displayName(made) },
        isParticipant,
        poured: sum(entries, 'poured'),
        received: sum(entries, 'received'),
        shared: entries.some((entry) => entry.shared),
        ...(ofMeeting[0] && { why: ofMeeting[0].why }),
      },
    ]
  })
}

const sum = (entries: readonly LedgerEntry[], direction: LedgerEntry['direction']): number =>
  entries.reduce((total, entry) => (entry.direction === direction ? total + entry.cups : total), 0)

import type { Clock } from '#data/data.ts'
import type { Favour, FollowUp, Introduction, Party } from '#shared/domain/records/favour.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { DraftPeople } from './draftPeople.ts'
import { favourRow } from './favourRow.ts'
import { followUpRow } from './followUps.ts'
import { introductionRow } from './introductionRow.ts'
import type { MeetingFavour, MeetingFollowUp, MeetingIntroduction, PartyRef } from './meetingDraft.ts'

/** The meeting something came out of, if any, and who is who in its draft. */
export interface CameFrom {
  readonly meeting?: Meeting
  /** The day it was said, where no meeting says so; today when absent. */
  readonly saidOn?: Day
  readonly people: Pick<DraftPeople, 'id'>
  readonly clock: Clock
}

/** The day a promise made at the meeting was made: the meeting's own, or today when that lies ahead. */
function saidOn({ meeting, saidOn: said, clock }: CameFrom): Day {
  const today = clock.today()
  const day = meeting?.date ?? said ?? today
  return day < today ? day : today
}

/** What both sides of every extra take over from the meeting. */
const linkTo = ({ meeting }: CameFrom) => ({
  ...(meeting && { meetingId: meeting.id }),
  ...(meeting?.eventId !== undefined && { eventId: meeting.eventId }),
})

/** The favours and promises that came with a meeting. */
export function favoursOf(drafts: readonly MeetingFavour[], from: CameFrom): Favour[] {
  return drafts.map(({ who, forWho, ...draft }) => {
    const other =
      forWho === undefined ? {} : 'name' in forWho ? { forName: forWho.name } : { forContactId: from.people.id(forWho) }
    const on = draft.on ?? saidOn(from)
    return favourRow(
      { ...draft, on, doneOn: draft.doneOn ?? on, contactId: from.people.id(who), ...other, ...linkTo(from) },
      from.clock,
    )
  })
}

/** The follow-ups that came with a meeting. */
export function followUpsOf(drafts: readonly MeetingFollowUp[], from: CameFrom): FollowUp[] {
  return drafts.map(({ who, ...draft }) => followUpRow({ ...draft, contactId: from.people.id(who), ...linkTo(from) }, from.clock))
}

/** The introductions that came with a meeting. */
export function introductionsOf(drafts: readonly MeetingIntroduction[], from: CameFrom): Introduction[] {
  const party = (ref: PartyRef): Party => {
    if ('me' in ref) return { kind: 'me' }
    return 'name' in ref ? { kind: 'name', name: ref.name } : { kind: 'contact', id: from.people.id(ref) }
  }
  const said = saidOn(from)
  return drafts.map(({ by, parties, ...draft }) => {
    const { madeOn = said } = draft
    return introductionRow(
      {
        on: madeOn < said ? madeOn : said,
        ...draft,
        madeOn,
        by: 'me' in by ? { kind: 'me' } : { kind: 'contact', id: from.people.id(by) },
        parties: [party(parties[0]), party(parties[1])],
        ...linkTo(from),
      },
      from.clock,
    )
  })
}

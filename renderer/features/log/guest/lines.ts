import type { MeetingDraft } from '#data/commands/meetingDraft.ts'
import type { Data } from '#data/data.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { loansOutWith } from '#data/queries/loansOut.ts'
import { timeIn } from '#shared/domain/calendar/days.ts'
import type { Assumed } from '../draft/draft.ts'
import { lendersIn } from '../draft/givenBack.ts'
import { knowingEachOther, newNamesIn } from '../draft/newNames.ts'
import { meetingDraftOf, namingFollowUps } from '../draft/save.ts'
import { isCorrected, type LogState } from '../draft/state.ts'
import { loadPeople } from '../people.ts'
import { readState, understood } from '../understand.ts'

/** A line about someone met, and what stands where it does not say. */
export interface GuestLineState {
  readonly state: LogState
  readonly assumed: Assumed
}

/**
 * The meetings that lines mean, read as they stand now. A first name that is new
 * in one is the full new name of another.
 * @param words the language they are read in, and what a bare reminder is called
 */
export async function meetingsOfLines(
  data: Data,
  lines: readonly GuestLineState[],
  words: { readonly locale: string; readonly unsaid: string },
): Promise<MeetingDraft[]> {
  const people = await loadPeople(data)
  const { currency } = await rulesOf(data)
  const { clock } = data
  const now = { today: clock.today(), time: timeIn(clock.zone(), clock.now()) }
  const readings = lines.map(({ state }) => readState(data, state, people, { locale: words.locale, currency }))
  const loans = await loansOutWith(data, lendersIn(readings))
  const read = lines.flatMap(({ state, assumed }, at) => {
    const reading = readings[at]
    return reading === undefined ? [] : [{ state, draft: understood(reading, state, people, assumed, now, loans).draft }]
  })
  const names = newNamesIn(read.map(({ draft }) => draft))
  return read.map(({ state, draft }) => {
    const known = knowingEachOther(draft, names, (said) => isCorrected(state, said))
    return meetingDraftOf(namingFollowUps(known, words.unsaid))
  })
}

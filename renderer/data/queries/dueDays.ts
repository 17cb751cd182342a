import type { Data } from '#data/data.ts'
import { rulesIn } from '#data/derived/maintain.ts'
import { type DueDay, dueDays, WEEKS } from '#shared/domain/cadence/dueDays.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { contactIdsOf } from '#shared/domain/prompts/subject.ts'
import { type NamedContact, namesOf } from './names.ts'

/** How far back a prompt may have opened that was spread or snoozed into the coming weeks. */
const BACK = 180

/** Six weeks of who is due to be in touch with. */
export interface DueWeeks {
  readonly days: readonly DueDay[]
  readonly names: ReadonlyMap<ContactId, NamedContact>
  readonly daysOff: readonly number[]
}

/** Who is due to be in touch with in the coming six weeks, day by day. */
export async function dueWeeks({ db, clock }: Data): Promise<DueWeeks> {
  const today = clock.today()
  const rules = await rulesIn(db)
  const found = db.prompts.where('from').between(addDays(today, -BACK), addDays(today, WEEKS * 7), true, true)
  const prompts = (await found.toArray()).filter(({ rule }) => rule === 'keep-in-touch')
  const days = dueDays(prompts, await db.promptStates.toArray(), rules, today)
  const names = await namesOf(db, contactIdsOf(days.flatMap(({ due }) => due)))
  return { days, names, daysOff: rules.daysOff }
}

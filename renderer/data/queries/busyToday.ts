import type { Data } from '#data/data.ts'
import { dayIn } from '#shared/domain/calendar/days.ts'

/** Whether anything was done today: the newest change is of today. */
export async function busyToday({ db, clock }: Data): Promise<boolean> {
  const newest = await db.changes.orderBy('seq').last()
  return newest !== undefined && dayIn(clock.zone(), newest.at) === clock.today()
}

import type { Data } from '../data.ts'
import { askedOn, noteAsked } from '../derived/askedToday.ts'
import { rulesIn } from '../derived/maintain.ts'
import { todayFirst } from '../queries/today.ts'

/**
 * Remembers what Today asks since the day began, whether anyone looks or not: what
 * is done from another screen counts too. Once the day's number is asked nothing
 * is read: what comes besides is noted when it is shown.
 */
export async function beginDay(data: Data): Promise<void> {
  const { db, clock } = data
  const asked = await askedOn(db, clock.today())
  const { promptsPerDay } = await rulesIn(db)
  if (asked !== undefined && asked.always + asked.keys.length >= promptsPerDay) return
  const { day, items } = await todayFirst(data)
  await noteAsked(data, day, items)
}

import type { Data } from '#data/data.ts'
import { readEach } from '#data/derived/chunks.ts'
import { factsOf } from '#data/derived/facts.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { type Cooling, coolingOf } from '#shared/domain/warmth/cooling.ts'
import { type CoursePoint, warmthCourse } from '#shared/domain/warmth/course.ts'
import { LET_BE, letBeKey } from '#shared/domain/warmth/letBe.ts'
import { momentsOf } from '#shared/domain/warmth/moments.ts'
import { contactList } from './contacts.ts'

/** Who cools down, most at stake first; those who are not a worry are left out. Read from the summaries: no meeting but the planned ones. */
export async function losingTouch(data: Data): Promise<Cooling[]> {
  const { db, clock } = data
  const today = clock.today()
  // All of them: asked live, Dexie does not see a key added to a range of ids.
  const states = await db.promptStates.toArray()
  const letBe = new Set(states.filter(({ id }) => id.startsWith(LET_BE)).map(({ id }) => id))
  const cooling = coolingOf(await contactList(data), await planned(data), today)
  return cooling.filter(({ summary, lastContact }) => !letBe.has(letBeKey(summary.id, lastContact)))
}

async function planned({ db, clock }: Data): Promise<Set<ContactId>> {
  const ahead = db.meetings.where('[state+date]').between(['planned', clock.today()], ['planned', '9999-12-31'], true, true)
  const parts = await readEach(await ahead.primaryKeys(), (id) => db.participations.where('meetingId').equals(id).toArray())
  return new Set(parts.map(({ contactId }) => contactId))
}

const YEAR = 364
const WEEK = 7

/** How warm one relation was at the end of each of the last 52 weeks, and is today. */
export async function warmthCourseOf({ db, clock }: Data, id: ContactId, halfLife: number): Promise<CoursePoint[]> {
  const facts = (await factsOf(db, [id])).get(id)
  return facts === undefined ? [] : warmthCourse(momentsOf(facts), halfLife, clock.today(), { days: YEAR, step: WEEK })
}

import type { Data } from '#data/data.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { NamedIntroduction } from './names.ts'
import { namedIntroduction, namesOf } from './names.ts'

/** Which introductions: all when nothing is said. */
export interface IntroductionFilter {
  readonly states?: readonly Introduction['state'][]
  readonly contactId?: ContactId
  /** By me, or by one of my contacts. */
  readonly by?: 'me' | 'contact'
  /** At most this many; 200 when not given. */
  readonly limit?: number
}

/** Introductions, the latest first, everyone in them named. */
export async function introductionsList({ db }: Data, filter: IntroductionFilter = {}): Promise<NamedIntroduction[]> {
  const { states, contactId, by, limit = 200 } = filter
  const wanted =
    contactId !== undefined
      ? db.introductions.where('contactIds').equals(contactId)
      : states !== undefined
        ? db.introductions.where('state').anyOf([...states])
        : db.introductions.toCollection()
  const rows = await wanted
    .filter((row) => (states === undefined || states.includes(row.state)) && (by === undefined || row.by.kind === by))
    .toArray()
  const latest = rows.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0)).slice(0, limit)
  const names = await namesOf(
    db,
    latest.flatMap((row) => row.contactIds),
  )
  return latest.map((row) => namedIntroduction(row, names))
}

/** The day an introduction stands on: when it was made, else when it was proposed. */
export function dayOf(introduction: Introduction): Introduction['on'] {
  return introduction.madeOn ?? introduction.on
}

/** One introduction with everyone in it named; undefined when it is not there (any more). */
export async function introductionPage({ db }: Data, id: Introduction['id']): Promise<NamedIntroduction | undefined> {
  const row = await db.introductions.get(id)
  return row && namedIntroduction(row, await namesOf(db, row.contactIds))
}

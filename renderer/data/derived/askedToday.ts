import type { Data } from '#data/data.ts'
import { sameJson } from '#data/change/json.ts'
import { readMeta } from '#data/database/metadata.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { ChangeHead } from '#shared/changes/change.ts'
import type { Asked } from '#shared/domain/prompts/asked.ts'
import type { QueueItem } from '#shared/domain/prompts/queue.ts'
import type { Day } from '#shared/domain/records/values.ts'

/** What Today asked so far on a day; undefined when it asked nothing yet. */
export async function askedOn(db: BakkieDatabase, today: Day): Promise<Asked | undefined> {
  const asked = await readMeta(db, 'askedToday')
  return asked?.day === today ? asked : undefined
}

/**
 * Remembers what Today asks, for all windows and after a restart: what is answered
 * then is not filled up. No change: undo does not touch it. The next change of the
 * day says it in its head (`askedToLog`), so that it survives the loss of the database.
 * What is noted after the day's last change does not: a rebuilt database asks as it did
 * at that change, and rounds gone on with since are to be asked for once more.
 * @param items what Today shows on `day`; of a day that is over nothing is noted
 */
export async function noteAsked({ db, clock }: Data, day: Day, items: readonly QueueItem[]): Promise<void> {
  if (day !== clock.today()) return
  const shown = items.filter(({ always }) => !always).map(({ key }) => key)
  const begun: Omit<Asked, 'day'> = { always: items.length - shown.length, keys: [], rounds: 0 }
  await update(db, day, (asked) => {
    const { keys, ...rest } = asked ?? begun
    const fresh = shown.filter((key) => !keys.includes(key))
    return asked !== undefined && fresh.length === 0 ? undefined : { ...rest, keys: [...keys, ...fresh] }
  })
}

/** Goes on with as many again as Today shows a day. */
export const askMore = ({ db, clock }: Data): Promise<void> =>
  update(db, clock.today(), (asked) => ({ always: 0, keys: [], ...asked, rounds: (asked?.rounds ?? 0) + 1 }))

/** Enough for today: what was gone on with goes back under Later. */
export const askNoMore = ({ db, clock }: Data): Promise<void> =>
  update(db, clock.today(), (asked) => asked && { ...asked, rounds: 0 })

/** What the head of a change made today is to say of what Today asked: nothing when an earlier one says the same. In the caller's transaction. */
export async function askedToLog(db: BakkieDatabase, today: Day): Promise<Asked | undefined> {
  const asked = await askedOn(db, today)
  if (asked === undefined || sameJson(asked, await readMeta(db, 'askedLogged'))) return undefined
  await db.meta.put({ key: 'askedLogged', value: asked })
  return asked
}

/** Takes over what changes of the journal say that Today asked; the last of them counts. In the caller's transaction. */
export async function takeAsked(db: BakkieDatabase, heads: readonly ChangeHead[]): Promise<void> {
  const asked = heads.findLast((head) => head.asked !== undefined)?.asked
  if (asked === undefined) return
  await db.meta.bulkPut([
    { key: 'askedToday', value: asked },
    { key: 'askedLogged', value: asked },
  ])
}

/** Reads and writes at once, so that two windows lose nothing of each other's. */
async function update(
  db: BakkieDatabase,
  day: Day,
  next: (asked: Asked | undefined) => Omit<Asked, 'day'> | undefined,
): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const value = next(await askedOn(db, day))
    if (value !== undefined) await db.meta.put({ key: 'askedToday', value: { ...value, day } })
  })
}

import type { Change } from '#shared/changes/change.ts'
import type { LogEnd } from '../change/log.ts'
import { lastChange } from '../change/log.ts'
import { MisfitError, replay } from '../change/replay.ts'
import type { BakkieDatabase } from '../database/database.ts'
import { SCHEMA } from '../database/migrations/registry.ts'
import { maintainDerived } from '../derived/maintain.ts'
import { readJournal } from './journal.ts'
import type { RebuildContext } from './rebuild.ts'

/**
 * Applies what the journal knows more, with the heads it comes with.
 * @returns `rebuild` when that cannot be done on these rows: the changes are of
 *   an older schema, or do not fit; everything is in the journal, so nothing is lost by it
 * @throws {DamagedChangeError}, {HostError}
 */
export async function catchUp(db: BakkieDatabase, last: number, context: RebuildContext): Promise<'done' | 'rebuild'> {
  const { host, set, onProgress } = context
  let end = await lastChange(db)
  try {
    for await (const changes of readJournal(host, set, end.seq)) {
      if (changes.some(({ head }) => head.schema !== SCHEMA)) return 'rebuild'
      end = await apply(db, changes, end, context)
      onProgress({ step: 'changes', done: end.seq, total: last })
    }
    return 'done'
  } catch (error) {
    if (error instanceof MisfitError) return 'rebuild'
    throw error
  }
}

async function apply(db: BakkieDatabase, changes: readonly Change[], end: LogEnd, { clock }: RebuildContext): Promise<LogEnd> {
  const reached = await replay(db, changes, {
    end,
    appliedTo: end.seq,
    alongside: (operations) => maintainDerived(db, operations, { today: clock.today(), now: clock.now(), zone: clock.zone() }),
  })
  return reached ?? end
}

import type { Data } from '#data/data.ts'
import { AskedWorker } from '#data/workers/askedWorker.ts'
import type { GuestLine, GuestMatch } from '#shared/domain/matching/match.ts'
import { matchList } from '#shared/domain/matching/match.ts'
import { MatcherKeeper } from './keeper.ts'
import type { MatchingAnswer, MatchingRequest } from './protocol.ts'

export interface MatchingOptions {
  readonly signal?: AbortSignal
}

const ofWindow = new AskedWorker<Omit<MatchingRequest, 'request'>, MatchingAnswer>(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
)

/** What matching reads of a guest, and nothing else of it. */
const bare = ({ name, organisation, email, role }: GuestLine): GuestLine => ({
  name,
  ...(organisation === undefined ? {} : { organisation }),
  ...(email === undefined ? {} : { email }),
  ...(role === undefined ? {} : { role }),
})

/** In tests there are no web workers: it is done where it is asked. */
const inPlace = new WeakMap<Data['db'], MatcherKeeper>()

async function matchInPlace(db: Data['db'], lines: readonly GuestLine[], signal: AbortSignal | undefined): Promise<GuestMatch[]> {
  const keeper = inPlace.get(db) ?? new MatcherKeeper(db)
  inPlace.set(db, keeper)
  const matcher = await keeper.current()
  signal?.throwIfAborted()
  return matchList(lines, matcher)
}

/**
 * Who the guests of one list are among everyone here, a match for each line in
 * the order of the lines; worked out in a worker.
 * @throws the signal's reason when aborted
 */
export async function matchEventGuests(
  { db }: Pick<Data, 'db'>,
  lines: readonly GuestLine[],
  { signal }: MatchingOptions = {},
): Promise<readonly GuestMatch[]> {
  signal?.throwIfAborted()
  if (lines.length === 0) return []
  if (typeof Worker === 'undefined') return matchInPlace(db, lines, signal)
  return ofWindow.ask({ database: db.name, lines: lines.map(bare) }, ({ matches }, done) => done(matches), signal)
}

import type { Data } from '#data/data.ts'
import type { Prepared } from '#data/derived/prepared.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import { balancesOfEveryone } from './client.ts'

/**
 * Everyone's derived rows by other rules, worked out off the main thread and
 * outside any transaction: the records stay as they are until these rows are
 * written together with the rules.
 * @param onPart how much of it is done, 0 to 1; what it throws ends the change
 */
export function prepareEveryone(data: Data, rules: Rules, onPart: (part: number) => void): Promise<Prepared> {
  return balancesOfEveryone(data).prepare(rules, data.clock.today(), onPart)
}

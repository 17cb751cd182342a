import { capitalFrom } from '#shared/domain/favours/capitalFrom.ts'
import type { Capital } from '#shared/domain/records/favour.ts'
import type { FavourReading } from '#shared/language/log/reading.ts'

/** The kind of value of a favour: as chosen, else as its words propose, which its chip shows. */
export function capitalOf({ what, capital }: FavourReading): Capital | undefined {
  if (capital === undefined) return capitalFrom(what)?.capital
  return capital === 'none' ? undefined : capital
}

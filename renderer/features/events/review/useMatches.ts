import { useEffect, useMemo, useState } from 'react'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { useText } from '#app/i18n/index.ts'
import { matchEventGuests, onContactsChanged } from '#data/matching/index.ts'
import { peopleById } from '#data/queries/reviewPeople.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import type { ContactId, GuestId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import type { GuestMatch } from '#shared/domain/matching/match.ts'

/** Who guests may be, with the people themselves: those who are there now. */
export interface Matches {
  readonly byGuest: ReadonlyMap<GuestId, GuestMatch>
  readonly people: ReadonlyMap<ContactId, Summary>
}

/**
 * Who guests may be; undefined until it is known. Looked up again when a
 * contact came, went or changed, here or in another window: who was made a
 * contact may be the one on a later line.
 */
export function useMatches(guests: readonly Guest[]): Matches | undefined {
  const t = useText()
  const data = useData()
  const [round, setRound] = useState(0)
  const [byGuest, setByGuest] = useState<Matches['byGuest']>()
  const asked = useMemo(() => ({ guests, round }), [guests, round])
  useEffect(() => onContactsChanged(data.db, () => setRound((before) => before + 1)), [data])
  useEffect(() => {
    const stop = new AbortController()
    const look = async () => {
      const found = await matchEventGuests(data, asked.guests, { signal: stop.signal })
      const matched = asked.guests.flatMap(({ id }, i): [GuestId, GuestMatch][] => {
        const match = found[i]
        return match === undefined ? [] : [[id, match]]
      })
      if (!stop.signal.aborted) setByGuest(new Map(matched))
    }
    look().catch((error: unknown) => {
      if (!stop.signal.aborted) showProblem(problemInWords(error, t))
    })
    return () => stop.abort()
  }, [data, asked, t])
  // Together, so that nobody is shown as unknown while those they may be are still being read.
  return useLive(
    async (source) =>
      byGuest && {
        byGuest,
        people: await peopleById(
          source,
          [...byGuest.values()].flatMap(({ candidates }) => candidates.map(({ contactId }) => contactId)),
        ),
      },
    [byGuest],
    { keep: true },
  )
}

import { useEffect, useMemo, useState } from 'react'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { useText } from '#app/i18n/index.ts'
import { matchEventGuests } from '#data/matching/index.ts'
import { peopleById } from '#data/queries/reviewPeople.ts'
import { useData } from '#data/react/index.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import type { ContactId, GuestId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import type { GuestMatch } from '#shared/domain/matching/match.ts'

/** Who guests may be, with the people themselves. */
export interface Matches {
  readonly byGuest: ReadonlyMap<GuestId, GuestMatch>
  readonly people: ReadonlyMap<ContactId, Summary>
}

/**
 * Who guests may be; undefined until it is known. Looked up again with each
 * round: who was made a contact may be the one on a later line.
 */
export function useMatches(guests: readonly Guest[], round: number): Matches | undefined {
  const t = useText()
  const data = useData()
  const [matches, setMatches] = useState<Matches>()
  const asked = useMemo(() => ({ guests, round }), [guests, round])
  useEffect(() => {
    const stop = new AbortController()
    const look = async () => {
      const found = await matchEventGuests(data, asked.guests, { signal: stop.signal })
      const people = await peopleById(
        data,
        found.flatMap(({ candidates }) => candidates.map(({ contactId }) => contactId)),
      )
      if (stop.signal.aborted) return
      const byGuest = asked.guests.flatMap(({ id }, i): [GuestId, GuestMatch][] => {
        const match = found[i]
        return match === undefined ? [] : [[id, match]]
      })
      setMatches({ byGuest: new Map(byGuest), people })
    }
    look().catch((error: unknown) => {
      if (!stop.signal.aborted) showProblem(problemInWords(error, t))
    })
    return () => stop.abort()
  }, [data, asked, t])
  return matches
}

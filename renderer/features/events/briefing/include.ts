import type { Briefing } from '#shared/domain/events/briefing/briefing.ts'
import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import { setQueryValue, useQueryValue } from '#app/place/place.ts'

/** What is on the sheet: everyone, those in the plan, or one person. */
export type Included = 'everyone' | 'plan' | 'person'

/** What is on the sheet as the address says it, and how to change that. */
export interface Inclusion {
  readonly included: Included
  /** The one person it is about. */
  readonly person?: PersonBrief
  /** Everyone it could be about, those in the plan first. */
  readonly people: readonly PersonBrief[]
  readonly include: (what: Included) => void
  readonly choose: (id: string) => void
}

/** What of a briefing is included; it stands in the address, so that one can come back to it. */
export function useInclusion({ planned, known }: Pick<Briefing, 'planned' | 'known'>): Inclusion {
  const [asked, setAsked] = useQueryValue('person')
  const [only] = useQueryValue('only')
  const people = [...planned, ...known]
  const person = asked === undefined ? undefined : people.find(({ contact }) => contact.id === asked)
  const included = person !== undefined ? 'person' : only === 'plan' ? 'plan' : 'everyone'
  return {
    included,
    ...(person && { person }),
    people,
    include: (what) => {
      setQueryValue('only', what === 'plan' ? 'plan' : undefined)
      setAsked(what === 'person' ? people[0]?.contact.id : undefined)
    },
    choose: setAsked,
  }
}

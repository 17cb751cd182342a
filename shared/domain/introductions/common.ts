import { fold } from '../../language/fold.ts'
import type { Contact, Relation } from '../records/contact.ts'
import type { Group } from '../records/gathering.ts'
import type { Meeting } from '../records/meeting.ts'

/** What is known of one of two people who may be brought together. */
export interface PairSide {
  readonly contact: Contact
  readonly groups: readonly Group[]
  readonly relations: readonly Relation[]
  /** Meetings that happened. */
  readonly meetings: readonly Meeting[]
}

/** What two people have in common, each list empty when there is nothing. */
export interface CommonGround {
  readonly tags: readonly string[]
  readonly groups: readonly Group[]
  readonly city?: string
  /** Where both work or worked. */
  readonly organisations: readonly string[]
  /** What one is to the other, in the user's words: then they know each other. */
  readonly relations: readonly string[]
  /** The last meeting both were at: then they may have met. */
  readonly lastMeeting?: Meeting
}

/** What two people have in common, in the words of the first. */
export function commonGround(a: PairSide, b: PairSide): CommonGround {
  const city = cityOf(a.contact)
  const otherCity = cityOf(b.contact)
  const meetings = new Set(b.meetings.map(({ id }) => id))
  const lastMeeting = a.meetings.filter(({ id }) => meetings.has(id)).toSorted((x, y) => (x.date < y.date ? 1 : -1))[0]
  const groups = new Set(b.groups.map(({ id }) => id))
  return {
    tags: shared(a.contact.tags, b.contact.tags),
    groups: a.groups.filter(({ id }) => groups.has(id)),
    ...(city !== undefined && otherCity !== undefined && fold(city) === fold(otherCity) && { city }),
    organisations: shared(organisationsOf(a.contact), organisationsOf(b.contact)),
    relations: [...between(a, b), ...between(b, a)],
    ...(lastMeeting && { lastMeeting }),
  }
}

/** Whether there is anything at all in common. */
export function hasCommonGround(common: CommonGround): boolean {
  const { tags, groups, city, organisations } = common
  return tags.length + groups.length + organisations.length > 0 || city !== undefined
}

function shared(mine: readonly string[], theirs: readonly string[]): string[] {
  const folded = new Set(theirs.map((text) => fold(text)))
  return mine.filter((text) => folded.has(fold(text)))
}

const organisationsOf = ({ positions }: Contact): string[] => [
  ...new Set(positions.flatMap(({ organisation }) => (organisation === undefined ? [] : [organisation]))),
]

const cityOf = ({ city, addresses }: Contact): string | undefined => city ?? addresses.find((one) => one.city !== undefined)?.city

const between = (a: PairSide, b: PairSide): string[] =>
  a.relations.filter(({ otherId }) => otherId === b.contact.id).map(({ kind }) => kind)

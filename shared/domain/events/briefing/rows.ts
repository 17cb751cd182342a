import type { Contact, Need, Relation } from '../../records/contact.ts'
import type { Profile } from '../../records/desk.ts'
import type { Favour, FollowUp, Introduction } from '../../records/favour.ts'
import type { GatheringEvent, Guest, PlanRow } from '../../records/gathering.ts'
import type { Meeting, Participation } from '../../records/meeting.ts'
import type { ContactId, GroupId } from '../../records/values.ts'
import type { Summary } from '../../summary/summary.ts'

/** The records a briefing is made of: of the guests of one event and the people in its plan, and nothing more. */
export interface BriefingRows {
  readonly event: GatheringEvent
  readonly guests: readonly Guest[]
  readonly planRows: readonly PlanRow[]
  /** What the groups of the plan are called, and who of the guests is in them. */
  readonly groups: ReadonlyMap<GroupId, { readonly name: string; readonly members: readonly ContactId[] }>
  readonly profile: Profile
  readonly contacts: readonly Contact[]
  readonly summaries: ReadonlyMap<ContactId, Summary>
  /** Their parts in meetings. */
  readonly participations: readonly Participation[]
  /** The meetings of those parts that are looked at: of each the latest few, and those they share. */
  readonly meetings: readonly Meeting[]
  readonly relations: readonly Relation[]
  readonly needs: readonly Need[]
  readonly myNeeds: readonly Need[]
  readonly favours: readonly Favour[]
  readonly introductions: readonly Introduction[]
  readonly followUps: readonly FollowUp[]
  /** On which other lists of guests they stand. */
  readonly otherGuests: readonly Guest[]
  readonly otherEvents: readonly GatheringEvent[]
  /** Names of everyone the rows mention. */
  readonly names: ReadonlyMap<ContactId, string>
}

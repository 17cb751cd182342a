import type * as v from 'valibot'
import { ContactSchema, NeedSchema, RelationSchema } from './contact.ts'
import { ProfileSchema, PromptStateSchema, RulesSchema, SavedViewSchema, SourceSchema } from './desk.ts'
import { FavourSchema, FollowUpSchema, IntroductionSchema } from './favour.ts'
import {
  EventSchema,
  GroupSchema,
  GuestSchema,
  MembershipSchema,
  PlanRowSchema,
  ReviewSchema,
  StrategySchema,
} from './gathering.ts'
import { MeetingSchema, NoteSchema, ParticipationSchema } from './meeting.ts'

/**
 * Every table of records and the schema of its rows. The database, the change
 * log, the journal, snapshots and the JSON export all hold these tables, under
 * these names, in this order. Each row's primary key is `id`.
 */
export const TABLES = {
  rules: RulesSchema,
  profile: ProfileSchema,
  contacts: ContactSchema,
  relations: RelationSchema,
  needs: NeedSchema,
  meetings: MeetingSchema,
  participations: ParticipationSchema,
  notes: NoteSchema,
  favours: FavourSchema,
  introductions: IntroductionSchema,
  followUps: FollowUpSchema,
  events: EventSchema,
  guests: GuestSchema,
  planRows: PlanRowSchema,
  groups: GroupSchema,
  memberships: MembershipSchema,
  strategy: StrategySchema,
  reviews: ReviewSchema,
  promptStates: PromptStateSchema,
  savedViews: SavedViewSchema,
  sources: SourceSchema,
} as const

export type TableName = keyof typeof TABLES
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]

/** The row type of a table: `Row<'contacts'>` is `Contact`. */
export type Row<T extends TableName> = v.InferOutput<(typeof TABLES)[T]>

/** Rows by table, every table named. */
export type TableRows = { [T in TableName]: Row<T>[] }

/** Every table, without a row. */
export const noRows = (): TableRows => ({
  rules: [],
  profile: [],
  contacts: [],
  relations: [],
  needs: [],
  meetings: [],
  participations: [],
  notes: [],
  favours: [],
  introductions: [],
  followUps: [],
  events: [],
  guests: [],
  planRows: [],
  groups: [],
  memberships: [],
  strategy: [],
  reviews: [],
  promptStates: [],
  savedViews: [],
  sources: [],
})

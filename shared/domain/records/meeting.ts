import * as v from 'valibot'
import {
  ClockTimeSchema,
  ContactIdSchema,
  CupsSchema,
  DaySchema,
  EventIdSchema,
  GroupIdSchema,
  InstantSchema,
  MeetingIdSchema,
  MoneySchema,
  NoteIdSchema,
  ParticipationIdSchema,
} from './values.ts'

export const MeetingKindSchema = v.picklist([
  'coffee',
  'lunch',
  'dinner',
  'drinks',
  'walk',
  'call',
  'video',
  'message',
  'event',
  'other',
])
export type MeetingKind = v.InferOutput<typeof MeetingKindSchema>
export const MEETING_KINDS = MeetingKindSchema.options

export const InvitedSchema = v.variant('kind', [
  v.object({ kind: v.literal('me') }),
  v.object({ kind: v.literal('participants'), ids: v.array(ContactIdSchema) }),
  v.object({ kind: v.literal('other'), name: v.optional(v.string()) }),
  v.object({ kind: v.literal('unknown') }),
])
export type Invited = v.InferOutput<typeof InvitedSchema>

export const TreatedSchema = v.variant('kind', [
  v.object({ kind: v.literal('me') }),
  v.object({ kind: v.literal('participants'), ids: v.array(ContactIdSchema) }),
  v.object({ kind: v.literal('split') }),
  v.object({ kind: v.literal('other'), name: v.optional(v.string()) }),
  v.object({ kind: v.literal('nobody') }),
  v.object({ kind: v.literal('unknown') }),
])
export type Treated = v.InferOutput<typeof TreatedSchema>

/** A contact moment with one or more contacts; who took part is in `participations`. */
export const MeetingSchema = v.object({
  id: MeetingIdSchema,
  createdAt: InstantSchema,
  kind: MeetingKindSchema,
  state: v.picklist(['planned', 'happened']),
  date: DaySchema,
  time: v.optional(ClockTimeSchema),
  /** IANA zone of `time`. */
  zone: v.optional(v.string()),
  where: v.optional(v.string()),
  invited: InvitedSchema,
  treated: TreatedSchema,
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The whole bill. */
  money: v.optional(MoneySchema),
  topics: v.array(v.string()),
  tags: v.array(v.string()),
  /** Shared note. */
  note: v.optional(v.string()),
  /** Cups of this meeting, when other than the rules give its kind. */
  cups: v.optional(CupsSchema),
  eventId: v.optional(EventIdSchema),
  /** Made by the debrief of its event, which may take it back; what was logged by hand it leaves alone. */
  fromDebrief: v.optional(v.literal(true)),
  groupId: v.optional(GroupIdSchema),
  /** How many participants were deleted since: "and someone removed". */
  removed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
export type Meeting = v.InferOutput<typeof MeetingSchema>

/** One contact's part in a meeting. `date` repeats the meeting's for the index. */
export const ParticipationSchema = v.object({
  id: ParticipationIdSchema,
  meetingId: MeetingIdSchema,
  contactId: ContactIdSchema,
  date: DaySchema,
  /** Place in the order in which participants were named, from 0: left-over cents go to the first. */
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  note: v.optional(v.string()),
})
export type Participation = v.InferOutput<typeof ParticipationSchema>

/** A dated remark about one or more contacts that is no meeting. */
export const NoteSchema = v.object({
  id: NoteIdSchema,
  createdAt: InstantSchema,
  date: DaySchema,
  contactIds: v.array(ContactIdSchema),
  text: v.string(),
  tags: v.array(v.string()),
  eventId: v.optional(EventIdSchema),
})
export type Note = v.InferOutput<typeof NoteSchema>

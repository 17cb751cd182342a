import * as v from 'valibot'
import { CadenceSchema, ValueAddedSchema } from './contact.ts'
import {
  ClockTimeSchema,
  ContactIdSchema,
  DaySchema,
  EventIdSchema,
  GroupIdSchema,
  GuestIdSchema,
  InstantSchema,
  MembershipIdSchema,
  PlanRowIdSchema,
  ReviewIdSchema,
} from './values.ts'

/** Which version of an invitation an event was made from, or last changed by. */
export const TakenInvitationSchema = v.object({
  /** The day this occurrence of a series has by its rule, in the invitation's own zone; it stays when the occurrence moves. */
  occurrence: v.optional(DaySchema),
  /** SEQUENCE (RFC 5545 §3.8.7.4). */
  sequence: v.optional(v.number()),
  /** DTSTAMP (RFC 5545 §3.8.7.2). */
  stamp: v.optional(InstantSchema),
})
export type TakenInvitation = v.InferOutput<typeof TakenInvitationSchema>

/** A line of a guest list that was decided about without a guest of its own: left out, taken off, or one with another guest. */
export const SettledLineSchema = v.object({
  line: v.string(),
  /** The name as the list gives it: a line may have several people. */
  name: v.string(),
  email: v.optional(v.string()),
})
export type SettledLine = v.InferOutput<typeof SettledLineSchema>

/** A gathering to prepare and to look back on. */
export const EventSchema = v.object({
  id: EventIdSchema,
  createdAt: InstantSchema,
  name: v.string(),
  date: DaySchema,
  time: v.optional(ClockTimeSchema),
  endDate: v.optional(DaySchema),
  endTime: v.optional(ClockTimeSchema),
  zone: v.optional(v.string()),
  where: v.optional(v.string()),
  city: v.optional(v.string()),
  about: v.optional(v.string()),
  /** Its page elsewhere. */
  link: v.optional(v.string()),
  /** UID of the invitation it was made from (RFC 5545 §3.8.4.7): the same invitation again changes this event. */
  uid: v.optional(v.string()),
  taken: v.optional(TakenInvitationSchema),
  /** The same in all events of a series, such as a monthly lunch. */
  seriesId: v.optional(v.string()),
  /** A line for the talk on the day itself: the news, the weather. */
  news: v.optional(v.string()),
  debriefedOn: v.optional(DaySchema),
  /** Lines of its guest lists that were decided about: the same list again does not ask about them again. */
  settledLines: v.optional(v.array(SettledLineSchema)),
})
export type GatheringEvent = v.InferOutput<typeof EventSchema>

/** What a guest answered, in iCalendar's words (PARTSTAT, RFC 5545 §3.2.12). */
export const AnswerSchema = v.picklist(['accepted', 'tentative', 'declined', 'needs-action'])
export type Answer = v.InferOutput<typeof AnswerSchema>

/**
 * Someone on an event's guest list. With `contactId` it is that contact; with
 * `isStranger` one looked and it is nobody here; with neither it is still to be
 * reviewed.
 */
export const GuestSchema = v.object({
  id: GuestIdSchema,
  eventId: EventIdSchema,
  contactId: v.optional(ContactIdSchema),
  name: v.string(),
  /** The name as the list gives it, where one corrected it. */
  listName: v.optional(v.string()),
  organisation: v.optional(v.string()),
  role: v.optional(v.string()),
  email: v.optional(v.string()),
  answer: v.optional(AnswerSchema),
  isStranger: v.optional(v.literal(true)),
  /** The line of the list as it was given. */
  line: v.optional(v.string()),
  /** Absent while it is not known. */
  met: v.optional(v.boolean()),
  /** Put aside for this event: not proposed for its plan. */
  isPassedOver: v.optional(v.literal(true)),
  /** What they, or the list, said about their coming: "komt later", "+1". */
  remark: v.optional(v.string()),
  note: v.optional(v.string()),
  order: v.number(),
})
export type Guest = v.InferOutput<typeof GuestSchema>

/** One row of an event's plan: who of us meets whom, when, with which purpose. */
export const PlanRowSchema = v.object({
  id: PlanRowIdSchema,
  eventId: EventIdSchema,
  who: v.string(),
  contactId: v.optional(ContactIdSchema),
  groupId: v.optional(GroupIdSchema),
  name: v.optional(v.string()),
  when: v.optional(v.string()),
  relationalPurpose: v.optional(v.string()),
  reciprocalPurpose: v.optional(v.string()),
  order: v.number(),
})
export type PlanRow = v.InferOutput<typeof PlanRowSchema>

/** Contacts together: a stakeholder group, a circle, an initiative or a plain list. */
export const GroupSchema = v.object({
  id: GroupIdSchema,
  createdAt: InstantSchema,
  kind: v.picklist(['stakeholders', 'circle', 'initiative', 'list']),
  name: v.string(),
  about: v.optional(v.string()),
  topics: v.array(v.string()),
  valueAdded: v.optional(ValueAddedSchema),
  cadence: v.optional(CadenceSchema),
  /** Circle: who may join. */
  conditions: v.optional(v.string()),
  /** Initiative: the shared question, and what was agreed. */
  question: v.optional(v.string()),
  agreements: v.optional(v.string()),
  /** How often it is reviewed, in calendar months. */
  reviewEveryMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  status: v.picklist(['active', 'archived']),
})
export type Group = v.InferOutput<typeof GroupSchema>

export const MembershipSchema = v.object({
  id: MembershipIdSchema,
  groupId: GroupIdSchema,
  contactId: ContactIdSchema,
  joinedOn: v.optional(DaySchema),
  brings: v.optional(v.string()),
  caresAbout: v.optional(v.string()),
  vouchedById: v.optional(ContactIdSchema),
})
export type Membership = v.InferOutput<typeof MembershipSchema>

/** Strategy on one page; one record, id `strategy`. */
export const StrategySchema = v.object({
  id: v.literal('strategy'),
  meaning: v.optional(v.string()),
  goals: v.optional(v.string()),
  focus: v.optional(v.string()),
  firstGroups: v.array(GroupIdSchema),
  /** The day it was first written down: the first review is counted from it. */
  writtenOn: v.optional(DaySchema),
  /** How often it is reviewed, in calendar months. */
  reviewEveryMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
export type Strategy = v.InferOutput<typeof StrategySchema>

/** One kept review of the strategy or of a group; answers by question key. */
export const ReviewSchema = v.object({
  id: ReviewIdSchema,
  subject: v.union([v.literal('strategy'), GroupIdSchema]),
  date: DaySchema,
  answers: v.record(v.string(), v.string()),
})
export type Review = v.InferOutput<typeof ReviewSchema>

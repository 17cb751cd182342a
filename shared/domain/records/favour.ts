import * as v from 'valibot'
import {
  ClockTimeSchema,
  ContactIdSchema,
  CupsSchema,
  DaySchema,
  EventIdSchema,
  FavourIdSchema,
  FollowUpIdSchema,
  InstantSchema,
  IntroductionIdSchema,
  MeetingIdSchema,
  MoneySchema,
} from './values.ts'

/** The six capitals of integrated reporting. */
export const CapitalSchema = v.picklist(['financial', 'material', 'intellectual', 'human', 'social', 'natural'])
export type Capital = v.InferOutput<typeof CapitalSchema>

/** An item or sum handed over and to be given back. */
export const LoanSchema = v.object({
  item: v.optional(v.string()),
  money: v.optional(MoneySchema),
  /** The loan enters the ledger on this day. */
  handedOverOn: v.optional(DaySchema),
  returnBy: v.optional(DaySchema),
  /** Of a sum: the parts given back so far, in minor units of its currency; `meetingId` where a meeting told of it. */
  repaid: v.optional(
    v.array(
      v.object({
        on: DaySchema,
        amount: v.pipe(v.number(), v.integer(), v.minValue(1)),
        meetingId: v.optional(MeetingIdSchema),
      }),
    ),
  ),
  returnedOn: v.optional(DaySchema),
  /** The meeting that told it came back; only with `returnedOn`. */
  meetingId: v.optional(MeetingIdSchema),
})
export type Loan = v.InferOutput<typeof LoanSchema>

/** Something one does for the other. A promise is a favour that is not done yet. */
export const FavourSchema = v.object({
  id: FavourIdSchema,
  createdAt: InstantSchema,
  /** Whose ledger it is in: the one it was done for or by; when done for another at someone's request, the requester. */
  contactId: ContactIdSchema,
  direction: v.picklist(['given', 'received']),
  state: v.picklist(['asked', 'promised', 'done', 'declined']),
  what: v.string(),
  /** The day it was asked or promised. */
  on: DaySchema,
  due: v.optional(DaySchema),
  /** Only when `state` is done: the day it enters the ledger. */
  doneOn: v.optional(DaySchema),
  /** Size: 100 (small), 200, 300, 500 or 800 (life-changing). */
  cups: CupsSchema,
  capital: v.optional(CapitalSchema),
  money: v.optional(MoneySchema),
  loan: v.optional(LoanSchema),
  meetingId: v.optional(MeetingIdSchema),
  eventId: v.optional(EventIdSchema),
  /** The other it was done for at the contact's request. */
  forContactId: v.optional(ContactIdSchema),
  forName: v.optional(v.string()),
  /** Earlier favours with the same contact that this one returns, whole or in part (cups). Adds no cups. */
  returns: v.array(v.object({ favourId: FavourIdSchema, cups: v.optional(CupsSchema) })),
  note: v.optional(v.string()),
})
export type Favour = v.InferOutput<typeof FavourSchema>
export const FAVOUR_SIZES = [100, 200, 300, 500, 800] as const

export const PartySchema = v.variant('kind', [
  v.object({ kind: v.literal('me') }),
  v.object({ kind: v.literal('contact'), id: ContactIdSchema }),
  v.object({ kind: v.literal('name'), name: v.string() }),
])
export type Party = v.InferOutput<typeof PartySchema>

/** Whether one of an introduction was asked, and what they said. */
export const ReplySchema = v.object({
  /** The day they were asked. */
  askedOn: v.optional(DaySchema),
  answer: v.optional(v.picklist(['yes', 'no'])),
  /** The day they answered; present with `answer`. */
  answeredOn: v.optional(DaySchema),
})
export type Reply = v.InferOutput<typeof ReplySchema>

/** Two parties brought together by me or by a contact. */
export const IntroductionSchema = v.object({
  id: IntroductionIdSchema,
  createdAt: InstantSchema,
  by: v.variant('kind', [v.object({ kind: v.literal('me') }), v.object({ kind: v.literal('contact'), id: ContactIdSchema })]),
  parties: v.tuple([PartySchema, PartySchema]),
  /** Every contact in `by` and `parties`, once each: what the index and deletion follow. */
  contactIds: v.array(ContactIdSchema),
  why: v.optional(v.string()),
  state: v.picklist(['proposed', 'agreed', 'made', 'met', 'fruitful', 'declined']),
  /** The day it was proposed. */
  on: DaySchema,
  /** The day it was made; present in `made`, `met` and `fruitful`. */
  madeOn: v.optional(DaySchema),
  /**
   * What was asked before it was made: of each of the two when I introduce, of
   * the one who introduces (`by`) when someone introduces me. Leads to `agreed` or `declined`.
   */
  replies: v.optional(v.object({ by: v.optional(ReplySchema), first: v.optional(ReplySchema), second: v.optional(ReplySchema) })),
  /** The day the two met, when it is known; only in `met` and `fruitful`. */
  metOn: v.optional(DaySchema),
  /** What came of it, in the user's words. */
  outcome: v.optional(v.string()),
  /** The day I thanked the one who introduced me. */
  thankedOn: v.optional(DaySchema),
  /** The day I told the one who introduced me what came of it. */
  toldOn: v.optional(DaySchema),
  meetingId: v.optional(MeetingIdSchema),
  eventId: v.optional(EventIdSchema),
})
export type Introduction = v.InferOutput<typeof IntroductionSchema>

/** Something the user plans to do for a contact by a date. */
export const FollowUpSchema = v.object({
  id: FollowUpIdSchema,
  createdAt: InstantSchema,
  contactId: ContactIdSchema,
  what: v.string(),
  due: DaySchema,
  time: v.optional(ClockTimeSchema),
  state: v.picklist(['open', 'done', 'dropped']),
  doneOn: v.optional(DaySchema),
  meetingId: v.optional(MeetingIdSchema),
  eventId: v.optional(EventIdSchema),
})
export type FollowUp = v.InferOutput<typeof FollowUpSchema>

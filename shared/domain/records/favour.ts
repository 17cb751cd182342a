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
  /** Of a sum: the parts given back so far, in minor units of its currency. */
  repaid: v.optional(v.array(v.object({ on: DaySchema, amount: v.pipe(v.number(), v.integer(), v.minValue(1)) }))),
  returnedOn: v.optional(DaySchema),
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
  outcome: v.optional(v.string()),
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

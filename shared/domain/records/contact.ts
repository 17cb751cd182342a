import * as v from 'valibot'
import { ContactIdSchema, DaySchema, InstantSchema, NeedIdSchema, PartialDateSchema, RelationIdSchema } from './values.ts'

/** Name parts as in vCard's N (RFC 6350 §6.2.2), with the Dutch tussenvoegsel ("van der") apart so that lists sort by `family`. */
export const NameSchema = v.object({
  prefix: v.optional(v.string()),
  given: v.optional(v.string()),
  additional: v.optional(v.string()),
  infix: v.optional(v.string()),
  family: v.optional(v.string()),
  suffix: v.optional(v.string()),
})
export type Name = v.InferOutput<typeof NameSchema>

/** An e-mail, phone or link. A value that does not look right is kept all the same; screens mark it. */
export const LabelledSchema = v.object({
  value: v.string(),
  label: v.optional(v.string()),
  preferred: v.optional(v.boolean()),
})
export type Labelled = v.InferOutput<typeof LabelledSchema>

export const AddressSchema = v.object({
  label: v.optional(v.string()),
  poBox: v.optional(v.string()),
  extended: v.optional(v.string()),
  street: v.optional(v.string()),
  postalCode: v.optional(v.string()),
  city: v.optional(v.string()),
  region: v.optional(v.string()),
  country: v.optional(v.string()),
})
export type Address = v.InferOutput<typeof AddressSchema>

/** A position held; without `to` it is current, and the first current one is the main one. */
export const PositionSchema = v.object({
  organisation: v.optional(v.string()),
  department: v.optional(v.string()),
  role: v.optional(v.string()),
  from: v.optional(PartialDateSchema),
  to: v.optional(PartialDateSchema),
  /** Day on which this position was first seen here as a change; a reason to write. */
  noticedOn: v.optional(DaySchema),
})
export type Position = v.InferOutput<typeof PositionSchema>

/** A date of theirs other than the birthday: wedding, start of job. */
export const OwnDateSchema = v.object({
  kind: v.picklist(['wedding', 'job-start', 'other']),
  label: v.optional(v.string()),
  date: PartialDateSchema,
})
export type OwnDate = v.InferOutput<typeof OwnDateSchema>

/** Ideal and longest days between two contacts. Without `longest` it is twice the ideal. */
export const CadenceSchema = v.object({
  ideal: v.pipe(v.number(), v.integer(), v.minValue(1)),
  longest: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
export type Cadence = v.InferOutput<typeof CadenceSchema>

export const ValueAddedSchema = v.object({
  weAdd: v.optional(v.string()),
  theyAdd: v.optional(v.string()),
  interests: v.optional(v.string()),
  goals: v.optional(v.string()),
  warmTo: v.optional(v.string()),
  sharedGoal: v.optional(v.string()),
  stopsForThem: v.optional(v.string()),
  stopsForMe: v.optional(v.string()),
  intention: v.optional(v.string()),
})
export type ValueAdded = v.InferOutput<typeof ValueAddedSchema>

/** A line to bring up next time; ticked off when done. */
export const NextTimeSchema = v.object({
  id: v.string(),
  text: v.string(),
  doneOn: v.optional(DaySchema),
})
export type NextTime = v.InferOutput<typeof NextTimeSchema>

export const TierSchema = v.picklist(['a', 'b', 'c'])
export type Tier = v.InferOutput<typeof TierSchema>

/** How, where and through whom you met. A deleted or unknown person stays as `throughName`. */
export const MetSchema = v.object({
  how: v.optional(v.string()),
  where: v.optional(v.string()),
  on: v.optional(PartialDateSchema),
  throughId: v.optional(ContactIdSchema),
  throughName: v.optional(v.string()),
})
export type Met = v.InferOutput<typeof MetSchema>

/** A person. */
export const ContactSchema = v.object({
  id: ContactIdSchema,
  createdAt: InstantSchema,
  name: NameSchema,
  nickname: v.optional(v.string()),
  /** How to say the name. */
  pronunciation: v.optional(v.string()),
  /** As they give them, such as "zij/haar" or "they/them". */
  pronouns: v.optional(v.string()),
  emails: v.array(LabelledSchema),
  phones: v.array(LabelledSchema),
  addresses: v.array(AddressSchema),
  /** Where to find them; the city of the first address when not given. */
  city: v.optional(v.string()),
  links: v.array(LabelledSchema),
  /** BCP 47 tags, the one to write in first. */
  languages: v.array(v.string()),
  tags: v.array(v.string()),
  /** SHA-256 (hex) of the photo's file in the data folder. */
  photo: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  /** Standing notes on the person, as in vCard's NOTE. */
  about: v.optional(v.string()),
  custom: v.array(v.object({ label: v.string(), value: v.string() })),
  positions: v.array(PositionSchema),
  birthday: v.optional(PartialDateSchema),
  dates: v.array(OwnDateSchema),
  met: v.optional(MetSchema),
  nextTime: v.array(NextTimeSchema),
  tier: v.optional(TierSchema),
  /** Their own cadence, or none at all, whatever their tier says. */
  cadence: v.optional(v.union([CadenceSchema, v.literal('none')])),
  /** Horizon of patience in months, when other than the rules'. */
  patienceMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  status: v.picklist(['active', 'archived', 'deceased']),
  valueAdded: v.optional(ValueAddedSchema),
  /** No prompts about this person until the day given, or for good. */
  promptsPaused: v.optional(v.union([DaySchema, v.literal('always')])),
  /** Ids of contacts merged into this one. */
  aliases: v.array(v.string()),
})
export type Contact = v.InferOutput<typeof ContactSchema>

/** A relation of one contact to another contact or a plain name: partner, child, assistant, colleague. */
export const RelationSchema = v.object({
  id: RelationIdSchema,
  contactId: ContactIdSchema,
  /** What the other is to the contact, in the user's words or one of the suggested kinds. */
  kind: v.string(),
  otherId: v.optional(ContactIdSchema),
  otherName: v.optional(v.string()),
})
export type Relation = v.InferOutput<typeof RelationSchema>

/** An ask or an offer, of a contact or my own. */
export const NeedSchema = v.object({
  id: NeedIdSchema,
  owner: v.union([ContactIdSchema, v.literal('me')]),
  kind: v.picklist(['ask', 'offer']),
  text: v.string(),
  tags: v.array(v.string()),
  openedOn: DaySchema,
  closedOn: v.optional(DaySchema),
})
export type Need = v.InferOutput<typeof NeedSchema>

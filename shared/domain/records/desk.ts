import * as v from 'valibot'
import { CadenceSchema } from './contact.ts'
import { MEETING_KINDS } from './meeting.ts'
import type { Cups } from './values.ts'
import {
  ContactIdSchema,
  CupsSchema,
  DaySchema,
  InstantSchema,
  PromptKeySchema,
  SavedViewIdSchema,
  SourceIdSchema,
} from './values.ts'

/** The rules of prompts, in the words of the product's table. */
export const PromptRuleSchema = v.picklist([
  'did-it-happen',
  'thank-you',
  'my-promise',
  'their-promise',
  'keep-in-touch',
  'give-back',
  'one-way',
  'date',
  'event-plan',
  'event-debrief',
  'introduction-outcome',
  'loan',
  'met-once',
  'follow-up',
  'review',
  'value-added',
  'ask-offer',
  'new-position',
  'travelling',
])
export type PromptRule = v.InferOutput<typeof PromptRuleSchema>

const cupsPerKind = v.object(
  Object.fromEntries(MEETING_KINDS.map((kind) => [kind, CupsSchema])) as Record<
    (typeof MEETING_KINDS)[number],
    typeof CupsSchema
  >,
)

/** The rules of the user; one record, id `rules`. */
export const RulesSchema = v.object({
  id: v.literal('rules'),
  /** Cups of a meeting by its kind. */
  cups: cupsPerKind,
  /** Horizon of patience in calendar months. */
  patienceMonths: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** How many prompts Today shows, 1 to 20. */
  promptsPerDay: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  cadences: v.object({ a: v.optional(CadenceSchema), b: v.optional(CadenceSchema), c: v.optional(CadenceSchema) }),
  pausedRules: v.array(PromptRuleSchema),
  /** Days without prompts, 0 is Sunday. */
  daysOff: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  /** First day of the week, 0 is Sunday. */
  firstDayOfWeek: v.picklist([0, 1, 6]),
  /** ISO 4217 code for amounts typed without one. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
})
export type Rules = v.InferOutput<typeof RulesSchema>

const cups = (hundredths: number): Cups => v.parse(CupsSchema, hundredths)

/** The rules before the user changes any; numbers from "The ledger" and "Prompts". */
export const DEFAULT_RULES: Rules = {
  id: 'rules',
  cups: {
    coffee: cups(100),
    drinks: cups(100),
    walk: cups(100),
    lunch: cups(200),
    dinner: cups(300),
    call: cups(50),
    video: cups(50),
    message: cups(0),
    event: cups(0),
    other: cups(0),
  },
  patienceMonths: 24,
  promptsPerDay: 5,
  cadences: { a: { ideal: 30, longest: 60 }, b: { ideal: 90, longest: 180 } },
  pausedRules: [],
  daysOff: [],
  firstDayOfWeek: 1,
  currency: 'EUR',
}

/** The user; one record, id `me`. */
export const ProfileSchema = v.object({
  id: v.literal('me'),
  name: v.optional(v.string()),
  organisation: v.optional(v.string()),
  city: v.optional(v.string()),
})
export type Profile = v.InferOutput<typeof ProfileSchema>

/**
 * Why not this one: not now (it may return as its rule says), did it already
 * outside Bakkie, or never with this person (no later prompt of the rule either).
 */
export const WhyNotSchema = v.picklist(['not-now', 'did-it', 'never'])
export type WhyNot = v.InferOutput<typeof WhyNotSchema>

/** What the user said to a prompt; its id is the prompt's stable key. */
export const PromptStateSchema = v.object({
  id: PromptKeySchema,
  contactId: v.optional(ContactIdSchema),
  snoozedUntil: v.optional(DaySchema),
  dismissedOn: v.optional(DaySchema),
  /** With `dismissedOn`: the kind of why, which the rule respects. */
  said: v.optional(WhyNotSchema),
  /** The why in the user's own words. */
  why: v.optional(v.string()),
})
export type PromptState = v.InferOutput<typeof PromptStateSchema>

/** A list filter kept under a name; `query` is text in the search language. */
export const SavedViewSchema = v.object({
  id: SavedViewIdSchema,
  createdAt: InstantSchema,
  name: v.string(),
  query: v.string(),
  sort: v.optional(v.object({ column: v.string(), direction: v.picklist(['ascending', 'descending']) })),
})
export type SavedView = v.InferOutput<typeof SavedViewSchema>

/** Where a contact was imported from, and what that source last said. Stays, without `contactId`, when the contact is deleted. */
export const SourceSchema = v.object({
  id: SourceIdSchema,
  contactId: v.optional(ContactIdSchema),
  /** `vcard`, `linkedin`, ... */
  kind: v.string(),
  /** UID, profile URL, else name and date with the ordinal among equal rows. */
  key: v.string(),
  /** Name as last imported, to say who was removed. */
  name: v.string(),
  importedAt: InstantSchema,
  /** The contact fields as last imported, the base of a three-way merge. */
  values: v.record(v.string(), v.unknown()),
  /** Properties Bakkie does not know, kept so that an export gives them back (jCard, RFC 7095). */
  extra: v.optional(v.array(v.unknown())),
})
export type Source = v.InferOutput<typeof SourceSchema>

import * as v from 'valibot'

/**
 * The small values records are made of. Absent means "not known": optional
 * fields are left out, never null and never an empty string.
 */

/** A local calendar day, `YYYY-MM-DD` (RFC 3339 full-date). Never a midnight in UTC. */
export const DaySchema = v.pipe(v.string(), v.isoDate(), v.brand('Day'))
export type Day = v.InferOutput<typeof DaySchema>

/** A local wall-clock time, `HH:MM`, 24 hours. */
export const ClockTimeSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/), v.brand('ClockTime'))
export type ClockTime = v.InferOutput<typeof ClockTimeSchema>

/** A moment, ISO 8601 in UTC with milliseconds (`Date.prototype.toISOString`). */
export const InstantSchema = v.pipe(v.string(), v.isoTimestamp(), v.brand('Instant'))
export type Instant = v.InferOutput<typeof InstantSchema>

/** A date whose year or precision may be unknown: `YYYY-MM-DD`, `--MM-DD`, `YYYY-MM`, `YYYY`, as in RFC 6350 §4.3.1 with dashes. */
export const PartialDateSchema = v.pipe(
  v.string(),
  v.regex(/^(\d{4}-\d{2}-\d{2}|--\d{2}-\d{2}|\d{4}-\d{2}|\d{4})$/),
  v.brand('PartialDate'),
)
export type PartialDate = v.InferOutput<typeof PartialDateSchema>

/** Cups in whole hundredths: 100 is one cup. */
export const CupsSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.brand('Cups'))
export type Cups = v.InferOutput<typeof CupsSchema>

/** An amount in whole minor units (cents) of an ISO 4217 currency. */
export const MoneySchema = v.object({
  amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
})
export type Money = v.InferOutput<typeof MoneySchema>

const id = <const Name extends string>(_name: Name) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.brand<string, Name>(_name))

export const ContactIdSchema = id('ContactId')
export const RelationIdSchema = id('RelationId')
export const MeetingIdSchema = id('MeetingId')
export const ParticipationIdSchema = id('ParticipationId')
export const NoteIdSchema = id('NoteId')
export const FavourIdSchema = id('FavourId')
export const IntroductionIdSchema = id('IntroductionId')
export const FollowUpIdSchema = id('FollowUpId')
export const NeedIdSchema = id('NeedId')
export const EventIdSchema = id('EventId')
export const GuestIdSchema = id('GuestId')
export const PlanRowIdSchema = id('PlanRowId')
export const GroupIdSchema = id('GroupId')
export const MembershipIdSchema = id('MembershipId')
export const ReviewIdSchema = id('ReviewId')
export const SourceIdSchema = id('SourceId')
export const SavedViewIdSchema = id('SavedViewId')
export const PromptKeySchema = id('PromptKey')

export type ContactId = v.InferOutput<typeof ContactIdSchema>
export type RelationId = v.InferOutput<typeof RelationIdSchema>
export type MeetingId = v.InferOutput<typeof MeetingIdSchema>
export type ParticipationId = v.InferOutput<typeof ParticipationIdSchema>
export type NoteId = v.InferOutput<typeof NoteIdSchema>
export type FavourId = v.InferOutput<typeof FavourIdSchema>
export type IntroductionId = v.InferOutput<typeof IntroductionIdSchema>
export type FollowUpId = v.InferOutput<typeof FollowUpIdSchema>
export type NeedId = v.InferOutput<typeof NeedIdSchema>
export type EventId = v.InferOutput<typeof EventIdSchema>
export type GuestId = v.InferOutput<typeof GuestIdSchema>
export type PlanRowId = v.InferOutput<typeof PlanRowIdSchema>
export type GroupId = v.InferOutput<typeof GroupIdSchema>
export type MembershipId = v.InferOutput<typeof MembershipIdSchema>
export type ReviewId = v.InferOutput<typeof ReviewIdSchema>
export type SourceId = v.InferOutput<typeof SourceIdSchema>
export type SavedViewId = v.InferOutput<typeof SavedViewIdSchema>
export type PromptKey = v.InferOutput<typeof PromptKeySchema>

import * as v from 'valibot'
import {
  ContactIdSchema,
  EventIdSchema,
  FavourIdSchema,
  FollowUpIdSchema,
  GuestIdSchema,
  IntroductionIdSchema,
  MeetingIdSchema,
  NeedIdSchema,
  NoteIdSchema,
  ParticipationIdSchema,
  PlanRowIdSchema,
  RelationIdSchema,
  SavedViewIdSchema,
} from '#shared/domain/records/values.ts'

const uuid = (): string => crypto.randomUUID()

/** A fresh id (UUID version 4, RFC 9562) for each kind of record. */
export const newId = {
  contact: () => v.parse(ContactIdSchema, uuid()),
  relation: () => v.parse(RelationIdSchema, uuid()),
  need: () => v.parse(NeedIdSchema, uuid()),
  meeting: () => v.parse(MeetingIdSchema, uuid()),
  participation: () => v.parse(ParticipationIdSchema, uuid()),
  note: () => v.parse(NoteIdSchema, uuid()),
  favour: () => v.parse(FavourIdSchema, uuid()),
  introduction: () => v.parse(IntroductionIdSchema, uuid()),
  followUp: () => v.parse(FollowUpIdSchema, uuid()),
  event: () => v.parse(EventIdSchema, uuid()),
  guest: () => v.parse(GuestIdSchema, uuid()),
  planRow: () => v.parse(PlanRowIdSchema, uuid()),
  savedView: () => v.parse(SavedViewIdSchema, uuid()),
  nextTime: uuid,
} as const

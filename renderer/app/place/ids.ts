import * as v from 'valibot'
import type { ContactId, EventId, FavourId, IntroductionId, MeetingId } from '#shared/domain/records/values.ts'
import {
  ContactIdSchema,
  EventIdSchema,
  FavourIdSchema,
  IntroductionIdSchema,
  MeetingIdSchema,
} from '#shared/domain/records/values.ts'
import type { Params } from '../features/feature.ts'

/** The contact an address is about: its `:id`; undefined where that cannot be an id. */
export function contactIdOf(params: Params | undefined): ContactId | undefined {
  const parsed = v.safeParse(ContactIdSchema, params?.['id'])
  return parsed.success ? parsed.output : undefined
}

/** The meeting an address is about. */
export function meetingIdOf(params: Params | undefined): MeetingId | undefined {
  const parsed = v.safeParse(MeetingIdSchema, params?.['id'])
  return parsed.success ? parsed.output : undefined
}

/** The introduction an address is about. */
export function introductionIdOf(params: Params | undefined): IntroductionId | undefined {
  const parsed = v.safeParse(IntroductionIdSchema, params?.['id'])
  return parsed.success ? parsed.output : undefined
}

/** The page of an introduction: its steps from where it is now. */
export const introductionPath = (id: IntroductionId): string => `/introductions/${encodeURIComponent(id)}`

/** The favour an address is about. */
export function favourIdOf(params: Params | undefined): FavourId | undefined {
  const parsed = v.safeParse(FavourIdSchema, params?.['id'])
  return parsed.success ? parsed.output : undefined
}

/** The page of a favour or loan. */
export const favourPath = (id: FavourId): string => `/favours/${encodeURIComponent(id)}`

/** The event an address is about. */
export function eventIdOf(params: Params | undefined): EventId | undefined {
  const parsed = v.safeParse(EventIdSchema, params?.['id'])
  return parsed.success ? parsed.output : undefined
}

/** The page of an event; its other screens stand under it: `${eventPath(id)}/briefing`. */
export const eventPath = (id: EventId): string => `/events/${encodeURIComponent(id)}`

/** The start of a new introduction of these people, as far as they are known: two at most; and of the event it came of. */
export const newIntroductionPath = (ids: readonly ContactId[], eventId?: EventId): string => {
  const query = [...ids.slice(0, 2).map((id) => ['with', id]), ...(eventId === undefined ? [] : [['event', eventId]])]
  return `/introductions/new?${new URLSearchParams(query).toString()}`
}

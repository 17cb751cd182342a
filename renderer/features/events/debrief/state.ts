import * as v from 'valibot'
import { LogStateSchema, type LogState } from '#features/log/index.ts'
import {
  ContactIdSchema,
  DaySchema,
  GuestIdSchema,
  type ContactId,
  type Day,
  type GuestId,
} from '#shared/domain/records/values.ts'

/** What becomes a new contact, as the fields show it. */
export interface NewPerson {
  readonly name: string
  readonly organisation?: string
  readonly role?: string
  readonly email?: string
  readonly phone?: string
  readonly link?: string
}

/** A next step; without a day it cannot be saved. */
export interface NextStep {
  readonly what: string
  readonly due?: Day | undefined
}

/** Whom something was said of, as they stood then: it is found by this when they stand elsewhere now. */
export interface About {
  readonly name: string
  readonly guestId?: GuestId
  readonly contactId?: ContactId
}

/** What is said of one person, before it is saved. What is absent is as the guest list has it. */
export interface Told {
  readonly met?: boolean
  readonly line?: LogState
  readonly note?: string
  readonly next?: NextStep
  /** Whether someone unknown becomes a contact. */
  readonly keep?: boolean
  readonly person?: NewPerson
  readonly about?: About
}

/** Someone met who is not on the list. */
export interface Added {
  readonly key: string
  readonly name: string
  readonly contactId?: ContactId
  /** The card they were read from. */
  readonly line?: string
}

/** A debrief under way: by the key of the person. */
export interface DebriefState {
  readonly told: Readonly<Record<string, Told>>
  readonly added: readonly Added[]
}

export const NOTHING: DebriefState = { told: {}, added: [] }

/** Whether there is anything one would not want to lose. */
export const saysAnything = ({ told, added }: DebriefState): boolean => added.length > 0 || Object.keys(told).length > 0

const text = v.exactOptional(v.string())

/** A debrief as it is kept until it is saved; what is not one is not read back. */
export const DebriefStateSchema: v.GenericSchema<unknown, DebriefState> = v.object({
  told: v.record(
    v.string(),
    v.object({
      met: v.exactOptional(v.boolean()),
      line: v.exactOptional(LogStateSchema),
      note: text,
      next: v.exactOptional(v.object({ what: v.string(), due: v.exactOptional(DaySchema) })),
      keep: v.exactOptional(v.boolean()),
      about: v.exactOptional(
        v.object({ name: v.string(), guestId: v.exactOptional(GuestIdSchema), contactId: v.exactOptional(ContactIdSchema) }),
      ),
      person: v.exactOptional(
        v.object({ name: v.string(), organisation: text, role: text, email: text, phone: text, link: text }),
      ),
    }),
  ),
  added: v.array(v.object({ key: v.string(), name: v.string(), contactId: v.exactOptional(ContactIdSchema), line: text })),
})

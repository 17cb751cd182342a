import type { ComponentType } from 'react'
import { useSyncExternalStore } from 'react'
import type { MeetingKind } from '#shared/domain/records/meeting.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { MessageRequest } from '#shared/domain/texts/request.ts'
import type { Answered } from '#data/commands/promptStates.ts'
import type {
  ContactId,
  Day,
  EventId,
  FavourId,
  FollowUpId,
  IntroductionId,
  MeetingId,
  NoteId,
} from '#shared/domain/records/values.ts'
import type { Removal } from '../meetings/removing.ts'
import { placeOf } from '../place/place.ts'

/**
 * The forms any screen may open over itself, and what they can be prefilled
 * with. A feature registers the form it owns; other features know only these
 * requests, never one another's insides.
 */
export interface FormRequests {
  log: {
    readonly contactIds?: readonly ContactId[]
    readonly meetingKind?: MeetingKind
    readonly text?: string
    readonly date?: Day
    /** Where it was, or will be. */
    readonly where?: string
    readonly eventId?: EventId
    /** Open the full form rather than the line. */
    readonly full?: boolean
  }
  meeting: { readonly meetingId: MeetingId; readonly markHappened?: boolean }
  /** Takes a meeting away on which something hangs: that stays or goes along. */
  removeMeeting: { readonly meetingId: MeetingId; readonly why: Removal }
  favour: {
    readonly favourId?: FavourId
    readonly contactId?: ContactId
    readonly direction?: Favour['direction']
    readonly state?: Favour['state']
    readonly loan?: boolean
    /** The earlier favour this one returns. */
    readonly returnsId?: FavourId
    /** The event it came of. */
    readonly eventId?: EventId
  }
  introduction: { readonly introductionId: IntroductionId }
  note: { readonly noteId?: NoteId; readonly contactId?: ContactId }
  followUp: {
    readonly followUpId?: FollowUpId
    readonly contactId?: ContactId
    /** The event it came of. */
    readonly eventId?: EventId
  }
  contact: { readonly name?: string }
  /** A new event, on this day when it is said, or from an earlier one, as a copy or as the next of its series; or one to change. */
  event: {
    readonly eventId?: EventId
    readonly date?: Day
    readonly from?: { readonly eventId: EventId; readonly isNext: boolean }
  }
  /** A message to draft; sent, the prompts it answers that no message clears wait for a reply. */
  message: { readonly contactId: ContactId; readonly about: MessageRequest; readonly prompts?: readonly Answered[] }
  /** Two entries that may be one person; the first is kept. */
  merge: { readonly contactIds: readonly [ContactId, ContactId] }
}

export type FormKind = keyof FormRequests

/** What every registered form is given: its prefill, and how to close. */
export interface FormProps<Kind extends FormKind> {
  readonly request: FormRequests[Kind]
  readonly onClose: () => void
}

type Registered = { [Kind in FormKind]?: ComponentType<FormProps<Kind>> }
/** The form that is open. */
export type OpenForm = {
  [Kind in FormKind]: {
    readonly kind: Kind
    readonly request: FormRequests[Kind]
    readonly opened: number
    /** The page it was opened over. */
    readonly path: string
  }
}[FormKind]

const registered: Registered = {}
let open: OpenForm | undefined
let opened = 0
const listeners = new Set<() => void>()

const tell = () => {
  for (const listener of listeners) listener()
}

/** A feature names the component of a form it owns, once, at load. */
export function registerForm<Kind extends FormKind>(kind: Kind, form: Registered[Kind]): void {
  registered[kind] = form
}

/** Opens a form over the present screen; one at a time, a new one replaces the old. */
export function openForm<Kind extends FormKind>(kind: Kind, request: FormRequests[Kind]): void {
  opened += 1
  open = { kind, request, opened, path: placeOf(window.location.hash).path } as OpenForm
  tell()
}

export function closeForm(): void {
  open = undefined
  tell()
}

/** The page under the open form was replaced by another: the form stands over that one now. */
export function keepFormOver(path: string): void {
  if (open === undefined || open.path === path) return
  open = { ...open, path }
  tell()
}

/** The registered component of a form. */
export function formComponent<Kind extends FormKind>(kind: Kind): Registered[Kind] {
  return registered[kind]
}

/** Whether a form is open, on its way to the screen included. */
export const isFormOpen = (): boolean => open !== undefined && registered[open.kind] !== undefined

/** The open form, live. */
export function useOpenForm(): OpenForm | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
}

import type { Answered } from '#data/commands/promptStates.ts'
import type { ContactId, FollowUpId, MeetingId } from '#shared/domain/records/values.ts'

/** Something planned that can go to another day. */
export type Movable =
  | { readonly kind: 'meeting'; readonly id: MeetingId }
  | { readonly kind: 'followUp'; readonly id: FollowUpId }

/** A question about a prompt that one answers in a small dialog. */
export type Asking =
  | { readonly kind: 'snooze'; readonly prompts: readonly Answered[]; readonly name: string }
  | { readonly kind: 'dismiss'; readonly prompts: readonly Answered[]; readonly name: string }
  | { readonly kind: 'pause'; readonly contactId: ContactId; readonly name: string }
  | { readonly kind: 'move'; readonly what: Movable }
  | { readonly kind: 'course'; readonly contactId: ContactId; readonly prompt: Answered; readonly name: string }

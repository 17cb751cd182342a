import type { ContactId } from '../records/values.ts'
import type { ContactPrompt, Prompt, PromptSubject } from './prompt.ts'

/** Tells what a prompt is about from anything else: the contact's id, or the kind of thing with its id. */
export function subjectKey(subject: PromptSubject): string {
  if (subject.contactId !== undefined) return subject.contactId
  const { about } = subject
  switch (about.kind) {
    case 'event':
      return `event:${about.eventId}`
    case 'group':
      return `group:${about.groupId}`
    case 'strategy':
      return 'strategy'
  }
}

/** What a prompt is about, alone. */
export function subjectOf({ contactId, about }: Prompt): PromptSubject {
  return contactId === undefined ? { about } : { contactId }
}

/** Whether a prompt is about a contact. */
export function isAboutContact(prompt: Prompt): prompt is Prompt & ContactPrompt {
  return prompt.contactId !== undefined
}

/** The contacts that these are about, once each. */
export function contactIdsOf(subjects: readonly { readonly contactId?: ContactId | undefined }[]): ContactId[] {
  const ids = new Set<ContactId>()
  for (const { contactId } of subjects) if (contactId !== undefined) ids.add(contactId)
  return [...ids]
}

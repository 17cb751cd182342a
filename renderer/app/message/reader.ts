import type { Contact } from '#shared/domain/records/contact.ts'
import { callName } from '#shared/domain/prompts/callName.ts'

/** Someone a message goes to. */
export interface Reader {
  readonly called: string
  readonly email?: string
  /** BCP 47 tags, the one to write in first. */
  readonly languages: readonly string[]
}

/** A contact as the reader of a message: at the preferred e-mail, else the first. */
export function readerOf(contact: Contact): Reader {
  const email = (contact.emails.find(({ preferred }) => preferred === true) ?? contact.emails[0])?.value
  return { called: callName(contact), languages: contact.languages, ...(email !== undefined && { email }) }
}

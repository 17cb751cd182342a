import { usePhoto } from '#data/react/index.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { initials } from '#shared/language/names/display.ts'
import { Avatar } from '#ui/index.ts'

/** The photo of someone on the sheet, or their initials. */
export function Portrait({ contact, size }: { readonly contact: Contact; readonly size: 48 | 96 }) {
  return <Avatar size={size} initials={initials(contact)} photo={usePhoto(contact.photo)} />
}

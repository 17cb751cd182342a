import type { ContactFields } from './contacts.ts'

const isWritten = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

/** A tag as it is kept: without the # it may be typed with, without spaces around it. */
export function cleanTag(tag: string): string {
  return tag.trim().replace(/^#+/u, '').trim()
}

/** Texts once each, whatever their capitals; the first spelling stays. */
export function once(texts: readonly string[]): string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const key = text.toLocaleLowerCase('en')
    return text !== '' && !seen.has(key) && seen.add(key)
  })
}

/**
 * Contact fields as a form leaves them, without the rows nobody filled in: an
 * e-mail with only a label, a date with only a kind, a custom field without value.
 */
export function cleanContact(fields: ContactFields): ContactFields {
  return {
    ...fields,
    ...(fields.tags && { tags: once(fields.tags.map((tag) => cleanTag(tag))) }),
    ...(fields.languages && { languages: once(fields.languages.map((language) => language.trim())) }),
    ...(fields.emails && { emails: fields.emails.filter(({ value }) => isWritten(value)) }),
    ...(fields.phones && { phones: fields.phones.filter(({ value }) => isWritten(value)) }),
    ...(fields.links && { links: fields.links.filter(({ value }) => isWritten(value)) }),
    ...(fields.custom && { custom: fields.custom.filter(({ value }) => isWritten(value)) }),
    ...(fields.dates && { dates: fields.dates.filter(({ date }) => isWritten(date)) }),
    ...(fields.nextTime && { nextTime: fields.nextTime.filter(({ text }) => isWritten(text)) }),
  }
}

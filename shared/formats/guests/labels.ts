import { organisationSigns } from '../words/organisations.ts'
import { isRole } from '../words/roles.ts'
import { nameSigns } from './name.ts'
import { noiseOf } from './noise.ts'
import { sectionOf } from './sections.ts'
import { isLabel } from './words/headings.ts'

/** What stands before the recipients of a mail or of minutes. */
export const RECIPIENTS =
  /^(?:to|aan|from|van|cc|c\.c\.|bcc|kopie(?: aan)?|afschrift(?: aan)?|copy to|copies to|distribution|verzendlijst|required|optional|vereist|optioneel|verplicht|genodigden?|attendees)\s*:\s*/iu

/** What follows "To:"; undefined when the line does not start so. */
export function takeRecipientsLabel(text: string): string | undefined {
  const label = RECIPIENTS.exec(text)?.[0]
  return label === undefined ? undefined : text.slice(label.length).trim()
}

/** A label, and the people behind it. */
export interface Labelled {
  readonly label: string
  readonly rest: string
}

/** `Tafel 3: Anna`, `Spreker - Anna`, `Rabobank: Anna, Piet`, `Afwezig m.k.g.: K. Vos`: what stands before the people. */
export function takeLabel(text: string): Labelled | undefined {
  const match = /^([^:]{2,60}?)\s*(?::\s+|\s[-–—]\s)(.+)$/u.exec(text)
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  const [label, rest] = [match[1].trim(), match[2]]
  const isColon = /^[^:]{2,60}?\s*:\s/u.test(text)
  const first = rest.split(/[,(|–—]|\s[-–]\s/u)[0] ?? ''
  if (noiseOf(first) === 'to-be-confirmed') return undefined
  if (nameSigns(first) > 0 && (isLabel(label) || (isColon && isPart(label)))) return { label, rest }
  if (isColon && isErrand(label) && nameSigns(first) === 2) return { label, rest }
  return isColon && organisationSigns(label) === 2 ? { label, rest } : undefined
}

/** What they answered, or the part they play at the meeting: "Afgemeld", "Voorzitter", "Notulist". */
const isPart = (label: string): boolean =>
  sectionOf(label).answer !== undefined || (isRole(label) && label.split(' ').length < 4 && nameSigns(label) < 2)

/** `nog bellen: Anna`, `chase: Anna`: what is still to be done about someone, in small letters. */
const isErrand = (label: string): boolean => /^\p{Ll}[\p{Ll} '-]{2,24}$/u.test(label)

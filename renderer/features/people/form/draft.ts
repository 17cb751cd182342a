import type { PersonChoice } from '#app/people/choice.ts'
import type { ContactFields } from '#data/commands/contacts.ts'
import type { Tier } from '#shared/domain/records/contact.ts'
import { displayName } from '#shared/language/names/display.ts'
import { parseNameAndNickname } from '#shared/language/names/parse.ts'

/** A new person as typed so far. */
export interface ContactDraft {
  readonly name: string
  readonly organisation: string
  readonly role: string
  readonly email: string
  readonly phone: string
  readonly city: string
  readonly tier?: Tier | undefined
  readonly tags: readonly string[]
  readonly how: string
  readonly where: string
  readonly through?: PersonChoice | undefined
}

export const EMPTY_DRAFT: ContactDraft = {
  name: '',
  organisation: '',
  role: '',
  email: '',
  phone: '',
  city: '',
  tags: [],
  how: '',
  where: '',
}

const written = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

/** The fields a draft makes: the name in its parts, nothing that was not filled in. */
export function fieldsOf(draft: ContactDraft): ContactFields {
  const { name, nickname } = parseNameAndNickname(draft.name)
  const [organisation, role, email, phone] = [draft.organisation, draft.role, draft.email, draft.phone].map(written)
  const [city, how, where] = [draft.city, draft.how, draft.where].map(written)
  const met = {
    ...(how !== undefined && { how }),
    ...(where !== undefined && { where }),
    ...(draft.through?.kind === 'contact' && { throughId: draft.through.id }),
    ...(draft.through?.kind === 'name' && { throughName: draft.through.name }),
  }
  return {
    name,
    ...(nickname !== undefined && { nickname }),
    positions:
      organisation === undefined && role === undefined
        ? []
        : [{ ...(organisation !== undefined && { organisation }), ...(role !== undefined && { role }) }],
    emails: email === undefined ? [] : [{ value: email }],
    phones: phone === undefined ? [] : [{ value: phone }],
    ...(city !== undefined && { city }),
    ...(draft.tier !== undefined && { tier: draft.tier }),
    tags: [...draft.tags],
    ...(Object.keys(met).length > 0 && { met }),
  }
}

/** Whether anything says who this is. */
export function isSomeone(draft: ContactDraft): boolean {
  const { name, nickname, emails = [], phones = [], positions = [] } = fieldsOf(draft)
  return displayName({ name: name ?? {}, emails, phones, positions, ...(nickname !== undefined && { nickname }) }) !== ''
}

/** Whether an e-mail address looks like one: something, an @, a domain with a dot. A wrong one is kept all the same. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@.,;]{2,}$/u.test(text.trim())
}

/** Whether a phone number looks like one: at least six digits, and what people write between them, an extension too. */
export function looksLikePhone(text: string): boolean {
  return /^[+\d\s()./-]+(?:\s*(?:x|ext\.?|tst\.?)\s*\d+)?$/iu.test(text.trim()) && text.replace(/\D/g, '').length >= 6
}

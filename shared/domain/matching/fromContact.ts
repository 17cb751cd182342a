import { fold } from '../../language/fold.ts'
import type { Contact } from '../records/contact.ts'
import type { MatchPerson } from './guest.ts'

/** Labels of own fields that hold a name someone had before, folded. */
const FORMER_NAME =
  /^(?:geboortenaam|meisjesnaam|vroegere naam|oude naam|birth name|maiden name|former name|previous name|nee|born|geb(?:oren)?\.?(?: als)?)$/

/** What of a contact guests and newcomers are compared with. */
export function matchPersonOf({ id, name, nickname, emails, positions, custom, city }: MatchedContact): MatchPerson {
  const formerNames = custom.filter(({ label }) => FORMER_NAME.test(fold(label.trim()))).map(({ value }) => value)
  return {
    id,
    name,
    ...(nickname === undefined ? {} : { nickname }),
    emails: emails.map(({ value }) => value),
    positions: positions.map(({ organisation, role, to }) => ({
      ...(organisation === undefined ? {} : { organisation }),
      ...(role === undefined ? {} : { role }),
      ...(to === undefined ? {} : { isFormer: true }),
    })),
    ...(formerNames.length === 0 ? {} : { formerNames }),
    ...(city === undefined ? {} : { city }),
  }
}

export type MatchedContact = Pick<Contact, 'id' | 'name' | 'nickname' | 'emails' | 'positions' | 'custom' | 'city'>

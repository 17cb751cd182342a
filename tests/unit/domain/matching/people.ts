import * as v from 'valibot'
import { matchGuests, type GuestLine, type GuestMatch, type MatchPerson } from '#shared/domain/matching/match.ts'
import { ContactIdSchema } from '#shared/domain/records/values.ts'
import { parseNameAndNickname } from '#shared/language/names/parse.ts'

/** What of a contact matters in a test, as one would say it. */
export interface Said {
  readonly at?: string
  readonly before?: string
  readonly email?: string
  readonly formerName?: string
  readonly role?: string
  readonly city?: string
}

/** A contact by a written name; its id is that name, with the employer where one is given. */
export function contact(written: string, said: Said = {}): MatchPerson {
  const { name, nickname } = parseNameAndNickname(written)
  const { at, before, email, formerName, role, city } = said
  return {
    id: v.parse(ContactIdSchema, at === undefined ? written : `${written}, ${at}`),
    name,
    ...(nickname === undefined ? {} : { nickname }),
    emails: email === undefined ? [] : [email],
    positions: [
      ...(at === undefined && role === undefined
        ? []
        : [{ ...(at !== undefined && { organisation: at }), ...(role !== undefined && { role }) }]),
      ...(before === undefined ? [] : [{ organisation: before, isFormer: true }]),
    ],
    ...(formerName === undefined ? {} : { formerNames: [formerName] }),
    ...(city === undefined ? {} : { city }),
  }
}

/** A line of a list: "Anna de Vries", "Anna de Vries | Rabobank", "Anna <anna@x.example>". */
export function line(text: string): GuestLine {
  const [before = '', organisation] = text.split(' | ')
  const email = /<([^>]*)>/.exec(before)?.[1]
  const name = before.replace(/<[^>]*>/, '').trim()
  return { name, ...(organisation === undefined ? {} : { organisation }), ...(email === undefined ? {} : { email }) }
}

export function matchOf(text: string, people: readonly MatchPerson[]): GuestMatch {
  const [match] = matchGuests([line(text)], people)
  if (match === undefined) throw new Error('no match')
  return match
}

/** The answer in a word and the ids: "certain: Anna de Vries", "unknown". */
export function answer(text: string, people: readonly MatchPerson[]): string {
  const { certainty, candidates } = matchOf(text, people)
  return candidates.length === 0 ? certainty : `${certainty}: ${candidates.map(({ contactId }) => contactId).join(' · ')}`
}

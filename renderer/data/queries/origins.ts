import type { ContactFacts } from '#shared/domain/facts.ts'
import type { EntrySource } from '#shared/domain/ledger/entry.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import type { NamedContact, NamedIntroduction, Names } from './names.ts'
import { named, namedIntroduction } from './names.ts'

/** What an entry came from, with the words to say it in. */
export type EntryOrigin =
  | { readonly kind: 'meeting'; readonly meeting: Meeting; readonly others: readonly NamedContact[] }
  | { readonly kind: 'favour'; readonly favour: Favour }
  | ({ readonly kind: 'introduction' } & NamedIntroduction)

/** An entry of the ledger or of the money beside it, with what it came from. */
export type WithOrigin<Entry> = Entry & { readonly origin: EntryOrigin }

/** Finds what the entries of one contact's ledger came from; undefined for what is not among these facts. */
export function originsOf(facts: ContactFacts, names: Names): (source: EntrySource) => EntryOrigin | undefined {
  const self = facts.contact.id
  const meetings = new Map(facts.meetings.map((fact) => [fact.meeting.id, fact]))
  const favours = new Map(facts.favours.map((favour) => [favour.id, favour]))
  const introductions = new Map(facts.introductions.map((introduction) => [introduction.id, introduction]))
  return (source) => {
    if (source.kind === 'meeting') {
      const fact = meetings.get(source.id)
      const others = named(
        (fact?.participants ?? []).filter((id) => id !== self),
        names,
      )
      return fact && { kind: 'meeting', meeting: fact.meeting, others }
    }
    if (source.kind === 'introduction') {
      const introduction = introductions.get(source.id)
      return introduction && { kind: 'introduction', ...namedIntroduction(introduction, names) }
    }
    const favour = favours.get(source.id)
    return favour && { kind: 'favour', favour }
  }
}

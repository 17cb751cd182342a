import type { Contact } from '#shared/domain/records/contact.ts'
import type { ContactId, Instant } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'
import { parseNameAndNickname } from '#shared/language/names/parse.ts'
import { newContact } from './contacts.ts'
import type { ParticipantDraft, PersonRef } from './meetingDraft.ts'
import { InvalidDraft } from './valid.ts'

/** Turns the people a draft speaks of into contact ids, making the new ones. */
export class DraftPeople {
  readonly #participants: readonly ContactId[]
  readonly #now: Instant
  readonly #made: Map<string, Contact>
  readonly #known: ReadonlyMap<string, Pick<Contact, 'id'>>

  /**
   * @param participants the draft's, in the order they were named; someone named twice takes part once
   * @param before the people of drafts saved in the same change: the same new name is the same person
   * @param known contacts that a new name stands for, by folded name: made elsewhere in the same change, or by an earlier saving of the same
   */
  constructor(
    participants: readonly ParticipantDraft[],
    now: Instant,
    before?: DraftPeople,
    known: ReadonlyMap<string, Pick<Contact, 'id'>> = new Map(),
  ) {
    this.#now = now
    this.#known = known
    this.#made = before === undefined ? new Map<string, Contact>() : before.#made
    this.#participants = participants.map((one) => ('contactId' in one ? one.contactId : this.#named(one.newName)))
  }

  /** The ids of the participants, by their place in the draft. */
  get participants(): readonly ContactId[] {
    return this.#participants
  }

  /** The new contacts made so far; not those that were known. */
  get made(): readonly Contact[] {
    return [...this.#made.values()]
  }

  /** @throws {InvalidDraft} for a place at which nobody stands */
  id(ref: PersonRef): ContactId {
    if ('contactId' in ref) return ref.contactId
    if ('newName' in ref) return this.#named(ref.newName)
    const id = this.#participants[ref.participant]
    if (id === undefined) throw new InvalidDraft('participations', [`participants.${ref.participant}`])
    return id
  }

  #named(name: string): ContactId {
    const key = fold(name.trim())
    if (key === '') throw new InvalidDraft('contacts', ['name'])
    const known = this.#known.get(key)
    if (known !== undefined) return known.id
    const contact = this.#made.get(key) ?? newContact({ ...parseNameAndNickname(name) }, this.#now)
    this.#made.set(key, contact)
    return contact.id
  }
}

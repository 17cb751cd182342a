import type { ContactFacts, EventFacts, MeetingFacts, ReviewFacts } from '#shared/domain/facts.ts'
import { OfferIndex } from '#shared/domain/prompts/fits.ts'
import { needFitsOf } from '#shared/domain/prompts/needFits.ts'
import type { Snoozes } from '#shared/domain/prompts/snoozed.ts'
import type { ContactPrompt, Prompt } from '#shared/domain/prompts/prompt.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { promptsOfEvent, promptsOfReview } from '#shared/domain/prompts/subjects.ts'
import { callName } from '#shared/domain/prompts/callName.ts'
import { eventsByCity, visitsOf } from '#shared/domain/prompts/visits.ts'
import type { Contact, Need } from '#shared/domain/records/contact.ts'
import type { PromptState, Rules } from '#shared/domain/records/desk.ts'
import type { Favour, FollowUp, Introduction } from '#shared/domain/records/favour.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { ContactId, Day, EventId, PromptKey } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'

/** What is noted down of one person. */
export interface Person {
  contact: Contact
  readonly meetings: MeetingFacts[]
  readonly favours: Favour[]
  readonly introductions: Introduction[]
  readonly followUps: FollowUp[]
  readonly groups: ContactFacts['groupCadences'][number][]
  readonly guestOf: Set<EventId>
}

/**
 * Everything a networker noted down, and the rows that follow from it: kept as the
 * app keeps them, worked out again only of whom something touched, of whom time
 * alone changed it, and of whom it counted up to a later day than it now is.
 */
export class World {
  readonly people = new Map<ContactId, Person>()
  readonly events: EventFacts[] = []
  readonly reviews: ReviewFacts[] = []
  readonly states = new Map<PromptKey, PromptState>()
  readonly summaries = new Map<ContactId, Summary>()
  needs: Need[] = []
  rules: Rules
  readonly #prompts = new Map<ContactId, readonly ContactPrompt[]>()
  /** Until when which prompts were snoozed, by whom or what they are about. */
  readonly #snoozes = new Map<string, Snoozes>()
  readonly #stale = new Set<ContactId>()
  #offers: OfferIndex | undefined

  constructor(rules: Rules) {
    this.rules = rules
  }

  add(contact: Contact): Person {
    const person = {
      contact,
      meetings: [],
      favours: [],
      introductions: [],
      followUps: [],
      groups: [],
      guestOf: new Set<EventId>(),
    }
    this.people.set(contact.id, person)
    this.#stale.add(contact.id)
    return person
  }

  /** @throws {RangeError} when there is nobody of that id */
  person(id: ContactId): Person {
    const person = this.people.get(id)
    if (person === undefined) throw new RangeError(`nobody is ${id}`)
    return person
  }

  touch(...ids: readonly ContactId[]): void {
    for (const id of ids) this.#stale.add(id)
  }

  touchEveryone(): void {
    this.touch(...this.people.keys())
  }

  /** Puts a meeting with everyone in it, or takes the place of what it was. */
  meet(facts: MeetingFacts): void {
    this.cancel(facts)
    for (const id of facts.participants) {
      this.person(id).meetings.push(facts)
      this.touch(id)
    }
  }

  /** Takes a meeting out. */
  cancel({ meeting, participants }: MeetingFacts): void {
    for (const id of participants) {
      drop(this.person(id).meetings, (other) => other.meeting.id === meeting.id)
      this.touch(id)
    }
  }

  introduce(introduction: Introduction): void {
    for (const id of introduction.contactIds) {
      put(this.person(id).introductions, introduction)
      this.touch(id)
    }
  }

  putFavour(favour: Favour): void {
    put(this.person(favour.contactId).favours, favour)
    this.touch(favour.contactId)
  }

  putFollowUp(followUp: FollowUp): void {
    put(this.person(followUp.contactId).followUps, followUp)
    this.touch(followUp.contactId)
  }

  /** Notes what was said to a prompt. */
  say(state: PromptState): void {
    this.states.set(state.id, state)
    if (state.contactId !== undefined) this.touch(state.contactId)
    // A prompt about an event has that event second in its key.
    const about = state.contactId ?? state.id.split(':')[1] ?? ''
    const snoozes = new Map(this.#snoozes.get(about))
    if (state.snoozedUntil === undefined) snoozes.delete(state.id)
    else snoozes.set(state.id, state.snoozedUntil)
    this.#snoozes.set(about, snoozes)
  }

  #snoozesOf(about: string): { snoozes?: Snoozes } {
    const snoozes = this.#snoozes.get(about)
    return snoozes === undefined ? {} : { snoozes }
  }

  putContact(contact: Contact): void {
    this.person(contact.id).contact = contact
    this.touch(contact.id)
  }

  /** Asks and offers bear on all who ask. */
  setNeeds(needs: Need[]): void {
    const askers = [...this.needs, ...needs].flatMap(({ kind, owner }) => (kind === 'ask' && owner !== 'me' ? [owner] : []))
    this.needs = needs
    this.#offers = undefined
    this.touch(...askers)
  }

  /** An event bears on those in its city and on its guests. */
  putEvent(facts: EventFacts, guests: readonly ContactId[] = []): void {
    const at = this.events.findIndex(({ event }) => event.id === facts.event.id)
    if (at < 0) this.events.push(facts)
    else this.events[at] = facts
    for (const id of guests) this.person(id).guestOf.add(facts.event.id)
    for (const { contact } of this.people.values()) if (contact.city === facts.event.city) this.touch(contact.id)
    this.touch(...guests)
  }

  facts(id: ContactId): ContactFacts {
    const { contact, groups, guestOf, ...records } = this.person(id)
    const city = eventsByCity(
      this.events.map(({ event }): GatheringEvent => event).filter((event) => event.city === contact.city),
      'Amsterdam',
    )
    const called = new Map(
      records.introductions.flatMap(({ contactIds }) =>
        contactIds.filter((other) => other !== id).map((other) => [other, callName(this.person(other).contact)] as const),
      ),
    )
    return {
      contact,
      ...records,
      groupCadences: groups,
      called,
      fits: this.#fitsOf(id, records.introductions),
      visits: visitsOf(contact, city, guestOf),
      ...this.#snoozesOf(id),
    }
  }

  #fitsOf(id: ContactId, introductions: readonly Introduction[]): NonNullable<ContactFacts['fits']> {
    const asks = this.needs.filter(({ kind, owner, closedOn }) => kind === 'ask' && owner === id && closedOn === undefined)
    if (asks.length === 0) return []
    this.#offers ??= new OfferIndex(this.needs)
    return needFitsOf(id, { asks, introductions, related: new Set() }, this.#offers, (other) => {
      const { contact } = this.person(other)
      return contact.status === 'active' ? callName(contact) : undefined
    })
  }

  /** The prompts of one person as of a day. */
  promptsAbout(id: ContactId, today: Day): readonly ContactPrompt[] {
    const row = this.summaries.get(id)
    const isDue =
      row === undefined || this.#stale.has(id) || row.asOf > today || (row.turnsOn !== undefined && row.turnsOn <= today)
    if (isDue) {
      const facts = this.facts(id)
      this.summaries.set(id, summarise(facts, this.rules, today))
      this.#prompts.set(id, promptsOf(facts, { rules: this.rules, today }))
      this.#stale.delete(id)
    }
    return this.#prompts.get(id) ?? []
  }

  /** The prompts about events, groups and the strategy as of a day. */
  subjectPrompts(today: Day): Prompt[] {
    const context = { rules: this.rules, today }
    const ofEvents = this.events.flatMap((facts) => promptsOfEvent({ ...facts, ...this.#snoozesOf(facts.event.id) }, context))
    return [...ofEvents, ...this.reviews.flatMap((review) => promptsOfReview(review, context))]
  }

  /** Every prompt there is as of a day. */
  prompts(today: Day): Prompt[] {
    return [...[...this.people.keys()].flatMap((id) => this.promptsAbout(id, today)), ...this.subjectPrompts(today)]
  }
}

function put<T extends { readonly id: string }>(list: T[], item: T): void {
  const at = list.findIndex(({ id }) => id === item.id)
  if (at < 0) list.push(item)
  else list[at] = item
}

function drop<T>(list: T[], isIt: (item: T) => boolean): void {
  const at = list.findIndex((item) => isIt(item))
  if (at >= 0) list.splice(at, 1)
}

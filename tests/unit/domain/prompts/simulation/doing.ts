import { addDays } from '#shared/domain/calendar/days.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import type { Chance } from '#shared/sample/random.ts'
import { favour, introduction, meeting } from '../../people.ts'
import type { World } from './world.ts'

/** Hands out ids, the same for the same life. */
export class Ids {
  #last = 0
  readonly next = (kind: string): string => `${kind}${(this.#last += 1)}`
}

/** What doing a prompt came to: done for good, or put right in another way (planned, moved) that may raise it again. */
export type Outcome = 'done' | 'arranged'

/** Does what a prompt suggests, as its form would write it. */
export class Doer {
  readonly #world: World
  readonly #chance: Chance
  readonly #ids: Ids

  constructor(world: World, chance: Chance, ids: Ids) {
    this.#world = world
    this.#chance = chance
    this.#ids = ids
  }

  /** Contact today, of some kind. */
  contact(id: ContactId, date: Day, kinds: readonly string[]): void {
    const treated = this.#chance.is(0.25)
      ? { kind: 'participants', ids: [id] }
      : { kind: this.#chance.pick(['me', 'split', 'unknown']) }
    const fields = { id: this.#ids.next('m'), date, kind: this.#chance.pick(kinds), treated, createdAt: `${date}T18:00:00.000Z` }
    this.#world.meet(meeting(fields, [id]))
  }

  plan(ids: readonly ContactId[], date: Day): void {
    const timed = this.#chance.is(0.5) ? { time: '15:30', minutes: 60 } : {}
    this.#world.meet(meeting({ id: this.#ids.next('m'), state: 'planned', date, ...timed }, ids))
  }

  /** Does it; the outcome tells whether it may come back. */
  do(prompt: Prompt, today: Day): Outcome {
    const { action, contactId } = prompt
    if (contactId === undefined) return this.#doAbout(prompt, today)
    const person = this.#world.person(contactId)
    switch (action.kind) {
      case 'confirm-meeting':
        return this.#confirm(contactId, action.meetingId, today)
      case 'meet':
      case 'meet-again':
      case 'travel':
        if (action.kind === 'meet' && this.#chance.is(0.6)) {
          this.contact(contactId, today, ['coffee', 'call', 'lunch', 'message'])
          return 'done'
        }
        this.plan([contactId], action.kind === 'travel' ? action.date : addDays(today, this.#chance.between(1, 20)))
        return 'arranged'
      case 'do-favour':
      case 'ask-about-favour':
      case 'return-loan':
      case 'ask-loan-back': {
        const found = person.favours.find(({ id }) => id === action.favourId)
        if (found === undefined) throw new RangeError(`${prompt.id} is about no favour`)
        const isLoan = action.kind === 'return-loan' || action.kind === 'ask-loan-back'
        if (this.#chance.is(0.15)) {
          const due = addDays(today, this.#chance.between(2, 20))
          this.#world.putFavour(isLoan ? { ...found, loan: { ...found.loan, returnBy: due } } : { ...found, due })
        } else
          this.#world.putFavour(
            isLoan ? { ...found, loan: { ...found.loan, returnedOn: today } } : { ...found, state: 'done', doneOn: today },
          )
        return 'done'
      }
      case 'do-follow-up': {
        const found = person.followUps.find(({ id }) => id === action.followUpId)
        if (found === undefined) throw new RangeError(`${prompt.id} is about no follow-up`)
        this.#world.putFollowUp({ ...found, state: 'done', doneOn: today })
        return 'done'
      }
      case 'give-back':
      case 'choose-course': {
        const direction = action.kind === 'give-back' ? 'given' : 'received'
        this.#favours(contactId, direction, today)
        return 'done'
      }
      case 'tell-outcome': {
        const found = person.introductions.find(({ id }) => id === action.introductionId)
        if (found === undefined) throw new RangeError(`${prompt.id} is about no introduction`)
        this.#world.introduce(
          found.by.kind === 'me' ? { ...found, state: 'fruitful', outcome: 'samen verder' } : { ...found, toldOn: today },
        )
        return 'done'
      }
      case 'add-value':
        this.#world.putContact({ ...person.contact, valueAdded: { weAdd: 'rust' } })
        return 'done'
      case 'introduce':
        this.#world.introduce(
          introduction('me', [contactId, action.otherId], { id: this.#ids.next('i'), on: today, madeOn: today }),
        )
        this.#world.setNeeds(this.#world.needs)
        return 'done'
      default:
        this.contact(contactId, today, ['message'])
        return 'done'
    }
  }

  /** As many favours as it takes for the balance to be neither. */
  #favours(contactId: ContactId, direction: 'given' | 'received', today: Day): void {
    const rule = direction === 'given' ? 'give-back' : 'one-way'
    const asks = (): boolean => this.#world.promptsAbout(contactId, today).some((prompt) => prompt.rule === rule)
    for (let n = 0; n < 40 && asks(); n += 1) {
      const fields = { id: this.#ids.next('f'), contactId, direction, on: today, doneOn: today, cups: 800 }
      this.#world.putFavour(favour(direction === 'given' ? { ...fields, cups: 300 } : fields))
    }
  }

  #confirm(contactId: ContactId, meetingId: string, today: Day): Outcome {
    const found = this.#world.person(contactId).meetings.find(({ meeting: { id } }) => id === meetingId)
    if (found === undefined) throw new RangeError(`no meeting ${meetingId}`)
    const part = this.#chance.next()
    if (part < 0.7) this.#world.meet({ ...found, meeting: { ...found.meeting, state: 'happened' } })
    else if (part < 0.85) this.#world.cancel(found)
    else {
      this.#world.meet({ ...found, meeting: { ...found.meeting, date: addDays(today, this.#chance.between(1, 14)) } })
      return 'arranged'
    }
    return 'done'
  }

  #doAbout({ id, action }: Prompt, today: Day): Outcome {
    if (action.kind === 'review') {
      const at = this.#world.reviews.findIndex(({ of }) => (of.kind === 'strategy' ? 'strategy' : of.group.id) === action.subject)
      const found = this.#world.reviews[at]
      if (found === undefined) throw new RangeError(`${id} is about nothing`)
      this.#world.reviews[at] = { ...found, last: today }
      return 'done'
    }
    const eventId = action.kind === 'plan-event' || action.kind === 'debrief-event' ? action.eventId : undefined
    const found = this.#world.events.find(({ event }) => event.id === eventId)
    if (found === undefined) throw new RangeError(`${id} is about no event`)
    if (action.kind === 'plan-event') this.#world.putEvent({ ...found, planRows: 2 })
    else this.#world.putEvent({ ...found, event: { ...found.event, debriefedOn: today } })
    return 'done'
  }
}

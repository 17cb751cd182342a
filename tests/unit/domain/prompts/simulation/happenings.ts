import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import type { Chance } from '#shared/sample/random.ts'
import { event, favour, followUp, introduction, meeting } from '../../people.ts'
import type { Doer, Ids } from './doing.ts'
import { CITIES, newContact, newNeed } from './network.ts'
import type { World } from './world.ts'

/** What is noted down on a day apart from Today's prompts, each with its chance a day. */
export class Happenings {
  readonly #world: World
  readonly #chance: Chance
  readonly #ids: Ids
  readonly #doer: Doer

  constructor(world: World, chance: Chance, ids: Ids, doer: Doer) {
    this.#world = world
    this.#chance = chance
    this.#ids = ids
    this.#doer = doer
  }

  /** Somebody active; those of a tier come along more often. */
  someone(): ContactId {
    for (;;) {
      const { contact } = this.#chance.pick([...this.#world.people.values()])
      if (contact.status === 'active' && (contact.tier !== undefined || this.#chance.is(0.4))) return contact.id
    }
  }

  /** Contact that was not prompted: a chance meeting, a mail. */
  meets(today: Day): void {
    if (this.#chance.is(0.45))
      this.#doer.contact(this.someone(), today, ['coffee', 'lunch', 'call', 'walk', 'message', 'message'])
    if (this.#chance.is(0.05)) {
      const two = [...new Set([this.someone(), this.someone()])]
      const fields = {
        id: this.#ids.next('m'),
        date: today,
        kind: 'drinks',
        treated: { kind: 'participants', ids: two.slice(0, 1) },
      }
      this.#world.meet(meeting(fields, two))
    }
  }

  /** Everything else of a day. */
  notes(today: Day): void {
    const { is, between, pick } = bound(this.#chance)
    const ahead = (most: number): Day => addDays(today, between(1, most))
    if (is(0.15)) this.#doer.plan([...new Set(is(0.3) ? [this.someone(), this.someone()] : [this.someone()])], ahead(30))
    if (is(0.35)) {
      const direction = is(0.6) ? 'given' : 'received'
      const state = is(0.8) ? 'promised' : 'asked'
      const fields = {
        id: this.#ids.next('f'),
        contactId: this.someone(),
        direction,
        state,
        on: today,
        cups: pick([100, 200, 300]),
      }
      this.#world.putFavour(favour({ ...fields, ...(is(0.6) && { due: is(0.1) ? today : ahead(40) }) }))
    }
    if (is(0.12)) {
      const direction = is(0.5) ? 'given' : 'received'
      const fields = { id: this.#ids.next('f'), contactId: this.someone(), direction, on: today, doneOn: today }
      this.#world.putFavour(favour({ ...fields, cups: pick([200, 300, 500, 800]) }))
    }
    if (is(0.05)) {
      const loan = { item: 'boek', handedOverOn: today, ...(is(0.8) && { returnBy: ahead(60) }) }
      const direction = is(0.5) ? 'given' : 'received'
      this.#world.putFavour(
        favour({ id: this.#ids.next('f'), contactId: this.someone(), direction, on: today, doneOn: today, loan }),
      )
    }
    if (is(0.3)) {
      const fields = { id: this.#ids.next('u'), contactId: this.someone(), due: is(0.1) ? today : ahead(45) }
      this.#world.putFollowUp(followUp({ ...fields, ...(is(0.4) && { time: pick(['07:30', '12:00', '19:45', '23:30']) }) }))
    }
    if (is(0.05)) this.#introduces(today)
    if (is(0.05))
      this.#world.setNeeds([
        ...this.#world.needs,
        newNeed(this.#ids.next('n'), this.#chance, is(0.2) ? 'me' : this.someone(), today),
      ])
    if (is(0.03)) this.#closesNeed(today)
    if (is(0.03)) this.#newPosition(today)
    if (is(0.025)) this.#newEvent(today)
    if (is(0.06)) this.#world.add(newContact(this.#ids.next('new'), this.#chance, today, is(0.5) ? undefined : pick(['c', 'b'])))
    if (is(0.005))
      this.#world.putContact({ ...this.#world.person(this.someone()).contact, status: pick(['archived', 'deceased']) })
    if (is(0.01)) this.#world.putContact({ ...this.#world.person(this.someone()).contact, tier: pick(['a', 'b', 'c']) })
    if (is(0.01)) this.#pauses(today)
  }

  #introduces(today: Day): void {
    const [one, other] = [this.someone(), this.someone()]
    if (one === other) return
    const fields = { id: this.#ids.next('i'), on: today, madeOn: today }
    this.#world.introduce(
      this.#chance.is(0.6) ? introduction('me', [one, other], fields) : introduction(one, ['me', other], fields),
    )
  }

  #closesNeed(today: Day): void {
    const open = this.#world.needs.filter(({ closedOn }) => closedOn === undefined)
    if (open.length === 0) return
    const closed = this.#chance.pick(open)
    this.#world.setNeeds(this.#world.needs.map((need) => (need === closed ? { ...need, closedOn: today } : need)))
  }

  #newPosition(today: Day): void {
    const { contact } = this.#world.person(this.someone())
    this.#world.putContact({ ...contact, positions: [{ role: 'directeur', noticedOn: today }] })
  }

  #newEvent(today: Day): void {
    const date = addDays(today, this.#chance.between(2, 40))
    const fields = {
      id: this.#ids.next('e'),
      date,
      city: this.#chance.pick(CITIES),
      ...(this.#chance.is(0.5) && { time: '17:00', endTime: '21:00' }),
    }
    this.#world.putEvent({ event: event(fields), planRows: 0 }, [this.someone(), this.someone()])
  }

  #pauses(today: Day): void {
    const { contact } = this.#world.person(this.someone())
    const { promptsPaused: _before, ...rest } = contact
    this.#world.putContact({ ...rest, promptsPaused: addDays(today, this.#chance.between(5, 40)) })
  }
}

function bound(chance: Chance): Pick<Chance, 'is' | 'between' | 'pick'> {
  return { is: (part) => chance.is(part), between: (low, high) => chance.between(low, high), pick: (list) => chance.pick(list) }
}

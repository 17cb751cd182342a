import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parseStored } from '#app/forms/storage.ts'
import type { ToDebrief } from '#data/queries/debrief.ts'
import { entriesOf } from '#features/events/debrief/entries.ts'
import {
  addedPerson,
  type DebriefPerson,
  hasLine,
  isKept,
  lineOf,
  metOf,
  noteOf,
  peopleInParts,
} from '#features/events/debrief/people.ts'
import { everyoneIn, settled } from '#features/events/debrief/whose.ts'
import { leftOf } from '#features/events/debrief/left.ts'
import { type DebriefState, DebriefStateSchema, NOTHING, saysAnything, type Told } from '#features/events/debrief/state.ts'
import { EventSchema, GuestSchema, PlanRowSchema, type Guest } from '#shared/domain/records/gathering.ts'
import { MeetingSchema } from '#shared/domain/records/meeting.ts'
import { ContactIdSchema, DaySchema, GuestIdSchema } from '#shared/domain/records/values.ts'

const day = v.parse(DaySchema, '2026-11-20')
const event = v.parse(EventSchema, {
  id: 'e',
  createdAt: '2026-11-01T09:00:00.000Z',
  name: 'Network lunch',
  date: day,
  where: 'De Zwijger',
})
const anna = v.parse(ContactIdSchema, 'anna')
const GUEST = v.parse(GuestIdSchema, 'g Anna de Vries')
const guest = (fields: Partial<Guest> & { readonly name: string }): DebriefPerson => {
  const row = v.parse(GuestSchema, { id: `g ${fields.name}`, eventId: 'e', order: 0, ...fields })
  return { key: row.id, name: row.name, guest: row, plan: [], ...(row.contactId && { contactId: row.contactId }) }
}
const known = guest({ name: 'Anna de Vries', contactId: anna })
const stranger = guest({ name: 'Ines Duarte', organisation: 'Circularity BV', isStranger: true })
const card = addedPerson({
  key: 'k',
  name: 'Sam Okoro',
  line: 'Sam Okoro, Policy lead, Ministry, sam@ministry.org, +44 20 7946 0958',
})
const meetingAt = v.parse(MeetingSchema, {
  id: 'm',
  createdAt: event.createdAt,
  kind: 'event',
  state: 'happened',
  date: day,
  invited: { kind: 'unknown' },
  treated: { kind: 'unknown' },
  topics: [],
  tags: [],
})
const saying = (told: Record<string, Told>): DebriefState => ({ ...NOTHING, told })
const said = (people: readonly DebriefPerson[], state: DebriefState) => entriesOf(people, state, new Map(), { event, day })

describe('a debrief in hand', () => {
  it('saves whoever was marked met at the event with the note taken there, and says nothing of the rest', () => {
    const met = guest({ name: 'Anna de Vries', contactId: anna, met: true, note: 'moves to Ghent' })
    expect(said([met, stranger], NOTHING)).toEqual([{ guest: { id: met.key }, met: true, note: 'moves to Ghent' }])
    expect(said([stranger], saying({ [stranger.key]: { met: false } }))).toEqual([{ guest: { id: stranger.key }, met: false }])
  })

  it('makes nobody of a stranger until it is wanted, or something about them needs it', () => {
    expect(isKept(stranger, { met: true, note: 'red scarf' })).toBe(false)
    expect(isKept(stranger, { met: true, keep: true })).toBe(true)
    expect(isKept(stranger, { next: { what: 'mail' } })).toBe(true)
    expect(isKept(known, { keep: true })).toBe(false)
    expect(isKept(card, {})).toBe(true)
  })

  it('makes a contact who was met here, with all that the card says', () => {
    const [entry] = said([card], NOTHING)
    expect(entry).toEqual({
      guest: {
        add: {
          name: 'Sam Okoro',
          organisation: 'Ministry',
          role: 'Policy lead',
          email: 'sam@ministry.org',
          line: 'Sam Okoro, Policy lead, Ministry, sam@ministry.org, +44 20 7946 0958',
        },
      },
      met: true,
      is: {
        newContact: {
          name: { given: 'Sam', family: 'Okoro' },
          emails: [{ value: 'sam@ministry.org' }],
          phones: [{ value: '+44 20 7946 0958' }],
          links: [],
          positions: [{ organisation: 'Ministry', role: 'Policy lead' }],
          met: { how: 'Network lunch', where: 'De Zwijger', on: '2026-11-20' },
        },
      },
    })
  })

  it('takes what was changed in the fields over the card', () => {
    const person = { name: 'Samuel Okoro', email: 'samuel@ministry.org' }
    const [entry] = said([card], saying({ k: { person } }))
    expect(entry).toMatchObject({
      guest: { add: { name: 'Samuel Okoro' } },
      is: { newContact: { name: { given: 'Samuel' }, emails: [{ value: 'samuel@ministry.org' }], positions: [] } },
    })
    expect(lineOf(card, { person }).given.person).toEqual([{ kind: 'new', name: 'Samuel Okoro' }])
  })

  it('puts someone known who was not on the list on it', () => {
    const [entry] = said([addedPerson({ key: 'k', name: 'Bob', contactId: anna })], NOTHING)
    expect(entry).toMatchObject({ guest: { add: { name: 'Bob' } }, met: true, is: { contactId: anna } })
  })

  it('keeps a next step only with its day', () => {
    const told = (next: Told['next']) => said([known], saying({ [known.key]: { ...(next && { next }) } }))[0]?.followUps
    expect(told({ what: ' call ', due: day })).toEqual([{ what: 'call', due: day }])
    expect(told({ what: 'call' })).toBeUndefined()
    expect(told({ what: '', due: day })).toBeUndefined()
  })

  it('has the line about who they are now, and counts it only when it says something', () => {
    const line = {
      text: 'about the fund',
      thrownBack: [],
      corrected: {},
      given: { person: [{ kind: 'new' as const, name: 'Anna' }] },
      more: {},
    }
    expect(lineOf(known, { line }).given.person).toEqual([{ kind: 'contact', id: anna, name: 'Anna de Vries' }])
    expect(hasLine({ line })).toBe(true)
    expect(hasLine({ line: { ...line, text: ' ' } })).toBe(false)
    expect(hasLine({ line: { ...line, text: '', given: { ...line.given, treated: [{ kind: 'me' }] } } })).toBe(true)
  })

  it('joins the note of the event with what was saved before, and says it once', () => {
    const saved = { meeting: meetingAt, others: 0, note: 'moves to Ghent' }
    const of = (note?: string) => noteOf({ ...guest({ name: 'A', ...(note !== undefined && { note }) }), saved }, {})
    expect(of()).toBe('moves to Ghent')
    expect(of('moves to Ghent')).toBe('moves to Ghent')
    expect(of('has a dog')).toBe('moves to Ghent\nhas a dog')
    expect(noteOf(known, { note: '' })).toBe('')
  })

  it('has left after a saving what was said meanwhile, and of whom was not among those saved', () => {
    const of = (key: string) => ({ key, name: key })
    const before: DebriefState = { told: { a: { met: true }, b: { note: 'x' }, gone: { note: 'kept' } }, added: [] }
    const now: DebriefState = { ...before, told: { ...before.told, b: { note: 'x and more' } } }
    expect(leftOf(now, before, [of('a'), of('b')]).told).toEqual({ b: { note: 'x and more' }, gone: { note: 'kept' } })
    expect(leftOf(before, before, [of('a'), of('b'), of('gone')])).toEqual(NOTHING)
  })

  it('is there again as it was left, and what is broken is not read', () => {
    const state: DebriefState = {
      told: { a: { met: true, note: 'x', next: { what: 'call', due: day }, keep: true, person: { name: 'Ines' } } },
      added: [{ key: 'k', name: 'Sam', line: 'Sam, Ministry' }],
    }
    expect(parseStored(DebriefStateSchema, JSON.stringify(state))).toEqual(state)
    expect(parseStored(DebriefStateSchema, '{"told":{"a":{"met":"yes"}},"added":[]}')).toBeUndefined()
    expect([saysAnything(state), saysAnything(NOTHING)]).toEqual([true, false])
  })

  it('has met those marked at the event until it is said otherwise here', () => {
    expect(metOf(guest({ name: 'A', met: true }), {})).toBe(true)
    expect(metOf(guest({ name: 'A', met: true }), { met: false })).toBe(false)
    expect(metOf(stranger, {})).toBeUndefined()
    expect(metOf(card, {})).toBe(true)
  })

  it('takes who has a meeting logged at the event as met, so that nobody says of them in passing that they were not', () => {
    const logged: DebriefPerson = { ...known, saved: { meeting: meetingAt, others: 0 } }
    expect(metOf(logged, {})).toBe(true)
    expect(metOf(logged, { met: false })).toBe(false)
    const saidNo = guest({ name: 'A', contactId: anna, met: false })
    expect(metOf({ ...saidNo, saved: { meeting: meetingAt, others: 0 } }, {})).toBe(false)
    const all: ToDebrief = {
      room: { event, planned: [], others: [known], counts: { guests: 1, met: 0, planned: 0, plannedMet: 0 } },
      saved: new Map([[anna, { meeting: meetingAt, others: 0 }]]),
    }
    expect(peopleInParts(all)).toMatchObject({ met: [{ key: known.key }], rest: [] })
  })

  it('follows a person of the plan on to the list, off it, and to whom they turn out to be', () => {
    const row = v.parse(PlanRowSchema, { id: 'p', eventId: 'e', order: 0, who: 'me', contactId: anna })
    const planned: DebriefPerson = { key: anna, name: 'Anna de Vries', plan: [row], contactId: anna }
    const told = { note: 'moves to Ghent' }
    // As it was kept of a row of the plan, before and since.
    for (const key of ['p', anna])
      expect(settled(saying({ [key]: told }), [known, stranger]).told).not.toHaveProperty(stranger.key)
    expect(settled(saying({ p: told }), [{ ...known, plan: [row] }]).told).toEqual({ [known.key]: told })
    expect(settled(saying({ [anna]: told }), [known]).told).toEqual({ [known.key]: told })
    const ofGuest = { ...told, about: { name: 'Anna', guestId: GUEST, contactId: anna } }
    expect(settled(saying({ [known.key]: ofGuest }), [planned]).told).toEqual({ [anna]: ofGuest })
    // The guest was someone else after all.
    const bob = { ...known, key: 'bob', contactId: v.parse(ContactIdSchema, 'bob') }
    expect(settled(saying({ [anna]: ofGuest }), [bob]).told).toEqual({ bob: ofGuest })
  })

  it('gives what was said of one person of the plan to nobody who stands on that row since', () => {
    const row = v.parse(PlanRowSchema, { id: 'p', eventId: 'e', order: 0, who: 'me', name: 'Ines Duarte' })
    const state = saying({ p: { note: 'about Anna', about: { name: 'Anna de Vries', contactId: anna } } })
    expect(settled(state, [{ ...stranger, plan: [row] }])).toBe(state)
  })

  it('loses no words of what was said of one person twice', () => {
    const line = (text: string) => ({ text, thrownBack: [], corrected: {}, given: {}, more: {} })
    const told = settled(
      saying({
        [known.key]: { note: 'new', line: line('about the fund'), next: { what: 'call' } },
        [anna]: { note: 'old', met: true, line: line('had coffee'), next: { what: 'mail', due: day } },
      }),
      [known],
    ).told
    expect(told).toEqual({
      [known.key]: {
        note: 'old\nnew',
        met: true,
        line: line('had coffee, about the fund'),
        next: { what: 'mail, call', due: day },
      },
    })
    const same = saying({ [known.key]: { note: 'moves to Ghent soon' }, [anna]: { note: 'moves to Ghent' } })
    expect(settled(same, [known]).told).toEqual({ [known.key]: { note: 'moves to Ghent soon' } })
  })

  it('goes along with a guest who turned out to be one with another of that name', () => {
    const ofTwin = { note: 'red scarf', about: { name: 'Anna de Vries', guestId: v.parse(GuestIdSchema, 'gone') } }
    expect(settled(saying({ gone: ofTwin }), [known, stranger]).told).toEqual({ [known.key]: ofTwin })
    const other = saying({ gone: { ...ofTwin, about: { ...ofTwin.about, name: 'Ben' } } })
    expect(settled(other, [known, stranger])).toBe(other)
  })

  it('shows who was added here and stands on the list since once, as met', () => {
    const state: DebriefState = {
      told: { k: { note: 'x', about: { name: 'Ines Duarte' } } },
      added: [{ key: 'k', name: 'ines duarte' }],
    }
    const { listed, added } = everyoneIn([stranger], state)
    expect(added).toEqual([])
    expect(listed.map((person) => metOf(person, {}))).toEqual([true])
    expect(settled(state, listed).told).toEqual({ [stranger.key]: { note: 'x', about: { name: 'Ines Duarte' } } })
    expect(leftOf(state, state, listed).added).toEqual([])
    expect(everyoneIn([], state).added).toMatchObject([{ key: 'k', name: 'ines duarte' }])
  })
})

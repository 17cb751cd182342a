import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readVcards } from '#shared/formats/vcard/read.ts'
import { writeVcards } from '#shared/formats/vcard/write.ts'
import { sourceId } from '#shared/imports/sourceId.ts'
import { contacts } from '../formats/contacts.ts'
import { person, TODAY, World } from './world.ts'

const ANNA = {
  name: { given: 'Anna', family: 'Vries' },
  emails: [{ value: 'anna@example.org' }],
  positions: [{ organisation: 'Dudok' }],
  about: 'Likes tea',
}
const id = (key: string) => sourceId('vcard', key)

function imported(values = ANNA): World {
  const world = new World()
  world.apply(world.plan([person('1', values)]))
  return world
}

describe('importing a file', () => {
  it('makes new people, with a source whose id names nobody', () => {
    const world = imported()
    expect(world.only()).toMatchObject({ ...ANNA, status: 'active' })
    expect([...world.sources.keys()][0]).toMatch(/^[0-9a-f]{64}$/)
  })

  it('changes nothing when the same file comes again', () => {
    const world = imported()
    const plan = world.plan([person('1', ANNA)])
    expect(plan.items.map((item) => item.kind)).toEqual(['same'])
    expect(world.apply(plan)).toBe(0)
  })

  it('takes what changed there only, and says from what to what', () => {
    const world = imported()
    const plan = world.plan([person('1', { ...ANNA, about: 'Likes coffee' })])
    expect(plan.items).toMatchObject([
      { kind: 'changed', changes: [{ field: 'about', from: 'Likes tea', to: 'Likes coffee' }], asks: [] },
    ])
    world.apply(plan)
    expect(world.only().about).toBe('Likes coffee')
  })

  it('keeps what changed here only', () => {
    const world = imported()
    world.edit(world.only().id, { about: 'Likes cake' })
    const plan = world.plan([person('1', ANNA)])
    expect(plan.items).toMatchObject([{ kind: 'same', refresh: false }])
    world.apply(plan)
    expect(world.only().about).toBe('Likes cake')
  })

  it('asks about what changed on both sides, and keeps mine unless told otherwise', () => {
    for (const take of [[], ['about' as const]]) {
      const world = imported()
      world.edit(world.only().id, { about: 'Likes cake' })
      const plan = world.plan([person('1', { ...ANNA, about: 'Likes coffee' })])
      expect(plan.items).toMatchObject([{ kind: 'conflict', asks: [{ field: 'about', from: 'Likes cake', to: 'Likes coffee' }] }])
      world.apply(plan, { [id('1')]: { take } })
      expect(world.only().about).toBe(take.length === 0 ? 'Likes cake' : 'Likes coffee')
      expect(world.plan([person('1', { ...ANNA, about: 'Likes coffee' })]).items.map((item) => item.kind)).toEqual(['same'])
    }
  })

  it('merges lists thing by thing: mine stay, theirs come and go', () => {
    const world = imported()
    world.edit(world.only().id, { emails: [{ value: 'anna@example.org' }, { value: 'anna@home.example' }], tags: ['choir'] })
    world.apply(world.plan([person('1', { ...ANNA, emails: [{ value: 'anna@work.example' }], tags: ['funding'] })]))
    expect(world.only().emails.map((email) => email.value)).toEqual(['anna@home.example', 'anna@work.example'])
    expect(world.only().tags).toEqual(['choir', 'funding'])
  })

  it('ends a position that the file no longer names, and notices the new one', () => {
    const world = imported()
    world.apply(world.plan([person('1', { ...ANNA, positions: [{ organisation: 'Gemeente', role: 'Adviseur' }] })]))
    expect(world.only().positions).toEqual([
      { organisation: 'Gemeente', role: 'Adviseur', noticedOn: TODAY },
      { organisation: 'Dudok', to: '2026-11' },
    ])
    expect(
      world.plan([person('1', { ...ANNA, positions: [{ organisation: 'Gemeente', role: 'Adviseur' }] })]).items,
    ).toMatchObject([{ kind: 'same', refresh: false }])
  })

  it('lists people deleted here as removed, and makes them again only when asked', () => {
    const world = imported()
    const [source] = [...world.sources.values()]
    if (source === undefined) throw new Error('no source')
    const { contactId: _contactId, ...left } = source
    world.sources.set(source.id, left)
    world.contacts.clear()
    const plan = world.plan([person('1', ANNA)])
    expect(plan.items.map((item) => item.kind)).toEqual(['removed'])
    expect(world.apply(plan)).toBe(0)
    expect(world.contacts.size).toBe(0)
    world.apply(plan, { [id('1')]: { again: true } })
    expect(world.only()).toMatchObject(ANNA)
  })

  it('finds the person that someone was merged into', () => {
    const world = imported()
    const { id: old } = world.only()
    world.contacts.set('kept', {
      ...world.only(),
      id: fc.sample(contacts, { numRuns: 1, seed: 1 })[0]?.id ?? world.only().id,
      aliases: [old],
    })
    world.contacts.delete(old)
    expect(world.plan([person('1', ANNA)]).items.map((item) => item.kind)).toEqual(['same'])
  })

  it('merges by e-mail, and only proposes by phone or name', () => {
    const world = imported({ ...ANNA, phones: [{ value: '06-12345678' }] } as typeof ANNA)
    const { id: contactId } = world.only()
    const [email, phone, name, nobody] = world.plan([
      person('2', { name: { given: 'A.' }, emails: [{ value: 'ANNA@example.org' }] }),
      person('3', { name: { given: 'B.' }, phones: [{ value: '+31 6 1234 5678' }] }),
      person('4', { name: { given: 'ANNA', family: 'vríes' } }),
      person('5', { name: { given: 'Carla' } }),
    ]).items
    expect(email).toMatchObject({ kind: 'new', mergeInto: contactId, matches: [{ by: 'email' }] })
    expect(phone).toMatchObject({ kind: 'new', matches: [{ by: 'phone', contactId }] })
    expect(name).toMatchObject({ kind: 'new', matches: [{ by: 'name', contactId }] })
    expect(nobody).toMatchObject({ kind: 'new', matches: [] })
    for (const item of [phone, name, nobody]) expect(item).not.toHaveProperty('mergeInto')
  })

  it('merges the same name at the same organisation, but only one person of a file into one', () => {
    const world = imported()
    const same = { name: { given: 'ANNA', family: 'vríes' }, positions: [{ organisation: 'dudok' }] }
    const plan = world.plan([
      person('2', same),
      person('3', same),
      person('4', { ...same, positions: [{ organisation: 'Other' }] }),
    ])
    expect(plan.items[0]).toMatchObject({ mergeInto: world.only().id, matches: [{ by: 'nameAndOrganisation' }] })
    for (const item of plan.items.slice(1)) expect(item).not.toHaveProperty('mergeInto')
    expect(plan.items[2]).toMatchObject({ matches: [{ by: 'name' }] })
  })

  it('does not choose between two namesakes at one organisation, and lets an e-mail speak first', () => {
    const world = imported()
    const { id: contactId } = world.only()
    const namesake = { name: ANNA.name, positions: ANNA.positions }
    world.apply(world.plan([person('2', namesake)]), { [id('2')]: { mergeInto: 'new' } })
    expect(world.contacts.size).toBe(2)
    const [either, known] = world.plan([person('3', namesake), person('4', ANNA)]).items
    expect(either).not.toHaveProperty('mergeInto')
    expect(known).toMatchObject({ mergeInto: contactId })
  })

  it('does not merge two people of one file into one because they share an e-mail', () => {
    const world = imported()
    const plan = world.plan([person('1', ANNA), person('2', { name: { given: 'Partner' }, emails: ANNA.emails })])
    expect(plan.items[1]).not.toHaveProperty('mergeInto')
  })

  it('fills what is empty when merging into someone who was here, and asks about the rest', () => {
    const world = imported()
    const plan = world.plan([
      person('2', {
        name: { given: 'Anna', family: 'Vries' },
        emails: [{ value: 'anna@example.org' }, { value: 'a@new.example' }],
        nickname: 'An',
        about: 'Other',
        met: { how: 'LinkedIn' },
      }),
    ])
    const [item] = plan.items
    if (item?.kind !== 'new') throw new Error('not new')
    expect(item.matches[0]?.changes.map((change) => change.field)).toEqual(['nickname', 'emails', 'met'])
    expect(item.matches[0]?.asks.map((ask) => ask.field)).toEqual(['about'])
    world.apply(plan)
    expect(world.only()).toMatchObject({
      nickname: 'An',
      about: 'Likes tea',
      positions: ANNA.positions,
      met: { how: 'LinkedIn' },
    })
    expect(world.only().emails).toHaveLength(2)
  })

  it('leaves out whom the user skips', () => {
    const world = new World()
    expect(world.apply(world.plan([person('1', ANNA)]), { [id('1')]: { skip: true } })).toBe(0)
    expect(world.contacts.size).toBe(0)
  })

  it('takes a new photo unless another was chosen here', () => {
    const world = new World()
    const photo = (digit: string) => ({ photo: { bytes: new Uint8Array(1), mime: 'image/png', hash: digit.repeat(64) } })
    world.apply(world.plan([person('1', ANNA, photo('a'))]))
    expect(world.plan([person('1', ANNA, photo('a'))]).items.map((item) => item.kind)).toEqual(['same'])
    world.apply(world.plan([person('1', ANNA, photo('b'))]))
    expect(world.only().photo).toBe('b'.repeat(64))
    world.edit(world.only().id, { photo: 'c'.repeat(64) })
    expect(world.plan([person('1', ANNA, photo('d'))]).items).toMatchObject([{ kind: 'conflict', asks: [{ field: 'photo' }] }])
  })

  it('adds the relations of a file once', () => {
    const world = new World()
    const relations = [{ kind: 'spouse', name: 'Els' }]
    world.apply(world.plan([person('1', ANNA, { relations })]))
    world.apply(world.plan([person('1', ANNA, { relations: [...relations, { kind: 'child', name: 'Jan' }] })]))
    expect(world.relations.map((relation) => relation.otherName)).toEqual(['Els', 'Jan'])
  })
})

describe('importing files whatever they hold', () => {
  const files = fc
    .array(contacts, { minLength: 1, maxLength: 6 })
    .map(
      (people) =>
        readVcards(
          new TextEncoder().encode(
            writeVcards(
              people.map((contact) => ({ contact, uid: contact.id, relations: [{ kind: 'spouse', name: 'Els' }], extra: [] })),
            ),
          ),
        ).people,
    )

  it('twice changes nothing the second time', () => {
    fc.assert(
      fc.property(files, files, (first, second) => {
        const world = new World()
        for (const file of [first, second]) {
          world.apply(world.plan(file))
          const again = world.plan(file)
          expect(again.items.map((item) => item.kind)).toEqual(file.map(() => 'same'))
          expect(world.apply(again)).toBe(0)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never loses what the user wrote', () => {
    fc.assert(
      fc.property(files, files, fc.constantFrom('about', 'nickname', 'city'), (first, second, field) => {
        const world = new World()
        world.apply(world.plan(first))
        for (const contactId of world.contacts.keys()) world.edit(contactId, { [field]: 'mine' })
        world.apply(world.plan(second.map((each, i) => ({ ...each, key: first[i]?.key ?? each.key }))))
        expect([...world.contacts.values()].filter((contact) => contact[field] === 'mine').length).toBeGreaterThanOrEqual(
          first.length,
        )
      }),
      { numRuns: 60 },
    )
  })
})

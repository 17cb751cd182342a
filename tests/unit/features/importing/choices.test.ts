import { describe, expect, test } from 'vitest'
import {
  allTaken,
  countToWrite,
  effectOf,
  fieldTaken,
  isTicked,
  isUnanswered,
  mergedInto,
  ticked,
} from '#features/importing/preview/choices.ts'
import { groupOf, inGroups } from '#features/importing/preview/groups.ts'
import type { ImportedPerson } from '#shared/imports/person.ts'
import type { PlanItem } from '#shared/imports/plan.ts'
import { World } from '#tests/unit/imports/world.ts'

const person = (key: string, name: string, values: Partial<ImportedPerson['values']> = {}): ImportedPerson => ({
  kind: 'vcard',
  key,
  name,
  values: { name: { given: name }, ...values },
  relations: [],
  extra: [],
  line: 1,
  notices: [],
})
const email = (value: string) => ({ emails: [{ value }] })
const phone = (value: string) => ({ phones: [{ value }] })

/** A plan with somebody in every group: new, likely, changed, conflict, same, removed. */
function everyGroup(): { world: World; items: Record<string, PlanItem> } {
  const world = new World()
  world.apply(
    world.plan([
      person('same', 'Same'),
      person('changed', 'Changed', { city: 'Utrecht' }),
      person('both', 'Both', { city: 'Utrecht' }),
      person('gone', 'Gone'),
      person('here', 'Here', phone('0612345678')),
    ]),
  )
  const idOf = (name: string) => [...world.contacts.values()].find((contact) => contact.name.given === name)?.id ?? ''
  world.edit(idOf('Both'), { city: 'Gouda' })
  world.contacts.delete(idOf('Gone'))
  const plan = world.plan([
    person('same', 'Same'),
    person('changed', 'Changed', { city: 'Delft' }),
    person('both', 'Both', { city: 'Delft' }),
    person('gone', 'Gone'),
    person('perhaps', 'Perhaps', { ...phone('+31612345678'), ...email('p@x.nl') }),
    person('new', 'New'),
  ])
  return { world, items: Object.fromEntries(plan.items.map((item) => [item.person.key, item])) }
}

const itemOf = (items: Record<string, PlanItem>, key: string): PlanItem => {
  const item = items[key]
  if (item === undefined) throw new Error(`nobody called ${key}`)
  return item
}

describe('the preview of an import', () => {
  test('puts everyone in one group, those that ask for a look first', () => {
    const { items } = everyGroup()
    expect(Object.fromEntries(Object.entries(items).map(([key, item]) => [key, groupOf(item)]))).toEqual({
      same: 'same',
      changed: 'changed',
      both: 'conflict',
      gone: 'removed',
      perhaps: 'likely',
      new: 'new',
    })
    expect([...inGroups(Object.values(items)).keys()]).toEqual(['likely', 'conflict', 'changed', 'new', 'removed', 'same'])
  })

  test('ticks everyone but those deleted here, and counts whom it would write', () => {
    const { items } = everyGroup()
    const all = Object.values(items)
    expect(all.filter((item) => !isTicked(item)).map(({ person: { key } }) => key)).toEqual(['gone'])
    expect(countToWrite(all, {})).toBe(4)
    const none = ticked({}, all, new Set())
    expect(countToWrite(all, none)).toBe(0)
    const back = ticked(none, all, new Set(all.map(({ sourceId }) => String(sourceId))))
    expect(countToWrite(all, back)).toBe(5)
  })

  test('keeps what was chosen about a person when the tick goes and comes back', () => {
    const { items } = everyGroup()
    const both = itemOf(items, 'both')
    const taken = fieldTaken({}, both, 'city', true)
    const without = ticked(taken, [both], new Set())
    expect(ticked(without, [both], new Set([String(both.sourceId)]))).toEqual(taken)
  })

  test('keeps my value of a field changed on both sides until the file’s is taken', () => {
    const { world, items } = everyGroup()
    const both = itemOf(items, 'both')
    const plan = { kind: 'vcard' as const, fileName: 'f.vcf', items: [both], problems: [] }
    const cityOf = () => [...world.contacts.values()].find((contact) => contact.name.given === 'Both')?.city
    const kept = fieldTaken(fieldTaken({}, both, 'city', true), both, 'city', false)
    world.apply(plan, kept)
    expect(cityOf()).toBe('Gouda')
    world.apply(plan, allTaken({}, [both], true))
    expect(cityOf()).toBe('Delft')
  })

  test('asks who somebody is until that is answered or they are left out', () => {
    const { items } = everyGroup()
    const perhaps = itemOf(items, 'perhaps')
    expect(Object.values(items).filter((item) => isUnanswered(item))).toEqual([perhaps])
    expect(isUnanswered(perhaps, { mergeInto: 'new' })).toBe(false)
    expect(isUnanswered(perhaps, { skip: true })).toBe(false)
  })

  test('says what merging into someone here changes, and nothing for someone new', () => {
    const { items } = everyGroup()
    const perhaps = itemOf(items, 'perhaps')
    expect(effectOf(perhaps)).toEqual({ changes: [], asks: [] })
    const [match] = perhaps.kind === 'new' ? perhaps.matches : []
    if (match === undefined) throw new Error('no match')
    const merged = mergedInto({}, perhaps, match.contactId)
    const effect = effectOf(perhaps, merged[perhaps.sourceId])
    expect([...effect.changes, ...effect.asks].map(({ field }) => field)).toContain('emails')
    const apart = mergedInto(merged, perhaps, 'new')
    expect(effectOf(perhaps, apart[perhaps.sourceId])).toEqual({ changes: [], asks: [] })
  })
})

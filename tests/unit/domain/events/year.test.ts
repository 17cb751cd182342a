import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { unmetGroups } from '#shared/domain/events/unmetGroups.ts'
import { yearParts } from '#shared/domain/events/year.ts'
import type { YearLine, YearView } from '#shared/domain/events/year.ts'
import { GroupSchema, PlanRowSchema } from '#shared/domain/records/gathering.ts'
import { GroupIdSchema } from '#shared/domain/records/values.ts'
import { ANNA, BOB, event } from '../people.ts'

const groupId = (id: string) => v.parse(GroupIdSchema, id)
const spring = event({ id: 'spring', name: 'Lentelunch', date: '2026-03-12' })
const autumn = event({ id: 'autumn', name: 'Najaarsborrel', date: '2026-11-30' })

const line = (of: typeof spring, whom: string, more: Partial<YearLine> = {}, fields: object = {}): YearLine => ({
  event: of,
  row: v.parse(PlanRowSchema, { id: `${of.id}-${whom}`, eventId: of.id, who: 'me', name: whom, order: 0, ...fields }),
  who: ['me'],
  whom,
  groups: [],
  ...more,
})

const province = { id: groupId('province'), name: 'Provincie' }
const LINES = [
  line(autumn, 'Anna', { groups: [province] }, { contactId: ANNA, order: 1 }),
  line(autumn, 'Iemand van de pers', { who: ['Femke', 'me'] }),
  line(spring, 'Anna', { groups: [province] }, { contactId: ANNA }),
  line(spring, 'Provincie', { who: ['Bas'], groups: [province] }, { groupId: province.id, order: 1 }),
]
const seen = (view: YearView) => yearParts(LINES, view).map(({ name, lines }) => [name, ...lines.map(({ whom }) => whom)])

describe('the year in parts', () => {
  test('by month goes as the year goes, each event in the order of its plan', () => {
    expect(seen('month')).toEqual([
      ['2026-03', 'Anna', 'Provincie'],
      ['2026-11', 'Iemand van de pers', 'Anna'],
    ])
  })
  test('by one of us has me first, and a row of two under both', () => {
    expect(seen('who')).toEqual([
      ['me', 'Anna', 'Iemand van de pers', 'Anna'],
      ['Bas', 'Provincie'],
      ['Femke', 'Iemand van de pers'],
    ])
  })
  test('by group has its members, and what belongs to none at the end', () => {
    expect(seen('group')).toEqual([
      ['Provincie', 'Anna', 'Provincie', 'Anna'],
      [undefined, 'Iemand van de pers'],
    ])
  })
  test('by whom is met has a person once, with every row', () => {
    expect(seen('contact')).toEqual([
      ['Anna', 'Anna', 'Anna'],
      ['Iemand van de pers', 'Iemand van de pers'],
      ['Provincie', 'Provincie'],
    ])
  })
})

describe('a focus group nobody meets', () => {
  const group = (id: string, fields: object = {}) =>
    v.parse(GroupSchema, {
      id,
      createdAt: '2026-01-01T09:00:00.000Z',
      kind: 'stakeholders',
      name: id,
      topics: [],
      status: 'active',
      ...fields,
    })
  const member = (id: string, contactId = ANNA) => ({ groupId: groupId(id), contactId })
  const nothing = { groups: new Set<never>(), contacts: new Set<never>() }
  const names = (...args: Parameters<typeof unmetGroups>) => unmetGroups(...args).map(({ group: { name } }) => name)

  test('is a stakeholder group or one the strategy puts first; those first', () => {
    const groups = [group('pers'), group('fondsen'), group('kring', { kind: 'circle' }), group('lijst', { kind: 'list' })]
    const found = unmetGroups(groups, [member('pers')], { firstGroups: [groupId('kring')] }, nothing, new Set())
    expect(found.map(({ group: { name }, members, isFirst }) => [name, members, isFirst])).toEqual([
      ['kring', 0, true],
      ['fondsen', 0, false],
      ['pers', 1, false],
    ])
    expect(names([group('oud', { status: 'archived' })], [], undefined, nothing, new Set())).toEqual([])
  })
  test('is none once a row is about it, a member is in a plan, or a member was met', () => {
    const groups = [group('pers')]
    const members = [member('pers'), member('pers', BOB)]
    expect(names(groups, members, undefined, { ...nothing, groups: new Set([groupId('pers')]) }, new Set())).toEqual([])
    expect(names(groups, members, undefined, { ...nothing, contacts: new Set([BOB]) }, new Set())).toEqual([])
    expect(names(groups, members, undefined, nothing, new Set([ANNA]))).toEqual([])
    expect(names(groups, members, undefined, nothing, new Set())).toEqual(['pers'])
  })
})

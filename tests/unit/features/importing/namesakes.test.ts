import { describe, expect, test } from 'vitest'
import { createFormat } from '#app/i18n/format.ts'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import { namesakesIn } from '#features/importing/preview/namesakes.ts'
import { noticeInWords } from '#features/importing/preview/values.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { ImportedPerson, ImportedValues } from '#shared/imports/person.ts'
import type { PlanItem } from '#shared/imports/plan.ts'
import { sourceId } from '#shared/imports/sourceId.ts'

const t = textOf(await createI18n('en'))
const format = createFormat('en-GB', t, asDay('2026-11-23'), 'Europe/Amsterdam')

const person = (name: string, line: number, values: Partial<ImportedValues>): ImportedPerson => ({
  kind: 'vcard',
  key: String(line),
  name,
  values: { name: {}, ...values },
  relations: [],
  extra: [],
  line,
  notices: [],
})
const items = (...people: readonly ImportedPerson[]): PlanItem[] =>
  people.map((one) => ({ kind: 'new', sourceId: sourceId('vcard', one.key), person: one, matches: [] }))
const told = (...people: readonly ImportedPerson[]) => [...namesakesIn(items(...people), t, format).values()]

describe('Namesakes in one file', () => {
  const work = { positions: [{ organisation: 'Gemeente' }] }

  test('are told apart by their work, else by the first thing that differs', () => {
    expect(told(person('Jan Bos', 1, work), person('JAN BOS', 5, {}), person('Anna', 9, {}))).toEqual([
      { count: 2, says: 'Gemeente' },
      { count: 2, says: '' },
    ])
    const [one, other] = [
      { ...work, city: 'Delft' },
      { ...work, city: 'Breda' },
    ]
    expect(told(person('Jan Bos', 1, one), person('Jan Bos', 5, other)).map(({ says }) => says)).toEqual([
      'Gemeente, Delft',
      'Gemeente, Breda',
    ])
  })

  test('of whom the file says the same, by where they stand in it', () => {
    expect(told(person('Jan Bos', 1, work), person('Jan Bos', 5, work))).toEqual([
      { count: 2, says: 'Gemeente', line: 1 },
      { count: 2, says: 'Gemeente', line: 5 },
    ])
  })
})

test('a date that could not be read is said as it stands in the file', () => {
  const one = { ...person('Jan', 1, {}), unreadDates: ['in spring'] }
  expect(noticeInWords('date-as-text', one, t, format)).toContain('“in spring”')
})

import { expect, test } from 'vitest'
import { writePlanCsv } from '#shared/formats/csv/plan.ts'
import type { PlanColumn } from '#shared/formats/csv/plan.ts'
import { day } from '#tests/unit/domain/people.ts'

const heads: Readonly<Record<PlanColumn, string>> = {
  date: 'Date',
  event: 'Event',
  where: 'Where',
  who: 'Who of us',
  whom: 'Meets whom',
  role: 'Role',
  organisation: 'Organisation',
  groups: 'Groups',
  when: 'When',
  relational: 'For the relation',
  reciprocal: 'Give and ask',
}

test('a plan is a table with a head, the four columns apart, and nothing a spreadsheet would run', () => {
  const text = writePlanCsv(
    [
      {
        date: day('2026-11-30'),
        event: 'Borrel, met "zout"',
        who: 'Femke',
        whom: '=HYPERLINK("https://x.example")',
        when: '20:15',
        relational: '@bijpraten',
        reciprocal: '-2 uitnodigingen',
      },
    ],
    heads,
  )
  expect(text.startsWith('\ufeffDate,Event,')).toBe(true)
  expect(text).toContain('"Borrel, met ""zout"""')
  expect(text).toContain(`"'=HYPERLINK(""https://x.example"")"`)
  expect(text).toContain(",'@bijpraten,'-2 uitnodigingen\r\n")
  expect(text.trimEnd().split('\r\n')).toHaveLength(2)
})

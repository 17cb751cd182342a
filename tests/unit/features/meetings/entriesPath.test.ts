import { expect, it } from 'vitest'
import { readView } from '#features/balances/ledger/view.ts'
import { monthEntriesPath } from '#features/meetings/timeline/entriesPath.ts'
import { ANNA, meeting } from '#tests/unit/domain/people.ts'

const row = (id: string, fields: object = {}) => ({ ...meeting({ id, date: '2026-10-12', ...fields }), participants: [] })
const month = { month: '2026-10', rows: [row('a'), row('b'), row('c', { state: 'planned' })] }
const opened = (path: string) => readView(path.replace(/^[^?]*\?/, ''))

it('the cups of a month open the entries of everyone that its meetings left', () => {
  const path = monthEntriesPath(month, {}, 'poured')
  expect(path).toMatch(/^\/balances\?view=entries&/)
  expect(opened(path)).toEqual({ side: 'poured', month: '2026-10', at: 'meetings' })
})

it('the cups of a month with one person open their ledger', () => {
  const path = monthEntriesPath(month, { contactId: ANNA }, 'received')
  expect(path).toMatch(/^\/people\/anna\/ledger\?/)
  expect(opened(path)).toEqual({ side: 'received', month: '2026-10', at: 'meetings' })
})

it('where a filter leaves meetings out, they open the entries of those shown that happened', () => {
  expect(opened(monthEntriesPath(month, { tag: 'funding' }, 'poured'))).toEqual({ side: 'poured', month: '2026-10', of: 'a,b' })
})

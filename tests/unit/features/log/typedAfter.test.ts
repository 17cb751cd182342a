import { expect, it } from 'vitest'
import { typedAfter } from '#features/log/typedAfter.ts'

it('keeps what was typed on behind a line while it was saved', () => {
  expect(typedAfter('coffee with Anna', 'coffee with Anna lunch with Bob')).toBe('lunch with Bob')
  expect(typedAfter('coffee with Anna', 'coffee with Anna')).toBe('')
})

it('keeps all of a line that was changed meanwhile', () => {
  expect(typedAfter('coffee with Anna', 'lunch with Bob')).toBe('lunch with Bob')
})

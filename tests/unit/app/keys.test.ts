import { describe, expect, it } from 'vitest'
import { isStroke, removeKeys, shownKeys, strokesOf } from '#app/keys/keys.ts'
import { createMatcher } from '#app/keys/listen.ts'
import type { BoundKey } from '#app/keys/registry.ts'

const key = (name: string, parts: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...parts,
})
const binding = (keys: string, inFields = false): BoundKey => ({
  keys,
  title: keys,
  inFields,
  scope: 'app',
  run: () => undefined,
})
const free = { isTyping: false, isCovered: false }

describe('a stroke', () => {
  it('is Ctrl on one machine and Command on the other', () => {
    const [stroke] = strokesOf('mod+k')
    if (!stroke) throw new Error('no stroke')
    expect(isStroke(key('k', { ctrlKey: true }), stroke, false)).toBe(true)
    expect(isStroke(key('k', { metaKey: true }), stroke, true)).toBe(true)
    expect(isStroke(key('k', { ctrlKey: true }), stroke, true)).toBe(false)
    expect(isStroke(key('k'), stroke, false)).toBe(false)
  })
  it('tells redo from undo by Shift, and takes a sign however it is typed', () => {
    const [undo] = strokesOf('mod+z')
    const [ask] = strokesOf('?')
    if (!undo || !ask) throw new Error('no stroke')
    expect(isStroke(key('Z', { ctrlKey: true, shiftKey: true }), undo, false)).toBe(false)
    expect(isStroke(key('?', { shiftKey: true }), ask, false)).toBe(true)
    expect(isStroke(key('?'), ask, false)).toBe(true)
  })
  it('is shown as the keyboard has it', () => {
    expect(shownKeys('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(shownKeys('mod+shift+z', true)).toEqual(['⌘', '⇧', 'Z'])
    expect(shownKeys('g p', false)).toEqual(['G', 'P'])
    expect(removeKeys(false).map((each) => shownKeys(each, false))).toEqual([['Del']])
    expect(removeKeys(true).map((each) => shownKeys(each, true))).toEqual([['⌫'], ['⌦']])
  })
})

describe('pressing keys', () => {
  const bound = [binding('c'), binding('mod+l', true), binding('g p'), binding('p'), binding('c')]

  it('leaves plain keys to a field, but not those that work while typing', () => {
    const match = createMatcher(false, () => 0)
    const typing = { isTyping: true, isCovered: false }
    expect(match(key('c'), typing, bound)).toBeUndefined()
    expect(match(key('l', { ctrlKey: true }), typing, bound)).toBe(bound[1])
  })
  it('runs the binding made last', () => {
    expect(createMatcher(false, () => 0)(key('c'), free, bound)).toBe(bound[4])
  })
  it('rests under a dialog', () => {
    expect(
      createMatcher(false, () => 0)(key('l', { ctrlKey: true }), { isTyping: false, isCovered: true }, bound),
    ).toBeUndefined()
  })
  it('takes two keys one after the other, and forgets the first in time', () => {
    let now = 0
    const match = createMatcher(false, () => now)
    expect(match(key('g'), free, bound)).toBe('begun')
    expect(match(key('p'), free, bound)).toBe(bound[2])
    expect(match(key('p'), free, bound)).toBe(bound[3])
    expect(match(key('g'), free, bound)).toBe('begun')
    now = 2_000
    expect(match(key('p'), free, bound)).toBe(bound[3])
  })
})

it('a key of a row is for the map alone: the table runs it', () => {
  const match = createMatcher(false, () => 0)
  expect(match(key('<'), free, [binding('<')])).toMatchObject({ keys: '<' })
  expect(match(key('<'), free, [{ ...binding('<'), scope: 'row' }])).toBeUndefined()
})

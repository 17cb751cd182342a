import { describe, expect, test } from 'vitest'
import { bytesInWords } from '#features/settings/folder/bytes.ts'
import { acceleratorInKeys, acceleratorOf, type Press } from '#features/settings/machine/accelerator.ts'
import { weekdays } from '#features/settings/rules/weekdays.ts'
import { sectionsOf } from '#features/settings/sections.ts'

const press = (key: string, code: string, parts: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...parts,
})

describe('a global shortcut', () => {
  test('is the keys pressed, in Electron’s notation', () => {
    expect(acceleratorOf(press('L', 'KeyL', { ctrlKey: true, shiftKey: true }))).toBe('CommandOrControl+Shift+L')
    expect(acceleratorOf(press('¬', 'KeyL', { altKey: true }))).toBe('Alt+L')
    expect(acceleratorOf(press('b', 'KeyB', { metaKey: true }))).toBe('CommandOrControl+B')
    expect(acceleratorOf(press('F9', 'F9'))).toBe('F9')
    expect(acceleratorOf(press('ArrowUp', 'ArrowUp', { ctrlKey: true }))).toBe('CommandOrControl+Up')
  })

  test('is none while only modifiers are down, nor for a key one types with', () => {
    expect(acceleratorOf(press('Control', 'ControlLeft', { ctrlKey: true }))).toBeUndefined()
    expect(acceleratorOf(press('l', 'KeyL'))).toBeUndefined()
    expect(acceleratorOf(press('L', 'KeyL', { shiftKey: true }))).toBeUndefined()
  })

  test('is shown with the keys of the machine', () => {
    expect(acceleratorInKeys('CommandOrControl+Shift+L', false)).toBe('Ctrl + Shift + L')
    expect(acceleratorInKeys('CommandOrControl+Shift+L', true)).toBe('⌘ + Shift + L')
    expect(acceleratorInKeys('', false)).toBe('')
  })

  test('is a setting of the desktop alone', () => {
    expect(sectionsOf(true)).toContain('shortcut')
    expect(sectionsOf(false)).not.toContain('shortcut')
  })
})

test('the week begins where it is said to, in the words of the language', () => {
  expect(weekdays('en-GB', 1).map(({ name }) => name)).toEqual([
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ])
  expect(weekdays('nl-NL', 0)[0]).toEqual({ day: 0, name: 'zondag' })
  expect(weekdays('nl-NL', 6).map(({ day }) => day)).toEqual([6, 0, 1, 2, 3, 4, 5])
})

test('sizes are said as people say them', () => {
  expect(bytesInWords(0, 'en-GB')).toBe('0 bytes')
  expect(bytesInWords(1_450_000, 'en-GB')).toBe('1.5 MB')
  expect(bytesInWords(1_450_000, 'nl-NL')).toBe('1,5 MB')
  expect(bytesInWords(25_000, 'en-GB')).toBe('25 kB')
})

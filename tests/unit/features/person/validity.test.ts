import { describe, expect, test } from 'vitest'
import { callAddress, looksLikeEmail, looksLikePhone, webAddress } from '#features/person/parts/validity.ts'

describe('an e-mail address', () => {
  test.each(['anna@example.com', ' anna.de-vries+bakkie@mail.example.nl ', 'ännä@exämple.de'])('%s looks right', (text) => {
    expect(looksLikeEmail(text)).toBe(true)
  })
  test.each([
    'anna',
    'anna at example.com',
    'anna@example',
    '@example.com',
    'anna@@example.com',
    'anna@example.com, bob@example.com',
  ])('%s is marked', (text) => {
    expect(looksLikeEmail(text)).toBe(false)
  })
})

describe('a phone number', () => {
  test.each(['+31 6 1234 5678', '030-2345678', '(0)30 234 56 78', '+1 (212) 555-0100 ext. 12', '030 2345678 toestel 4'])(
    '%s looks right',
    (text) => {
      expect(looksLikePhone(text)).toBe(true)
    },
  )
  test.each(['ask Bob', '1234', '06 12345678 or evenings', '+31612345678901234567'])('%s is marked', (text) => {
    expect(looksLikePhone(text)).toBe(false)
  })
  test('is called by its digits and the + it begins with', () => {
    expect(callAddress('+31 (0)6-12')).toBe('tel:+310612')
    expect(callAddress('030 234')).toBe('tel:030234')
  })
})

describe('a link', () => {
  test('opens as it is written, over https where nothing is said', () => {
    expect(webAddress('https://example.com/a%20b')).toBe('https://example.com/a%20b')
    expect(webAddress('linkedin.com/in/anna')).toBe('https://linkedin.com/in/anna')
  })
  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'just words', 'localhost', ''])('%j opens nothing', (text) => {
    expect(webAddress(text)).toBeUndefined()
  })
})

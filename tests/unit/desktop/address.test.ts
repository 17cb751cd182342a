import { describe, expect, it } from 'vitest'
import { addressOf, isAppPage, isAppRequest } from '#electron/desktop/address.ts'

it('a route lives in the fragment of the one page', () => {
  expect(addressOf('/people/42')).toBe('app://bakkie/#/people/42')
  expect(addressOf('today')).toBe('app://bakkie/#/today')
})

describe("Bakkie's own page", () => {
  it.each(['app://bakkie/', 'app://bakkie/#/today', 'app://bakkie/?x#/today'])('is %s', (address) => {
    expect(isAppPage(address)).toBe(true)
  })

  it.each([
    'https://bakkie/',
    'app://bakkie.example/',
    'app://bakkie@evil.example/',
    'app://evil.example/app://bakkie/',
    'app://bakkie:81/',
    'app://user@bakkie/',
    'app://bakkie/assets/index.js',
    'file:///app://bakkie/',
    'javascript:alert(1)//app://bakkie/',
    'not an address',
    '',
  ])('is not %j', (address) => {
    expect(isAppPage(address)).toBe(false)
  })
})

describe('a request of the page', () => {
  it.each(['app://bakkie/assets/a.js', 'blob:app://bakkie/0b1c', 'data:image/png;base64,AA=='])('may go to %s', (address) => {
    expect(isAppRequest(address)).toBe(true)
  })

  it.each([
    'https://example.org/',
    'http://127.0.0.1:80/',
    'ws://example.org',
    'file:///etc/passwd',
    'app://other/a.js',
    'blob:https://example.org/0b1c',
    'blob:app://bakkie.example/0b1c',
    'ftp://example.org',
    'chrome-extension://abc/x.js',
    'nonsense',
  ])('may not go to %s', (address) => {
    expect(isAppRequest(address)).toBe(false)
  })
})

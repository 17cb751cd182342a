import { describe, expect, it } from 'vitest'
import { filled, hostText } from '#electron/desktop/language/text.ts'

describe("the host's own texts", () => {
  it.each([
    ['system', 'nl-NL', 'Bakkie openen'],
    ['system', 'nl', 'Bakkie openen'],
    ['system', 'en-GB', 'Open Bakkie'],
    ['system', 'de-DE', 'Open Bakkie'],
    ['system', '', 'Open Bakkie'],
    ['nl', 'en-GB', 'Bakkie openen'],
    ['en', 'nl-NL', 'Open Bakkie'],
  ] as const)('with language %s on a machine in %j say "%s"', (language, locale, expected) => {
    expect(hostText(language, locale).tray.open).toBe(expected)
  })

  it('take values in their places', () => {
    expect(filled('Save {{name}}', { name: '{{name}} $& 1.csv' })).toBe('Save {{name}} $& 1.csv')
    expect(filled('Save {{other}}', { name: 'x' })).toBe('Save ')
  })
})

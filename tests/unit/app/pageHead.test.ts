import { expect, test } from 'vitest'
import { cssString } from '#app/print/usePageHead.ts'

test('words at the head of a page cannot end the string they stand in', () => {
  expect(cssString('Borrel')).toBe('"Borrel"')
  expect(cssString('De "Zaak" \\ buiten')).toBe('"De \\22 Zaak\\22  \\5c  buiten"')
  expect(cssString('een\ntwee')).toBe('"een\\a twee"')
})

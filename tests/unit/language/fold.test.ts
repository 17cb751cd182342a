import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithOrigin } from '#shared/language/fold.ts'

describe('folding', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['Łukasz Øster', 'lukasz oster'],
    ['Weiß', 'weiss'],
    ['Æbelø', 'aebelo'],
    ['Đorđe', 'dorde'],
    ['Işık', 'isik'],
    ['Þór', 'thor'],
    ['İpek', 'ipek'],
    ['Van ’t Hof', "van 't hof"],
  ])('%s is found as %s', (text, folded) => expect(fold(text)).toBe(folded))

  it('folds to the same text twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })

  it('knows for every folded letter where it came from', () => {
    const folded = foldWithOrigin('aÆß')
    expect(folded).toEqual({ text: 'aaess', origin: [0, 1, 1, 2, 2, 3] })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: out, origin } = foldWithOrigin(text)
        expect(origin).toHaveLength(out.length + 1)
        expect(origin.at(-1)).toBe(text.length)
      }),
    )
  })
})

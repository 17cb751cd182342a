import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capitalFrom } from '#shared/domain/favours/capitalFrom.ts'
import { CapitalSchema } from '#shared/domain/records/favour.ts'
import type { Capital } from '#shared/domain/records/favour.ts'

const said: readonly (readonly [what: string, capital: Capital, words: string])[] = [
  ['sponsoring van het jaarfeest', 'financial', 'sponsoring'],
  ['seed funding for the pilot', 'financial', 'funding'],
  ['reisgeld voorgeschoten', 'financial', 'voorgeschoten'],
  ['€ 50 voor de bloemen', 'financial', '€'],
  ['a grant from the city', 'financial', 'grant'],
  ['haar boek over relatiebeheer', 'material', 'boek'],
  ['een vergaderzaal voor de dialoog', 'material', 'vergaderzaal'],
  ['a room for the launch', 'material', 'room'],
  ["de auto's voor het weekend", 'material', 'auto'],
  ['beamer geleend', 'material', 'beamer'],
  ['iets uitgeleend', 'material', 'uitgeleend'],
  ['borrowed it', 'material', 'borrowed'],
  ['feedback op het deck', 'intellectual', 'feedback'],
  ['advice on the contract', 'intellectual', 'advice'],
  ['belastingadvies', 'intellectual', 'belastingadvies'],
  ['artikel over eigenaarschap', 'intellectual', 'artikel'],
  ['Offerte nakijken', 'intellectual', 'nakijken'],
  ['an honest review of my slides', 'intellectual', 'review'],
  ['hulp bij de verhuizing', 'human', 'hulp'],
  ['an hour of her time', 'human', 'hour'],
  ['coaching', 'human', 'coaching'],
  ['vrijwilligers voor zaterdag', 'human', 'vrijwilligers'],
  ['op de kinderen passen, een uurtje', 'human', 'uurtje'],
  ['introductie bij de wethouder', 'social', 'introductie'],
  ['Introduce me to the board', 'social', 'Introduce'],
  ['een aanbeveling op LinkedIn', 'social', 'aanbeveling'],
  ['a reference for the tender', 'social', 'reference'],
  ['haar netwerk in Gent', 'social', 'netwerk'],
  ['drie bomen voor het plein', 'natural', 'bomen'],
  ['stekjes uit de moestuin', 'natural', 'stekjes'],
  ['a garden for the bees', 'natural', 'garden'],
  ['zonnepanelen op het dak', 'natural', 'zonnepanelen'],
  ['plan voor duurzaamheid', 'natural', 'duurzaamheid'],
]

describe('The kind of value a favour speaks of', () => {
  test.each(said)('“%s” is %s, because of “%s”', (what, capital, words) => {
    expect(capitalFrom(what)).toEqual({ capital, words })
  })

  test('what is done comes before what it is done with, wherever it stands', () => {
    expect(capitalFrom('help in the garden')?.capital).toBe('human')
    expect(capitalFrom('in de tuin helpen')?.capital).toBe('human')
    expect(capitalFrom('review of her book')?.capital).toBe('intellectual')
    expect(capitalFrom('book review')?.capital).toBe('intellectual')
    expect(capitalFrom('introductie bij een sponsor')?.capital).toBe('social')
  })

  test('of two things that belong together the last counts, which the first only describes', () => {
    expect(capitalFrom('garden tools')?.capital).toBe('material')
    expect(capitalFrom('tools for the garden')?.capital).toBe('material')
  })

  test('lending says what kind it is only where nothing else does', () => {
    expect(capitalFrom('geld geleend voor de trein')?.capital).toBe('financial')
    expect(capitalFrom('lent her the article')?.capital).toBe('intellectual')
  })

  test('sayings are no value', () => {
    for (const what of ['op tijd bellen', 'call on time', 'next time in Utrecht', 'zorgen dat het lukt', 'om drie uur, van Bob'])
      expect(capitalFrom(what)).toBeUndefined()
  })

  test('words that say nothing of it propose nothing', () => {
    for (const what of ['', '   ', 'offerte', 'bellen met Bob', 'send the minutes over', 'vandaag', '🎉'])
      expect(capitalFrom(what)).toBeUndefined()
  })

  test('capitals and accents make no difference', () => {
    expect(capitalFrom('HULP')?.capital).toBe('human')
    expect(capitalFrom('Ideeën voor de gevel')).toEqual({ capital: 'intellectual', words: 'Ideeën' })
  })

  test('any text is read without stumbling, and the words given are in it', () => {
    const words = fc.constantFrom(...said.map(([what]) => what))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), words), (what) => {
        const found = capitalFrom(what)
        expect(capitalFrom(what)).toEqual(found)
        if (found === undefined) return
        expect(CapitalSchema.options).toContain(found.capital)
        expect(what).toContain(found.words)
      }),
    )
  })
})

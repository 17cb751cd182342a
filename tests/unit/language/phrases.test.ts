import { describe, expect, it } from 'vitest'
import { namedGathering } from '#shared/language/phrases/gathering.ts'
import { atPlace, isPlaceName, kindAtPlace } from '#shared/language/phrases/place.ts'

describe('where something was', () => {
  it.each([
    ['De Zwijger', 'bij De Zwijger', 'at De Zwijger'],
    ['Lunchroom Zus', 'bij Lunchroom Zus', 'at Lunchroom Zus'],
    ['Hun kantoor', 'op hun kantoor', '(hun kantoor)'],
    ['Ons Huis', 'bij Ons Huis', 'at Ons Huis'],
    ['Bij ons op kantoor', 'bij ons op kantoor', '(bij ons op kantoor)'],
    ['Online', 'online', 'online'],
    ['Thuis', 'thuis', '(thuis)'],
    ['Their office', '(their office)', 'at their office'],
    ['home', 'bij home', 'at home'],
    ['Symposium Zorg', 'bij het Symposium Zorg', 'at the Symposium Zorg'],
  ])('%s: %s, %s', (place, nl, en) => {
    expect([atPlace(place, 'nl'), atPlace(place, 'en')]).toEqual([nl, en])
  })

  it('says what it was once, where the place says it already', () => {
    expect(kindAtPlace('Borrel', 'Nieuwjaarsborrel van het fonds', 'nl')).toBe('Nieuwjaarsborrel van het fonds')
    expect(kindAtPlace('Lunch', 'Lunchroom Zus', 'nl')).toBe('Lunch bij Lunchroom Zus')
    expect(kindAtPlace('Drinks', 'Drinks on the river', 'en')).toBe('Drinks on the river')
  })

  it('knows a name from words that say where', () => {
    expect(['De Zwijger', 'Bij ons op kantoor', 'Their office', 'Utrecht'].map((one) => isPlaceName(one))).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})

describe('a gathering in a sentence', () => {
  it.each([
    ['Lunch van de binnenstad', 'de Lunch van de binnenstad', 'the Lunch van de binnenstad'],
    ['Stadsgesprek Wonen', 'het Stadsgesprek Wonen', 'Stadsgesprek Wonen'],
    ['Network lunch', 'de Network lunch', 'the Network lunch'],
    ['Nacht van het museum', 'de Nacht van het museum', 'Nacht van het museum'],
    ['Night of the Museum', 'Night of the Museum', 'the Night of the Museum'],
    ['Dutch Design Week 2026', 'de Dutch Design Week 2026', 'the Dutch Design Week 2026'],
    ['De Nacht', 'De Nacht', 'De Nacht'],
    ['TEDxAmsterdam', 'TEDxAmsterdam', 'TEDxAmsterdam'],
  ])('%s: %s, %s', (name, nl, en) => {
    expect([namedGathering(name, 'nl'), namedGathering(name, 'en')]).toEqual([nl, en])
  })
})

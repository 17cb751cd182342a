import { describe, expect, it } from 'vitest'
import { answer, contact, matchOf } from './people.ts'

const PEOPLE = [
  contact('Anna de Vries'),
  contact('Jan Pieter van den Hoogenband', { at: 'Gemeente Utrecht' }),
  contact('Cornelis Jansen', { at: 'KPN' }),
  contact('Robert (Bob) Smit'),
  contact('Sanne de Vries-Bakker', { at: 'Universiteit van Amsterdam' }),
  contact('Çağla Yıldırım'),
  contact('Jürgen Müller'),
  contact("Kees van 't Hof"),
  contact('Peter Janssen', { at: 'Rabobank' }),
  contact('Jan Willem Wiegel'),
  contact('Elizabeth Bennet'),
  contact('Maria van Loon', { formerName: 'Maria Pietersen' }),
]
const kinds = (text: string) => matchOf(text, PEOPLE).candidates[0]?.reasons.map(({ kind }) => kind)

describe('a name in any order', () => {
  it.each([
    'Anna de Vries',
    'ANNA DE VRIES',
    'Vries, Anna de',
    'de Vries, Anna',
    'Vries Anna de',
    'De Vries Anna',
    'mw. drs. Anna de Vries MSc',
    'Anna Vries, de',
  ])('%s is Anna de Vries for certain', (text) => expect(answer(text, PEOPLE)).toBe('certain: Anna de Vries'))

  it.each(["Kees van 't Hof", 'KEES VAN ’T HOF', 'Kees van het Hof', 'Hof, Kees van t'])('%s is Kees van ’t Hof', (text) =>
    expect(answer(text, PEOPLE)).toBe("certain: Kees van 't Hof"),
  )

  it('asks where the tussenvoegsel is missing', () => {
    expect(answer('Anna Vries', PEOPLE)).toBe('likely: Anna de Vries')
    expect(kinds('Anna Vries')).toEqual(['infix'])
  })

  it('reads v.d. as van de, van den or van der', () =>
    expect(answer('Jan Pieter v.d. Hoogenband', PEOPLE)).toMatch(/^certain: Jan Pieter van den Hoogenband/))
})

describe('initials', () => {
  it('are no more than likely by themselves', () => {
    expect(answer('A. de Vries', PEOPLE)).toBe('likely: Anna de Vries')
    expect(kinds('de Vries A.')).toEqual(['initials'])
  })

  it('are certain where the organisation agrees, also when a list has undone its capitals', () => {
    for (const text of ['J.P. van den Hoogenband | gemeente Utrecht', 'Jp van den Hoogenband | Utrecht, gemeente'])
      expect(answer(text, PEOPLE)).toMatch(/^certain: Jan Pieter/)
  })

  it('have to fit, every one of them', () => {
    expect(answer('B. de Vries', PEOPLE)).not.toMatch(/Anna/)
    expect(answer('J.K. van den Hoogenband', PEOPLE)).toBe('unknown')
  })

  it('are those of the full name too, where one is called by a short one', () =>
    expect(answer("C. van 't Hof", PEOPLE)).toBe("likely: Kees van 't Hof"))
})

describe('short names', () => {
  it('point to the full one, with the reason', () => {
    const [candidate] = matchOf('Kees Jansen', PEOPLE).candidates
    expect(candidate?.reasons).toEqual([{ kind: 'shortName', values: { short: 'Kees', long: 'Cornelis' } }])
    expect(answer('Kees Jansen', PEOPLE)).toBe('likely: Cornelis Jansen, KPN')
  })

  it('are certain where hardly anyone has the family name, or the organisation agrees', () => {
    expect(answer('Liz Bennet', PEOPLE)).toBe('certain: Elizabeth Bennet')
    expect(answer('Kees Jansen | KPN', PEOPLE)).toBe('certain: Cornelis Jansen, KPN')
  })

  it('that stand with the contact are their name', () => expect(answer('Bob Smit', PEOPLE)).toBe('certain: Robert (Bob) Smit'))

  it('of half a double name may be somebody else', () => expect(answer('Jan Wiegel', PEOPLE)).toBe('likely: Jan Willem Wiegel'))

  it('of a man are none of a woman', () => {
    expect(answer('Philippa Ashworth', [contact('Philip Ashworth')])).toBe('unknown')
    expect(answer('Samira Haddad', [contact('Samir Haddad')])).toBe('unknown')
  })
})

describe('married and double names', () => {
  it('share a half, and are likely at most', () => {
    expect(answer('Sanne Bakker', PEOPLE)).toMatch(/^likely: Sanne de Vries-Bakker/)
    expect(answer('Sanne de Vries', PEOPLE)).toMatch(/^likely: Sanne de Vries-Bakker/)
    expect(kinds('Sanne Bakker')).toEqual(['partOfFamily'])
  })

  it('are certain the other way round, or where the organisation agrees', () => {
    expect(answer('Sanne Bakker-de Vries', PEOPLE)).toMatch(/^certain: Sanne/)
    expect(answer('Sanne Bakker | UvA', PEOPLE)).toMatch(/^certain: Sanne/)
  })

  it('are said beside one another: geb. Bakker', () =>
    expect(answer('Sanne de Vries geb. Bakker', PEOPLE)).toMatch(/^certain: Sanne/))

  it('of before are known where they stand', () => {
    expect(answer('Maria Pietersen', PEOPLE)).toBe('likely: Maria van Loon')
    expect(kinds('Maria Pietersen')).toEqual(['formerName'])
  })
})

describe('letters', () => {
  it.each(['Cagla Yildirim', 'ÇAĞLA YILDIRIM', 'CAGLA YILDIRIM'])('%s is Çağla Yıldırım', (text) =>
    expect(answer(text, PEOPLE)).toBe('certain: Çağla Yıldırım'),
  )

  it.each(['Jurgen Muller', 'Juergen Mueller', 'JÜRGEN MÜLLER'])('%s is Jürgen Müller', (text) =>
    expect(answer(text, PEOPLE)).toBe('certain: Jürgen Müller'),
  )

  it('Jansen is likely Janssen at most, and not at all when anything else disagrees', () => {
    expect(answer('Peter Jansen', PEOPLE)).toBe('likely: Peter Janssen, Rabobank')
    expect(answer('Peter Jansen | KPN', PEOPLE)).toBe('unknown')
    expect(answer('Pauline Jansen', PEOPLE)).toBe('unknown')
  })

  it('swapped by a slip of the fingers are found', () => {
    expect(answer('Anna de Vreis', PEOPLE)).toBe('likely: Anna de Vries')
    expect(kinds('Anna de Vreis')).toEqual(['letters'])
  })

  it('changed make a short name another one', () => expect(answer('Jan Vos', [contact('Jan Bos')])).toBe('unknown'))

  it('one more in a name of four makes another family, unless the employer is the same', () => {
    const people = [contact('Brechtje de Boer', { at: 'Softwarehuis Kiezel' }), contact('Jan Smit')]
    expect(answer('Brechtje de Boers', people)).toBe('unknown')
    expect(answer('Jan Smits', people)).toBe('unknown')
    expect(answer('Brechtje de Boers | Softwarehuis Kiezel', people)).toBe('likely: Brechtje de Boer, Softwarehuis Kiezel')
  })
})

describe('half a name', () => {
  it('is likely, and never certain', () => {
    expect(answer('Elizabeth', PEOPLE)).toBe('likely: Elizabeth Bennet')
    expect(answer('Elizabeth B.', PEOPLE)).toBe('likely: Elizabeth Bennet')
    expect(answer('mevrouw Bennet', PEOPLE)).toBe('likely: Elizabeth Bennet')
  })

  it('of too many people is nobody in particular', () => {
    const many = Array.from({ length: 8 }, (_each, i) => contact(`Jan Achternaam${'abcdefgh'[i] ?? ''}`))
    expect(answer('Jan', many)).toBe('unknown')
  })
})

it('takes father and son apart', () => {
  const father = contact('Henry Vance Sr.')
  const son = contact('Henry Vance Jr.')
  expect(answer('Henry Vance Jr.', [father, son])).toBe('certain: Henry Vance Jr.')
  expect(answer('Henry Vance Jr.', [contact('Henry Vance')])).toBe('likely: Henry Vance')
})

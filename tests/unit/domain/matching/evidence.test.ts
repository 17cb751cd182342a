import { describe, expect, it } from 'vitest'
import { matchGuests } from '#shared/domain/matching/match.ts'
import { answer, contact, line, matchOf } from './people.ts'

const jan = contact('Jan de Boer', { at: 'ASML', email: 'jan.deboer@asml.example' })
const other = contact('Jan de Boer', { at: 'Philips' })
const kinds = (text: string, people: Parameters<typeof matchOf>[1]) =>
  matchOf(text, people).candidates[0]?.reasons.map(({ kind }) => kind)

describe('an e-mail address', () => {
  it('is the strongest evidence, however little else is said', () => {
    for (const text of ['J. <jan.deboer@asml.example>', '<JAN.DEBOER@asml.example>', 'Jan Smit <jan.deboer+party@asml.example>'])
      expect(answer(text, [jan, other])).toBe('certain: Jan de Boer, ASML')
  })

  it('with a name that is another’s is likely, and nobody else is certain then', () => {
    const piet = contact('Piet Klaassen')
    expect(answer('Piet Klaassen <jan.deboer@asml.example>', [jan, piet])).toBe('likely: Piet Klaassen · Jan de Boer, ASML')
    expect(kinds('Greet Mol <jan.deboer@asml.example>', [jan])).toContain('emailOfAnother')
  })

  it('of several people is an organisation’s', () => {
    const shared = contact('Vera Mol', { email: 'info@mol.example' })
    expect(answer('Vera Mol <info@mol.example>', [shared])).toBe('certain: Vera Mol')
    expect(answer('Piet Klaassen <info@asml.example>', [jan])).not.toMatch(/certain/)
  })

  it('says who is meant by its name', () => {
    expect(answer('Jan <jan.deboer@asml.example>', [contact('Jan de Boer', { at: 'ASML' })])).toMatch(/^certain/)
    expect(answer('J. de Boer <joost.deboer@asml.example>', [contact('Jan de Boer', { at: 'ASML' })])).toBe('unknown')
  })
})

describe('an organisation', () => {
  it.each(['ASML', 'ASML N.V.', 'asml nederland b.v.'])('tells namesakes apart: %s', (organisation) =>
    expect(answer(`Jan de Boer | ${organisation}`, [jan, other])).toBe('certain: Jan de Boer, ASML'),
  )

  it.each([
    ['Universiteit van Amsterdam', 'UvA'],
    ['Gemeente Utrecht', 'Gem. Utrecht'],
    ['Stichting Lezen', 'Lezen'],
    ['Rabobank', 'Rabobank Utrecht'],
    ['Circularity Ltd.', 'Circularity'],
    ['Ministerie van Economische Zaken', 'Ministerie EZ'],
  ])('%s is %s too', (here, written) =>
    expect(answer(`J. de Boer | ${written}`, [contact('Jan de Boer', { at: here })])).toMatch(/^certain/),
  )

  it.each([
    ['Universiteit Utrecht', 'Gemeente Utrecht'],
    ['Universiteit Leiden', 'Universiteit Twente'],
    ['Museum Boijmans', 'Museum Voorlinden'],
  ])('%s is not %s', (here, written) =>
    expect(kinds(`Jan de Boer | ${written}`, [contact('Jan de Boer', { at: here })])).toEqual(['name', 'otherOrganisation']),
  )

  it('that is another makes a certain name likely', () =>
    expect(answer('Jan de Boer | KPN', [jan])).toBe('likely: Jan de Boer, ASML'))

  it('of before still says it is them', () => {
    const moved = contact('Vera Mol', { at: 'KPN', before: 'PTT' })
    expect(answer('Vera Mol | PTT', [moved])).toMatch(/^certain/)
    expect(kinds('Vera Mol | PTT', [moved])).toEqual(['name', 'formerOrganisation'])
  })

  it('that is a town is a town', () => {
    expect(answer('Vera Mol | Delft', [contact('Vera Mol', { at: 'KPN' })])).toMatch(/^certain/)
    const two = [contact('Vera Mol', { at: 'KPN', city: 'Delft' }), contact('Vera Mol', { at: 'PTT', city: 'Gouda' })]
    expect(answer('Vera Mol | Gouda', two)).toBe('certain: Vera Mol, PTT')
  })

  it('alone points to the few who work there', () =>
    expect(answer('Boekhandel Mol <info@boekhandelmol.example>', [contact('Vera Kuiper', { at: 'Boekhandel Mol' })])).toMatch(
      /^likely: Vera Kuiper/,
    ))
})

describe('namesakes', () => {
  it('are never certain without what tells them apart', () => {
    const match = matchOf('Jan de Boer', [jan, other])
    expect(match.certainty).toBe('likely')
    expect(match.candidates).toHaveLength(2)
    expect(match.candidates[0]?.reasons).toContainEqual({ kind: 'namesakes', values: { count: 1 } })
  })

  it('on one list, at two employers, are not one contact twice', () => {
    const lines = ['Vera Mol | KPN', 'Vera Mol | PTT'].map(line)
    const certainties = (people: Parameters<typeof matchGuests>[1]) =>
      matchGuests(lines, people).map(({ certainty }) => certainty)
    expect(certainties([contact('Vera Mol')])).toEqual(['likely', 'likely'])
    expect(certainties([contact('Vera Mol', { at: 'PTT' })])).toEqual(['likely', 'certain'])
  })
})

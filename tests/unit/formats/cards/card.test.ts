import { describe, expect, it } from 'vitest'
import { readCard } from '#shared/formats/cards/card.ts'

/** What a line says, in a row: name, organisation, role, city, reach, rest. */
const said = (line: string) => {
  const card = readCard(line)
  if (card === undefined) return undefined
  const { written, organisation, role, city, emails, phones, links, rest } = card
  return {
    written,
    ...(organisation !== undefined && { organisation }),
    ...(role !== undefined && { role }),
    ...(city !== undefined && { city }),
    ...(emails.length > 0 && { emails }),
    ...(phones.length > 0 && { phones }),
    ...(links.length > 0 && { links }),
    ...(rest !== undefined && { rest }),
  }
}

describe('a business card in one line', () => {
  it.each([
    [
      'Ines Duarte, Circularity BV, ines@circularity.eu',
      { written: 'Ines Duarte', organisation: 'Circularity BV', emails: ['ines@circularity.eu'] },
    ],
    ['Ines Duarte', { written: 'Ines Duarte' }],
    [
      'Ines Duarte Circularity BV ines@circularity.eu',
      { written: 'Ines Duarte', organisation: 'Circularity BV', emails: ['ines@circularity.eu'] },
    ],
    [
      'Circularity BV | Ines Duarte | Director | +31 6 1234 5678 | www.circularity.eu',
      {
        written: 'Ines Duarte',
        organisation: 'Circularity BV',
        role: 'Director',
        phones: ['+31 6 1234 5678'],
        links: ['www.circularity.eu'],
      },
    ],
    [
      'ines.duarte@circularity.eu; 06-12345678; Ines Duarte; adviseur circulaire economie; Circularity',
      {
        written: 'Ines Duarte',
        organisation: 'Circularity',
        role: 'adviseur circulaire economie',
        emails: ['ines.duarte@circularity.eu'],
        phones: ['06-12345678'],
      },
    ],
    ['Jan-Willem van der Berg (Gemeente Utrecht)', { written: 'Jan-Willem van der Berg', organisation: 'Gemeente Utrecht' }],
    [
      'Anna de Vries – directeur bij Stichting Doen',
      { written: 'Anna de Vries', role: 'directeur', organisation: 'Stichting Doen' },
    ],
    ['Bob Smit, CFO @ Acme', { written: 'Bob Smit', role: 'CFO', organisation: 'Acme' }],
    [
      'Duarte, Ines, Circularity BV, ines.duarte@circularity.eu',
      { written: 'Duarte, Ines', organisation: 'Circularity BV', emails: ['ines.duarte@circularity.eu'] },
    ],
    [
      'Circularity, Ines Duarte, Rotterdam, ines@circularity.eu',
      { written: 'Ines Duarte', organisation: 'Circularity', city: 'Rotterdam', emails: ['ines@circularity.eu'] },
    ],
    [
      'Sam Okoro · Policy lead · Ministry of Health · E: s.okoro@minhealth.co.uk · T: +44 (0)20 7946 0958',
      {
        written: 'Sam Okoro',
        role: 'Policy lead',
        organisation: 'Ministry of Health',
        emails: ['s.okoro@minhealth.co.uk'],
        phones: ['+44 (0)20 7946 0958'],
      },
    ],
    [
      'Petra Jansen, https://www.linkedin.com/in/petrajansen',
      { written: 'Petra Jansen', links: ['https://www.linkedin.com/in/petrajansen'] },
    ],
    ['ines.duarte@circularity.eu', { written: 'Ines Duarte', emails: ['ines.duarte@circularity.eu'] }],
    [
      'mw. drs. Karin ter Horst, MSc, Hogeschool Utrecht',
      { written: 'mw. drs. Karin ter Horst, MSc', organisation: 'Hogeschool Utrecht' },
    ],
  ])('%s', (line, expected) => {
    expect(said(line)).toEqual(expected)
  })

  it('takes the name apart as any other', () => {
    expect(readCard('Duarte, Ines, Circularity BV, ines.duarte@circularity.eu')?.name).toEqual({
      given: 'Ines',
      family: 'Duarte',
    })
    expect(readCard('Jan-Willem van der Berg (Gemeente Utrecht)')?.name).toEqual({
      given: 'Jan-Willem',
      infix: 'van der',
      family: 'Berg',
    })
  })

  it('is no card without a name', () => {
    expect(readCard('')).toBeUndefined()
    expect(readCard('info@circularity.eu')).toBeUndefined()
    expect(readCard('Circularity BV, +31 6 1234 5678')).toBeUndefined()
  })

  it('keeps what has no place of its own', () => {
    const card = readCard('Ines Duarte, Circularity BV, director, met her at the bar with a red scarf and a dog, likes sailing 2')
    expect(card?.rest).toBe('met her at the bar with a red scarf and a dog, likes sailing 2')
  })
})

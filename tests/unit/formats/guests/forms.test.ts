import { describe, expect, it } from 'vitest'
import { readGuestLine, readGuestList } from '#shared/formats/guests/readGuestList.ts'

/** The people of a text in short: name, organisation, role, address, answer, remark, note; what is absent is left out. */
const people = (text: string): string[] =>
  readGuestList(text).entries.map(({ name, organisation, role, email, answer, remark, note }) =>
    [
      name,
      organisation && `of ${organisation}`,
      role && `as ${role}`,
      email,
      answer,
      remark && `“${remark}”`,
      note && `(${note})`,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
  )

const noise = (text: string): string[] => readGuestList(text).noise.map(({ why }) => why)

describe('a line of a guest list', () => {
  it.each([
    ['Anna de Vries', 'Anna de Vries'],
    ['- Anna de Vries', 'Anna de Vries'],
    ['12. Anna de Vries', 'Anna de Vries'],
    ['3) Anna de Vries', 'Anna de Vries'],
    ['[x] Anna de Vries', 'Anna de Vries'],
    ['☐ Anna de Vries', 'Anna de Vries'],
    ['Anna de Vries (Rabobank)', 'Anna de Vries · of Rabobank'],
    ['Vries, Anna de', 'Anna de Vries'],
    ['van den Berg, Jan-Willem', 'Jan-Willem van den Berg'],
    ['Anna de Vries - directeur, Rabobank', 'Anna de Vries · of Rabobank · as directeur'],
    ['Anna de Vries – Rabobank', 'Anna de Vries · of Rabobank'],
    ['Anna de Vries | Rabobank', 'Anna de Vries · of Rabobank'],
    ['Anna de Vries, wethouder bij Gemeente Utrecht', 'Anna de Vries · of Gemeente Utrecht · as wethouder'],
    ['Anna de Vries, Head of Sales at Philips', 'Anna de Vries · of Philips · as Head of Sales'],
    ['Anna de Vries @ Philips', 'Anna de Vries · of Philips'],
    ['Rabobank - Anna de Vries', 'Anna de Vries · of Rabobank'],
    ['ANNA DE VRIES', 'Anna de Vries'],
    ['DE VRIES Anna', 'Anna de Vries'],
    ['anna de vries', 'Anna de Vries'],
    ['IJSBRAND VAN DER MEER', 'IJsbrand van der Meer'],
    ['Prof. dr. ir. Anna de Vries', 'Anna de Vries'],
    ['mw. drs. A.B. de Vries MSc', 'A.B. de Vries'],
    ['dhr. Jansen', 'dhr. Jansen'],
    ['Jansen P.', 'P. Jansen'],
    ['Robert (Bob) Smit', 'Robert (Bob) Smit'],
    ['Anna de Vries (geb. Jansen)', 'Anna de Vries (geb. Jansen)'],
    ['Anna de Vries +1', 'Anna de Vries · “+1”'],
    ['Anna de Vries plus partner', 'Anna de Vries · “plus partner”'],
    ['Anna de Vries (tbc)', 'Anna de Vries · needs-action'],
    ['Anna de Vries - afgemeld', 'Anna de Vries · declined'],
    ['Anna de Vries komt iets later', 'Anna de Vries · accepted · “komt iets later”'],
    ['Anna de Vries <anna@rabo.nl>', 'Anna de Vries · anna@rabo.nl'],
    ['anna.de.vries@rabo.nl', 'Anna de Vries · anna.de.vries@rabo.nl'],
    ['Spreker: Anna de Vries', 'Anna de Vries · (Spreker)'],
    ['17:00 Anna de Vries', 'Anna de Vries'],
    ['Anna de Vries 06-12345678', 'Anna de Vries · (06-12345678)'],
    ['Anna de Vries (vegetarisch)', 'Anna de Vries · “vegetarisch”'],
    ['Anna Jansen - de Vries', 'Anna Jansen-de Vries'],
    ['Philips, Anna de Vries', 'Anna de Vries · of Philips'],
    ['Will Smith', 'Will Smith'],
    ["'t Hoen, Piet", "Piet 't Hoen"],
    ['mw. drs. M. Boer', 'M. Boer'],
    ['mevr. drs. de Boer', 'mevr. drs. de Boer'],
    ['Bakker A. jr.', 'A. Bakker jr.'],
    ['DJ Schipper jachthaven', 'DJ Schipper · of jachthaven'],
    ['Ineke bieb', 'Ineke · of bieb'],
    ['Ineke bakker', 'Ineke Bakker'],
    ['Sara van de Hoeven vd brouwerij', 'Sara van de Hoeven · of brouwerij'],
    ['weth. v Oort Gijs', 'Gijs v Oort · as weth.'],
    ['Wethouder Van Rijn', 'Van Rijn · as Wethouder'],
    ['prins Tonnie!!', 'Tonnie · (prins)'],
    ['Connie MAYHEW', 'Connie Mayhew'],
    ['BRANDS ALEX BRANDS VASTGOED', 'Alex Brands · of Brands Vastgoed'],
    ['Jan Jansen (ijsclub De Kop, penningm.)', 'Jan Jansen · of ijsclub De Kop · as penningm.'],
    ['Bas Dubois, bakker', 'Bas Dubois · as bakker'],
    ['Baukje fd Wal', 'Baukje fd Wal'],
    ['FERNANDEZ O., Jose Luis', 'Jose Luis Fernandez O.'],
    ['Afwezig m.k.g.: K. Vos', 'K. Vos · declined'],
    ['Notulist: Anna de Vries', 'Anna de Vries · (Notulist)'],
    ['nog bellen: Anna de Vries', 'Anna de Vries · (nog bellen)'],
    ['Anna de Vries (onder voorbehoud)', 'Anna de Vries · tentative'],
    ['Anna de Vries - can’t make it', 'Anna de Vries · declined'],
    ['Anna de Vries - kan helaas niet', 'Anna de Vries · declined · “kan helaas niet”'],
    ['Anna de Vries (running late)', 'Anna de Vries · accepted · “running late”'],
    ['[18:03, 2-12-2026] Anna de Vries: ik ben er!', 'Anna de Vries · accepted · “ik ben er!”'],
    ['[18:05, 2-12-2026] Anna de Vries: kan helaas niet', 'Anna de Vries · declined · “kan helaas niet”'],
    ['Jan Bakker: ja gezellig!', 'Jan Bakker · accepted · “ja gezellig!”'],
    ['Piet de Vries: kan helaas niet', 'Piet de Vries · declined · “kan helaas niet”'],
    ['- Piet de Vries: nee, dan eet ik bij mijn moeder', 'Piet de Vries · declined · “nee, dan eet ik bij mijn moeder”'],
    ['Sarah Miller: sure, looking forward to it', 'Sarah Miller · accepted · “sure, looking forward to it”'],
    ['Sarah Miller: Unfortunately I have other plans', 'Sarah Miller · declined · “Unfortunately I have other plans”'],
    ['Jan: weet ik nog niet', 'Jan · tentative · “weet ik nog niet”'],
    ['[12:01] Jan Bakker: ja leuk! Hoe laat?', 'Jan Bakker · accepted · “ja leuk! Hoe laat?”'],
    ['[9:05 pm] Sarah Miller: can’t make it, sorry', "Sarah Miller · declined · “can't make it, sorry”"],
    ['[12:01] Jan Bakker: wie komen er nog meer?', 'Jan Bakker · “wie komen er nog meer?”'],
    ['Jan Bakker: Rabobank', 'Jan Bakker · of Rabobank'],
    ['Spreker: Anna de Vries komt later', 'Anna de Vries · accepted · “komt later” · (Spreker)'],
  ])('%s', (line, expected) => {
    expect(people(line)).toEqual([expected])
  })

  it('is no answer of whoever only asks', () => {
    expect(people('Jan Bakker: wie komen er nog meer?')).toEqual([])
  })

  it('may name several people', () => {
    expect(people('Anna de Vries, Piet Jansen en Kees Bakker')).toEqual(['Anna de Vries', 'Piet Jansen', 'Kees Bakker'])
    expect(people('Anna de Vries (ING); Piet Jansen (KPN)')).toEqual(['Anna de Vries · of ING', 'Piet Jansen · of KPN'])
    expect(people('Anna & Piet')).toEqual(['Anna', 'Piet'])
    expect(people('Wies + Ger')).toEqual(['Wies', 'Ger'])
  })

  it('gives a couple the family name both bear, and the organisation both are of', () => {
    expect(people('Anna en Piet de Vries')).toEqual(['Anna de Vries', 'Piet de Vries'])
    expect(people('dhr. en mevr. Jansen')).toEqual(['dhr. Jansen', 'mevr. Jansen'])
    expect(people('Anna en Piet de Vries - Rabobank')).toEqual(['Anna de Vries · of Rabobank', 'Piet de Vries · of Rabobank'])
  })

  it('does not take the "en" and the "&" of an organisation for a second guest', () => {
    expect(people('Anna de Vries, Bakker & Zonen')).toEqual(['Anna de Vries · of Bakker & Zonen'])
  })
})

describe('what names nobody', () => {
  it.each([
    ['Tafel 3', 'heading'],
    ['Speakers', 'heading'],
    ['Deelnemerslijst 12 november', 'heading'],
    ['Totaal: 42', 'total'],
    ['42 deelnemers', 'total'],
    ['+1', 'plus-one'],
    ['en partner', 'plus-one'],
    ['n.t.b.', 'to-be-confirmed'],
    ['Naam volgt', 'to-be-confirmed'],
    ['Spreker: tbc', 'to-be-confirmed'],
    ['----------', 'rule'],
    ['Pagina 2 van 5', 'page-number'],
    ['- 3 -', 'page-number'],
    ['18:00 – 20:00 uur', 'place-or-time'],
    ['12 november 2026', 'place-or-time'],
    ['Locatie: Dudok, Rotterdam', 'place-or-time'],
    ['Met vriendelijke groet', 'mail'],
    ['Beste allemaal,', 'mail'],
    ['Tot maandag!', 'mail'],
    ['See you Thursday!', 'mail'],
    ['Verstuurd vanaf mijn telefoon', 'mail'],
    ['Onderwerp: RE: wie komen er?', 'mail'],
    ['Van: Sanne Kuipers <sanne@kuipers.example>', 'sender'],
    ['From: Victoria Stone', 'sender'],
    ['tel. 0345-555666 bij vragen', 'phone'],
    ['+31 6 55 00 11 22', 'phone'],
    ['www.kuipers.example', 'link'],
    ['2x gemeente Utrecht', 'group'],
    ['n.t.b. iemand van de provincie', 'group'],
    ['3 collega’s van Stichting De Brug', 'group'],
    ['two from Kestrel, names to follow', 'group'],
    ['chauffeurs x 3', 'group'],
    ['Info Requested Info Requested', 'to-be-confirmed'],
    ['blanco', 'to-be-confirmed'],
    ['p.m.', 'to-be-confirmed'],
    ['Gemeente Utrecht', 'organisation'],
    ['Dorpsstraat 12, 3511 AB Utrecht', 'place-or-time'],
    ['2nd degree connection', 'button'],
    ['Bekijk stemmen', 'button'],
    ['Rob’s iPad', 'device'],
    ['Hierbij de lijst van wie er morgen zijn.', 'sentence'],
    ['Naam Organisatie Functie', 'column-names'],
  ])('%s is noise: %s', (line, why) => {
    expect(people(line)).toEqual([])
    expect(noise(line)).toEqual([why])
  })

  it('counts people without names, and says of whom', () => {
    const groups = (text: string) => readGuestList(text).noise.map(({ group }) => group)
    expect(groups('2x gemeente Utrecht\niemand van Fietsclub Zeist\ntwee van de pers\nn.t.b. - Stichting Oever')).toEqual([
      { count: 2, of: 'gemeente Utrecht' },
      { count: 1, of: 'Fietsclub Zeist' },
      { count: 2, of: 'pers' },
      { count: 1, of: 'Stichting Oever' },
    ])
  })

  it('is the end of a mail, with who signs it and how they are reached', () => {
    const text = [
      'Hoi allen,',
      '- Anna de Vries',
      'Hartelijke groet,',
      '',
      'Sanne',
      'Sanne Kuipers | adviseur',
      'Kuipers Communicatie',
      'M 06 - 55 12 34 56',
      '',
      '1. Piet Jansen',
    ].join('\n')
    expect(people(text)).toEqual(['Anna de Vries', 'Piet Jansen'])
    expect(noise(text)).toEqual(['mail', 'mail', 'mail', 'mail', 'mail', 'mail'])
    // Whoever comes after the one who signs is a guest again.
    expect(people('Groeten,\nSanne\nAnna de Vries\nPiet Jansen')).toEqual(['Anna de Vries', 'Piet Jansen'])
  })

  it('is what a page puts around a name', () => {
    const text = 'HO\nHarriet Osei\n· 2nd\nConnect\nGE\nGrace Eden\nMuted'
    expect(people(text)).toEqual(['Harriet Osei', 'Grace Eden'])
    expect(noise(text)).toEqual(['button', 'button', 'button', 'button', 'button'])
  })

  it('is what is to be spoken of, under the heading Agenda', () => {
    expect(noise('Agenda\n1. Vaststellen verslag\n2. Herinrichting Marktplein')).toEqual(['heading', 'agenda', 'agenda'])
    expect(people('Agenda\n1. Marktplein\n\nAnna de Vries')).toEqual(['Anna de Vries'])
  })

  it('is never silently lost: every line is people or noise', () => {
    const { lines } = readGuestList('Gasten\n\n1. Anna\n+1\nTotaal 1')
    expect(lines.map(({ line }) => line)).toEqual(['Gasten', '1. Anna', '+1', 'Totaal 1'])
  })
})

describe('a list', () => {
  it('keeps one habit: when its other lines are `Family, Given`, an unclear one is too', () => {
    expect(people('Vries, Anna de\nJansen, Piet\nWubbes, Sytze')).toEqual(['Anna de Vries', 'Piet Jansen', 'Sytze Wubbes'])
    expect(people('Anna de Vries, Philips\nPiet Jansen, Shell\nWubbes, Fortuna').at(-1)).toBe('Wubbes · of Fortuna')
  })

  it('under a heading that answers, gives everyone that answer', () => {
    expect(people('Aanwezig:\nAnna de Vries\nAfgemeld:\nPiet Jansen')).toEqual([
      'Anna de Vries · accepted',
      'Piet Jansen · declined',
    ])
  })

  it('under an organisation, gives the marked lines that organisation', () => {
    expect(people('Gemeente Utrecht\n- Anna de Vries\n- Piet Jansen')).toEqual([
      'Anna de Vries · of Gemeente Utrecht',
      'Piet Jansen · of Gemeente Utrecht',
    ])
  })

  it('of recipients is read with quotes, semicolons, commas and folded names', () => {
    expect(people('To: "Vries, Anna de" <a@b.nl>; Bob <bob@c.nl>; Jansen, Piet <p@d.nl>')).toEqual([
      'Anna de Vries · a@b.nl',
      'Bob · bob@c.nl',
      'Piet Jansen · p@d.nl',
    ])
    expect(people('Anna de Vries <a@b.nl>, Jansen, Piet <p@d.nl>')).toEqual(['Anna de Vries · a@b.nl', 'Piet Jansen · p@d.nl'])
  })

  it('copied from a PDF is read by its columns, with and without names above them', () => {
    const table = 'Anna de Vries     Rabobank      directeur\nPiet Jansen       KPN           adviseur'
    const expected = ['Anna de Vries · of Rabobank · as directeur', 'Piet Jansen · of KPN · as adviseur']
    expect(people(`Naam              Organisatie   Functie\n${table}`)).toEqual(expected)
    expect(people(table)).toEqual(expected)
    expect(people('Achternaam\tTussenv.\tVoornaam\tBedrijf\nVries\tde\tAnna\tRabobank')).toEqual(['Anna de Vries · of Rabobank'])
  })

  it('with dots that lead from one column to the next is read by its columns', () => {
    const text = [
      'Wit,  Carla de ............ Stichting Oever',
      'Bos, Jan . . . . . . Bakkerij Bos',
      'Kok,  Els ______ Gemeente Zeist',
    ].join('\n')
    expect(readGuestList(text).entries.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Carla de Wit', 'Stichting Oever'],
      ['Jan Bos', 'Bakkerij Bos'],
      ['Els Kok', 'Gemeente Zeist'],
    ])
  })

  it('that was scanned or hurried is read all the same', () => {
    const text = [
      '[x]  Carla DE WIT',
      'BAKKER, A. ........ Zorggroep Oost',
      'MACKENZlE, ELLA',
      '* GEANNULEERD Jenny Holt',
      '* nieuw!! Sanne Kok, bestuurslid',
      '* smit j.',
      '* Chen Yu Ling aka Linda',
      'Verstuurd vanaf mijn telefoon',
    ].join('\n')
    const { entries, noise: noiseRead } = readGuestList(text)
    expect(entries.map(({ name }) => name)).toEqual([
      'Carla de Wit',
      'A. Bakker',
      'Ella Mackenzie',
      'Jenny Holt',
      'Sanne Kok',
      'J. Smit',
      'Chen (Linda) Yu Ling',
    ])
    expect(entries[3]?.answer).toBe('declined')
    expect(noiseRead.map(({ why }) => why)).toEqual(['mail'])
  })

  it('has no guests in words set with their letters apart', () => {
    const { entries } = readGuestList('G A S T E N L I J S T\nCarla de Wit\nJ.P. Bos')
    expect(entries.map(({ name }) => name)).toEqual(['Carla de Wit', 'J.P. Bos'])
  })

  it('pasted as CSV is read by its column names', () => {
    expect(people('Name,Company,Email,Status\n"Vries, Anna de",Rabobank,a@b.nl,Declined')).toEqual([
      'Anna de Vries · of Rabobank · a@b.nl · declined',
    ])
  })

  it('that shouts keeps its initials and acronyms', () => {
    expect(people('BEKKER, TOM - GRIFFIER - GEMEENTE ZEIST\nBOER, P. DE - KPN')).toEqual([
      'Tom Bekker · of Gemeente Zeist · as Griffier',
      'P. de Boer · of KPN',
    ])
  })
})

it('one corrected line is read by itself', () => {
  expect(readGuestLine('Anna de Vries (ING)').entries).toMatchObject([{ name: 'Anna de Vries', organisation: 'ING' }])
})

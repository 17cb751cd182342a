import { describe, expect, it } from 'vitest'
import { outline, read } from './reader.ts'

describe('a line typed without stops', () => {
  it('parts what someone does from what the meeting was', () => {
    expect(outline(read('call w bob 15min asked me to look over his bid before the weekend'))).toMatchObject({
      kind: 'call',
      who: 'Bob Smit',
      minutes: '15',
      favours: expect.stringContaining('given asked'),
    })
    expect(outline(read('teams met tom en eva vanmorgen 8u eva stuurt eow de cijfers'))).toMatchObject({
      kind: 'video',
      favours: expect.stringContaining('received promised "cijfers" Eva Mulder'),
    })
  })

  it('parts what I did, and a name from what it does to', () => {
    expect(outline(read('koffie w/ eva gister heb dr mn projector geleend'))).toMatchObject({
      kind: 'coffee',
      date: '2026-11-22',
      favours: expect.stringContaining('given done loan'),
    })
    expect(outline(read('zoom w tom + eva 45 mins eva to send contract tmrw'))['favours']).toContain(
      'received promised "contract" Eva',
    )
  })

  it('leaves the verb of what was asked with what was asked', () => {
    expect(read('eva appte of ze mijn aanhanger mag lenen').favours).toHaveLength(1)
  })
})

describe('shortened words and slips', () => {
  it('are read written out, and the slips are asked', () => {
    const reading = read('koffei w/ eva gsiteren, zn boek besproken')
    expect(outline(reading)).toMatchObject({ kind: 'coffee?', date: '2026-11-22?' })
    expect(outline(read('dont forget, im sending eva the deck by fri'))['favours']).toContain(
      'given promised "deck" Eva Mulder by',
    )
  })

  it('leaves names and titles as they are typed', () => {
    expect(outline(read('koffie met Dr Visser'))['who']).not.toContain('aar')
  })
})

describe('a place nothing leads to', () => {
  it.each([
    ['koffie anna Dudok gister', 'Dudok?'],
    ['koffie anna gisteren vondelpark', 'vondelpark'],
    ['drinks w anna thurs the eagle', 'the eagle?'],
    ['borrel met eva 17u cafe kade', 'cafe kade?'],
  ])('%s: %s', (line, expected) => expect(outline(read(line))['place']).toBe(expected))

  it.each(['koffie anna gezellig', 'called anna monday urgent', 'lunch met eva vandaag druk'])('none: %s', (line) =>
    expect(outline(read(line))['place']).toBeUndefined(),
  )

  it.each([
    ['koffie Anna gisteren kanker', 'kanker'],
    ['koffie met Anna scheiding', 'scheiding'],
    ['coffee with Anna yesterday burnout', 'burnout'],
    ['lunch Bob 12:30 faillissement', 'faillissement'],
    ['koffie bob reorganisatie', 'reorganisatie'],
    ['koffie anna gisteren de scheiding', 'de scheiding'],
    ['Koffie Anna Gisteren Kanker', 'Kanker'],
    ['koffie bob nieuw huis', 'nieuw huis'],
    ['koffie anna gisteren hypotheek', 'hypotheek'],
    ['lunch bob 12:30 arbeidsmarkt', 'arbeidsmarkt'],
    ['lunch anna de hele dag', 'de hele dag'],
    ['koffie anna dudok gister', 'dudok'],
    ['coffee with Anna at risk of layoff', 'at risk of layoff'],
    ['koffie anna bij scheiding', 'bij scheiding'],
    ['koffie met Anna ontslag bij ING', 'ontslag bij ING'],
  ])('is none without anything that says so, and stays in the note: %s', (line, note) => {
    expect(outline(read(line))).not.toHaveProperty('place')
    expect(read(line).note).toBe(note)
  })
})

describe('a day by which something is due', () => {
  it('is never when they met', () => {
    expect(outline(read('eva wants the budget by tues, zoom'))['date']).toBeUndefined()
    expect(outline(read('koffie tom, ik moet hem nog de lijst sturen uiterlijk di'))['date']).toBeUndefined()
  })
})

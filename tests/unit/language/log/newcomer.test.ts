import { describe, expect, it } from 'vitest'
import { parseName } from '#shared/language/names/parse.ts'
import { logPeople } from '#shared/language/log/people.ts'
import { readLog } from '#shared/language/log/readLog.ts'
import type { LogReading } from '#shared/language/log/reading.ts'
import { ContactIdSchema } from '#shared/domain/records/values.ts'
import * as v from 'valibot'
import { NOW, outline } from './reader.ts'

const readAmong = (text: string, names: readonly string[]): LogReading =>
  readLog(text, {
    now: NOW,
    locale: 'nl-NL',
    timeZone: 'Europe/Amsterdam',
    people: logPeople(names.map((name) => ({ id: v.parse(ContactIdSchema, name), name: parseName(name) }))),
  })
const KNOWN = ['Karim Ziani', 'Jan Peters', 'Sanne Vos', 'Fatima El Amrani', 'Eva Mulder']
const known = (text: string): Record<string, string> => outline(readAmong(text, KNOWN))
const nobody = (text: string): Record<string, string> => outline(readAmong(text, []))

describe('giving back adds nothing', () => {
  it.each([
    'Jan gaf me € 25 terug',
    'Jan bracht € 29,50 terug',
    'Karim gave me my book back',
    'ik gaf Karim zijn boor terug',
    'Karim heeft mij de boor teruggegeven',
    'ik heb Jan 29,50 terugbetaald',
    'Jan betaalde me € 20 terug',
    'paid Jan back 20',
    'he paid me back £20',
    'returned her drill',
    'returned the drill I borrowed',
    'kreeg mijn boek terug van Eva',
    'got my drill back from Eva',
  ])('%s: stays in the note, whole', (line) => expect(known(line)).toEqual({ note: line }))

  it.each([
    ['koffie met Jan, hij gaf me € 25 terug', { kind: 'coffee', who: 'Jan Peters', note: 'hij gaf me € 25 terug' }],
    ['koffie met Karim die mijn boor teruggaf', { kind: 'coffee', who: 'Karim Ziani', note: 'die mijn boor teruggaf' }],
    [
      'lunch with Eva yesterday, I treated, she gave my book back',
      { kind: 'lunch', who: 'Eva Mulder', date: '2026-11-22', treat: 'me', note: 'she gave my book back' },
    ],
  ])('%s: beside a meeting that is still read', (line, expected) => expect(known(line)).toEqual(expected))

  it.each([
    ['ik leende Jan mijn boek terug voor 1 december', 'given done loan "mijn boek" Jan Peters by 2026-12-01'],
    ['I lent Karim my drill, back by Friday', 'given done loan "my drill" Karim Ziani by 2026-11-27'],
    ['Eva leende me haar boek, ik geef het voor kerst terug', 'received done loan "haar boek" Eva Mulder by 2026-12-24'],
    ['Jan gaf me twee weken terug zijn boek', 'received done "zijn boek" Jan Peters on 2026-11-09'],
    ['koffie met Jan, ik bel hem vrijdag terug', 'given promised "bel" Jan Peters by 2026-11-27'],
  ])('%s: gives nothing back', (line, favours) => expect(known(line)).toMatchObject({ favours }))
})

describe('a line is typed in lower case when its names are', () => {
  it.each([
    ['gister bakkie met sanne de boer en karim over GGD', '+Sanne de Boer?, +Karim?'],
    ['Koffie met sanne en karim', '+Sanne?, +Karim?'],
    ['coffee with tim and lotte about the Mom Test', '+Tim?, +Lotte?'],
    ['Lunch met wethouder Esra Yilmaz', '+Esra Yilmaz?'],
    ['coffee with محمد علي yesterday', '+محمد علي?'],
  ])('%s', (line, who) => expect(nobody(line)).toMatchObject({ who }))

  it('keeps the promise and the loan beside a title in capitals', () => {
    expect(
      nobody('bakkie met sanne de boer en karim, ik leende karim mijn boek Mom Test, sanne stuurt me vrijdag de link'),
    ).toEqual({
      kind: 'coffee',
      who: '+Sanne de Boer?, +Karim?',
      favours: 'given done loan "mijn boek Mom Test" +Karim; received promised "link" +Sanne de Boer by 2026-11-27',
    })
  })

  it.each([
    ['koffie met teun en henk, teun stuurt me vrijdag de begroting', 'received promised "begroting" +Teun by 2026-11-27'],
    ['coffee with tim and lotte, tim sends me the deck by friday', 'received promised "deck" +Tim by 2026-11-27'],
    ['ik leende henk mijn boek', 'given done loan "mijn boek" +Henk?'],
    ['ik leende henk de boor', 'given done loan "boor" +Henk?'],
    ['ik leende henk de vries mijn boek', 'given done loan "mijn boek" +Henk de Vries?'],
  ])('%s: who does what is read as with capitals', (line, favours) => expect(nobody(line)).toMatchObject({ favours }))
})

describe('a name beats the month it is called like', () => {
  const MONTHS = ['Jan', 'Mei', 'April', 'May', 'June', 'August', 'Mark', 'Will']
  it.each(MONTHS)('ik leende %s € 50 terug over twee weken', (name) => {
    const line = `ik leende ${name} € 50 terug over twee weken`
    expect(nobody(line)).toEqual({ favours: `given done loan "€ 50" +${name}? by 2026-12-07` })
    expect(outline(readAmong(line, [`${name} Peters`]))).toEqual({
      favours: `given done loan "€ 50" ${name} Peters by 2026-12-07`,
    })
  })

  it.each(MONTHS)('I lent %s 20 books, back by 1 May', (name) => {
    expect(outline(readAmong(`I lent ${name} 20 books, back by 1 May`, [`${name} Peters`]))).toEqual({
      favours: `given done loan "20 books" ${name} Peters by 2027-05-01`,
    })
  })

  it('takes a town for no month', () => {
    expect(known('koffie met Jan, ik stuur hem de foto in Maastricht')).not.toHaveProperty('date')
  })
})

it('reads an amount between who paid and the paying', () => {
  expect(known('koffie met Karim, ik 18,40 betaald')).toEqual({
    kind: 'coffee',
    who: 'Karim Ziani',
    treat: 'me',
    money: 'EUR 1840',
  })
})

it.each(['Tim Kuipers van Rabobank', 'Carla Bakker van Stichting Doen'])(
  '%s: where someone new works is no part of the name',
  (who) => {
    const [name, work] = who.split(' van ')
    const [introduction] = readAmong(`Sanne stelt me voor aan ${who}`, KNOWN).introductions
    expect(introduction?.value).toMatchObject({ parties: [{ kind: 'me' }, { name }], why: `van ${work ?? ''}` })
  },
)

describe('two occasions in one line', () => {
  it.each([
    ['koffie met Sanne gisteren en gebeld met Karim vandaag', '2026-11-22?'],
    ['coffee with Sanne yesterday and lunch with Karim today', '2026-11-22?'],
  ])('%s: what, when and the second are asked', (line, date) => {
    const reading = readAmong(line, KNOWN)
    expect(outline(reading)).toMatchObject({ kind: 'coffee?', who: 'Sanne Vos, Karim Ziani?', date })
    expect(reading.date?.alternatives).toEqual(['2026-11-23'])
  })

  it('asks nothing of one with two kinds and the same people', () => {
    expect(known('wandeling en lunch met Sanne gisteren')).toMatchObject({ who: 'Sanne Vos', date: '2026-11-22' })
  })
})

describe('a new name that is nearly a known one', () => {
  it.each([
    ['koffie met Fatimah', '+Fatimah?|Fatima El Amrani'],
    ['koffie met Kar', '+Kar?|Karim Ziani'],
    ['coffee with Sanna', '+Sanna?|Sanne Vos'],
    ['koffie met Ka', '+Ka?'],
    ['koffie met Ava', '+Ava?'],
    ['koffie met Sanne', 'Sanne Vos'],
  ])('%s', (line, who) => expect(known(line)).toMatchObject({ who }))
})

describe('a first line, while nobody is known', () => {
  it.each([
    [
      'Mark Smit gezien, leende hem mijn boek, terug over een maand',
      { who: '+Mark Smit?', favours: 'given done loan "mijn boek" +Mark Smit? by 2026-12-23', note: 'gezien' },
    ],
    [
      'mark visser gezien, leende hem mijn boek',
      { who: '+Mark Visser?', favours: 'given done loan "mijn boek" +Mark Visser?', note: 'gezien' },
    ],
    ['Ruud Gezels gesproken op de borrel van de KvK', { kind: 'drinks', who: '+Ruud Gezels?', note: 'gesproken van de KvK' }],
    ['Sietske Bergsma gebeld', { kind: 'call', who: '+Sietske Bergsma?' }],
    ['Eindelijk Ruud gesproken', { who: '+Ruud?', note: 'Eindelijk gesproken' }],
    ['Goed gesproken', { note: 'Goed gesproken' }],
    ['Lunch mt Anna de Vries en Bram Smit', { kind: 'lunch', who: '+Anna de Vries?, +Bram Smit?' }],
    ['Lunch m Wim Kok en Tina Bos', { kind: 'lunch', who: '+Wim Kok?, +Tina Bos?' }],
    ['lunch m wim en tina', { kind: 'lunch', who: '+Wim?, +Tina?' }],
    ['Lunch w Wim Kok and Tina Bos', { kind: 'lunch', who: '+Wim Kok?, +Tina Bos?' }],
    ['Coffee w/ Wim Kok and Tina Bos', { kind: 'coffee', who: '+Wim Kok?, +Tina Bos?' }],
    [
      'gistr geluncht m Anna de Vries en Bram Smit bij Loof, ik betaald 48,50',
      {
        kind: 'lunch',
        who: '+Anna de Vries?, +Bram Smit?',
        date: '2026-11-22',
        place: 'Loof',
        treat: 'me',
        money: 'EUR 4850',
      },
    ],
    [
      'ff koffie mt joost vd berg bij dudok, hij betaalde, stuur hem vrijdag cv van lisa',
      {
        kind: 'coffee',
        who: '+Joost vd Berg?',
        place: 'dudok?',
        treat: '+Joost vd Berg',
        favours: 'given promised "cv van lisa" +Joost vd Berg? by 2026-11-27',
        note: 'ff',
      },
    ],
    ['morgen half 9 ontbijt met Kees Jansen @ Coffee Company', { who: '+Kees Jansen?', note: 'ontbijt' }],
    [
      'vrijdag borrel, moet joost nog bellen',
      { kind: 'drinks', date: '2026-11-20', followUps: '2026-11-30 "joost nog bellen" +Joost?' },
    ],
  ])('%s', (line, expected) => expect(nobody(line)).toMatchObject(expected))

  it('brings nobody in whom it is still to call', () => {
    expect(nobody('vrijdag borrel, moet joost nog bellen')).not.toHaveProperty('who')
    expect(known('vrijdag borrel, moet karim nog bellen')).not.toHaveProperty('who')
  })

  it.each([
    ['vrijdag borrel, moet karim bellen', '2026-11-30 "karim bellen" Karim Ziani?'],
    ['friday drinks, need to call karim', '2026-11-30 "call karim" Karim Ziani?'],
  ])('%s: is a follow-up, and no promise', (line, followUps) => {
    expect(known(line)).toMatchObject({ kind: 'drinks', followUps })
    expect(known(line)).not.toHaveProperty('who')
    expect(known(line)).not.toHaveProperty('favours')
  })

  it('takes the day of a promise for no day of the meeting, whoever it is for', () => {
    expect(nobody('koffie gehad, stuur hem vrijdag cv van lisa')).not.toHaveProperty('date')
  })

  it.each([
    ['koffie met Karim, gaf m mijn boek', 'given done "mijn boek" Karim Ziani?'],
    ['koffie met Karim, stuur m vrijdag de lijst', 'given promised "lijst" Karim Ziani? by 2026-11-27'],
  ])('%s: "m" is "hem" behind what is handed over', (line, favours) => expect(known(line)).toMatchObject({ favours }))
})

describe('a whole name beside someone known by one of its words', () => {
  const smit = (text: string): Record<string, string> => outline(readAmong(text, ['Smit']))
  it.each([
    ['lunch mt Anna de Vries en Bram Smit bij Loof', '+Anna de Vries?, +Bram Smit?|Smit'],
    ['lunch met anna en bram smit bij loof', '+Anna?, +Bram Smit?|Smit'],
    ['Bram Smit gesproken', '+Bram Smit?|Smit'],
    ['lunch met Smit', 'Smit'],
    ['Smit Visser gezien', '+Smit Visser?|Smit'],
  ])('%s', (line, who) => expect(smit(line)).toMatchObject({ who }))
})

it('introduces in return whoever introduced me', () => {
  const reading = readAmong('Karim Ziani stelt me voor aan Carla Post; ik stel hem voor aan Joost', KNOWN)
  const [, second] = reading.introductions
  expect(second).toMatchObject({ confidence: 'asked', value: { parties: [{ name: 'Karim Ziani' }, { name: 'Joost' }] } })
  expect(second?.alternatives).toMatchObject([{ parties: [{ name: 'Carla Post' }, { name: 'Joost' }] }])
})

it.each([
  ['lunch met Karim, heb zelf betaald', 'me'],
  ['lunch with Karim, paid for it myself', 'me'],
  ['borrel met Karim, iedereen betaalde zn eigen drankje', 'split'],
  ['lunch met Karim, we betaalden allebei ons eigen broodje', 'split'],
  ['drinks with Karim, everyone paid for their own drinks', 'split'],
])('%s: who paid, in everyday words', (line, treat) => expect(known(line)).toMatchObject({ treat }))

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

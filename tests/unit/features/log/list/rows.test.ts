import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { draftOf } from '#features/log/draft/draft.ts'
import { meetingDraftOf } from '#features/log/draft/save.ts'
import { knowingEachOther, newNamesIn } from '#features/log/draft/newNames.ts'
import { EMPTY } from '#features/log/draft/state.ts'
import { AT_ONCE, listOf, ListSchema, nextOf, pastedOf, problemsIn, type Row } from '#features/log/list/rows.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { ContactIdSchema, InstantSchema } from '#shared/domain/records/values.ts'
import { logPeople } from '#shared/language/log/people.ts'
import { readLog } from '#shared/language/log/readLog.ts'

const today = asDay('2026-11-23')
const ANNA = { id: v.parse(ContactIdSchema, 'anna'), name: { given: 'Anna', infix: 'de', family: 'Vries' } }
const JANS = ['Jansen', 'Smit'].map((family) => ({ id: v.parse(ContactIdSchema, family), name: { given: 'Jan', family } }))
const people = logPeople([ANNA, ...JANS])
const read = (text: string) =>
  readLog(text, {
    now: v.parse(InstantSchema, '2026-11-23T10:00:00.000Z'),
    locale: 'nl-NL',
    timeZone: 'Europe/Amsterdam',
    people,
  })
const draft = ({ state, day }: Row) =>
  draftOf(
    state,
    read(state.text),
    { kind: 'coffee', date: day ?? today, isDateSaid: day !== undefined, given: EMPTY.given },
    { today, time: '11:00' },
  )
const drafts = (pasted: string) => listOf(pasted, read).rows.map((row) => draft(row))
const problems = (pasted: string, isLogged = () => false) => drafts(pasted).map((one) => problemsIn(one, isLogged))

describe('a list of lines', () => {
  test('of a week makes sixty meetings, each on the day above it', () => {
    const days = ['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag', 'Zaterdag']
    const pasted = days.map((day) =>
      [`${day}:`, ...Array.from({ length: 10 }, (_one, at) => `- koffie met Anna en Gast${at}`)].join('\n'),
    )
    const all = drafts(pasted.join('\n\n'))
    expect(all).toHaveLength(60)
    expect(all.map((one) => meetingDraftOf(one).date)).toEqual(
      ['16', '17', '18', '19', '20', '21'].flatMap((day) => Array.from({ length: 10 }, () => `2026-11-${day}`)),
    )
    expect(newNamesIn(all)).toEqual(Array.from({ length: 10 }, (_one, at) => `Gast${at}`))
  })

  test('says of each line what is worth a look', () => {
    expect(
      problems('lekker gewandeld\nkoffie met Jan gisteren\nlunch met Anna volgende week vrijdag\nlunch met Anna gisteren'),
    ).toEqual([['nobody'], ['doubtful'], expect.arrayContaining(['ahead']), []])
    expect(problems('lunch met Anna gisteren', () => true)[0]).toEqual(['twice'])
  })

  test('dates a promise alone by its heading too, and makes no meeting of it', () => {
    const [favour] = drafts('12/11:\nlent Anna my book till 1 dec\nkoffie met Anna')
    expect(favour).toMatchObject({ isMeeting: false })
    expect(favour?.items.find(({ kind }) => kind === 'date')).toMatchObject({ value: '2026-11-12', confidence: 'sure' })
  })

  test('longer than can be gone through at once comes in turns, and nothing of it is lost', () => {
    const pasted = Array.from({ length: AT_ONCE + 30 }, (_one, at) => `koffie met Anna ${at}`).join('\n')
    const list = listOf(pasted, read)
    const next = nextOf(list.rest)
    expect([...list.rows, ...next.rows].map(({ state }) => state.text)).toEqual(pasted.split('\n'))
    expect(next.rest).toEqual([])
  })

  test('takes a new first name for the one new full name it fits, dotted', () => {
    const known = (pasted: string, isChosen = false) => {
      const all = drafts(pasted)
      return all.map((one) => knowingEachOther(one, newNamesIn(all), () => isChosen))
    }
    const pasted = 'koffie met Eline Visser\nlunch met Eline gisteren, zij trakteerde'
    expect(newNamesIn(known(pasted))).toEqual(['Eline Visser'])
    expect(known(pasted)[1]?.items.find(({ kind }) => kind === 'person')).toMatchObject({
      value: { kind: 'new', name: 'Eline Visser' },
      confidence: 'asked',
      alternatives: [{ kind: 'new', name: 'Eline' }],
    })
    // Two it fits, or said to be somebody else: she stays herself.
    expect(newNamesIn(known(`${pasted}\nkoffie met Eline Bakker`))).toContain('Eline')
    expect(newNamesIn(known(pasted, true))).toContain('Eline')
    // Known people are never taken for new ones.
    expect(newNamesIn(known('koffie met Anna Zwart\nlunch met Anna'))).toEqual(['Anna Zwart'])
  })

  test('goes back to the text it was made of, and what comes after its first turn to one that makes the same lines', () => {
    const pasted = 'Gisteren:\n- koffie met Anna\n- lunch met Bob'
    expect(pastedOf(listOf(pasted, read))).toBe(pasted)
    const lines = [
      { text: 'lunch met Bob' },
      { text: 'koffie met Anna', day: asDay('2026-11-12') },
      { text: 'diner met Bob', day: asDay('2026-11-12') },
      { text: 'bellen met Bob', day: asDay('2026-11-20') },
    ]
    expect(listOf(pastedOf(nextOf(lines)), read).rows.map(({ state, day }) => [state.text, day])).toEqual(
      lines.map(({ text, day }) => [text, day]),
    )
  })

  test('of days alone loses none of them', () => {
    expect(listOf('maandag\ndinsdag', read).rows.map(({ state }) => state.text)).toEqual(['maandag', 'dinsdag'])
  })

  test('of anything at all is read without harm', () => {
    const hostile = [
      '=HYPERLINK("http://x")',
      '<img src=x onerror=alert(1)>',
      '\u202Egnp.exe met Anna',
      '{{names}} met {{count}}',
      "Robert'); DROP TABLE Students;--",
      '{"__proto__":{"polluted":true}}',
      'met '.repeat(400),
      '#'.repeat(300),
      '99/99/9999: koffie',
      '\uD800 met Anna',
      '31 februari met Anna 99:99 €-5 1e999 min',
      '- '.repeat(300) + 'x',
    ]
    const list = listOf(hostile.join('\r\n'), read)
    expect(list.rows.length).toBeGreaterThanOrEqual(10)
    for (const row of list.rows) {
      const one = draft(row)
      expect(problemsIn(one, () => false)).toBeDefined()
      expect(row.state.text).not.toMatch(/[\u202A-\u202E\r\n]/u)
    }
    // Kept and read back, it is the same list.
    expect(v.parse(ListSchema, JSON.parse(JSON.stringify(list)))).toEqual(list)
  })
})

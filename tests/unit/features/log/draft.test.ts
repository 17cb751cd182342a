import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { draftOf, first, itemsOf, valuesOf } from '#features/log/draft/draft.ts'
import { aloneDraftOf, meetingDraftOf, namingFollowUps } from '#features/log/draft/save.ts'
import { EMPTY, put, say, saysMore, takeUp, throwBack, type LogState } from '#features/log/draft/state.ts'
import { asDay, dayIn, timeIn } from '#shared/domain/calendar/days.ts'
import { ContactIdSchema, InstantSchema } from '#shared/domain/records/values.ts'
import { logPeople } from '#shared/language/log/people.ts'
import { readLog } from '#shared/language/log/readLog.ts'

const now = v.parse(InstantSchema, '2026-11-23T10:00:00.000Z')
const timeZone = 'Europe/Amsterdam'
const today = dayIn(timeZone, now)
const id = (text: string) => v.parse(ContactIdSchema, text)
const ANNA = { id: id('anna'), name: { given: 'Anna', infix: 'de', family: 'Vries' }, pronouns: 'zij/haar' }
const JAN = { id: id('jan'), name: { given: 'Jan', family: 'Jansen' }, lastMet: asDay('2026-11-20') }
const OTHER_JAN = { id: id('other-jan'), name: { given: 'Jan', infix: 'de', family: 'Boer' } }
const people = logPeople([ANNA, JAN, OTHER_JAN])
const anna = { kind: 'contact', id: ANNA.id, name: 'Anna de Vries' } as const
const otherJan = { kind: 'contact', id: OTHER_JAN.id, name: 'Jan de Boer' } as const

const readingOf = (state: LogState) =>
  readLog(state.text, {
    now,
    locale: 'nl-NL',
    timeZone,
    people,
    ignored: state.thrownBack,
    participants: state.given.person ?? [],
  })
const understand = (state: LogState) =>
  draftOf(state, readingOf(state), { kind: 'coffee', date: today }, { today, time: timeIn(timeZone, now) })
const line = (text: string): LogState => ({ ...EMPTY, text })

describe('what a line says', () => {
  test('is assumed a coffee today where it does not say, and shown as asked', () => {
    const draft = understand(line('Anna'))
    expect(first(draft.items, 'kind')).toMatchObject({ value: 'coffee', confidence: 'asked' })
    expect(first(draft.items, 'date')).toMatchObject({ value: today, confidence: 'asked' })
    expect(first(understand(line('lunch met Anna gisteren')).items, 'kind')).toMatchObject({ value: 'lunch', confidence: 'sure' })
  })

  test('keeps a correction as long as the words it corrects stand', () => {
    const state = line('lunch met Anna')
    const corrected = put(state, 'kind', first(understand(state).items, 'kind'), 'dinner')
    expect(valuesOf(understand(corrected), 'kind')).toEqual(['dinner'])
    expect(valuesOf(understand({ ...corrected, text: 'lunch met Anna bij Dudok' }), 'kind')).toEqual(['dinner'])
    expect(valuesOf(understand({ ...corrected, text: 'koffie met Anna' }), 'kind')).toEqual(['coffee'])
  })

  test('beats what was chosen beside it, which counts again when the words go', () => {
    const chosen = put(line('Anna'), 'kind', undefined, 'walk')
    expect(valuesOf(understand(chosen), 'kind')).toEqual(['walk'])
    expect(valuesOf(understand({ ...chosen, text: 'lunch met Anna' }), 'kind')).toEqual(['lunch'])
    expect(valuesOf(understand({ ...chosen, text: 'met Anna' }), 'kind')).toEqual(['walk'])
  })

  test('means the other Jan everywhere once his chip is corrected, in who treated and in promises too', () => {
    const state = line('koffie met Jan, hij trakteerde; ik stuur hem vrijdag het boek')
    const person = itemsOf(understand(state).items, 'person')[0]
    expect(person).toMatchObject({ value: { id: 'jan' }, confidence: 'asked', alternatives: [otherJan] })
    const draft = understand(put(state, 'person', person, otherJan))
    expect(itemsOf(draft.items, 'person')).toMatchObject([{ value: otherJan, confidence: 'sure' }])
    expect(valuesOf(draft, 'treated')).toEqual([{ kind: 'participants', who: [otherJan] }])
    expect(valuesOf(draft, 'favour')).toMatchObject([{ whom: otherJan }])
  })

  test('loses nothing: words thrown back stand in the note, and can be read after all', () => {
    const state = line('koffie met Anna; ik stuur haar vrijdag de offerte')
    const favour = itemsOf(understand(state).items, 'favour')[0]
    expect(favour).toBeDefined()
    const thrown = throwBack(state, 'favour', favour ?? {})
    const draft = understand(thrown)
    expect(valuesOf(draft, 'favour')).toEqual([])
    expect(draft.note).toBe('ik stuur haar vrijdag de offerte')
    expect(draft.struck.map(({ words }) => words)).toEqual(['ik stuur haar vrijdag de offerte'])
    expect(understand(takeUp(thrown, 'ik stuur haar vrijdag de offerte')).items).toEqual(understand(state).items)
  })

  test('means who is at the table already by "zij"', () => {
    const state: LogState = { ...line('zij trakteerde'), given: { person: [anna] } }
    expect(itemsOf(understand(state).items, 'treated')).toMatchObject([
      { value: { kind: 'participants', who: [anna] }, confidence: 'sure' },
    ])
  })

  test('names someone once who is at the table already', () => {
    const state: LogState = { ...line('koffie met Anna'), given: { person: [anna] } }
    expect(valuesOf(understand(state), 'person')).toEqual([anna])
  })
})

describe('the note', () => {
  test('stays as edited, and gains what the line gains', () => {
    const state = say(line('koffie met Anna, mooi verhaal'), { note: { of: 'mooi verhaal', text: 'een mooi verhaal!' } })
    expect(understand(state).note).toBe('een mooi verhaal!')
    expect(understand({ ...state, text: 'koffie met Anna, mooi verhaal over havens' }).note).toBe(
      'een mooi verhaal!\nover havens',
    )
  })
})

describe('a draft', () => {
  test('is planned ahead and happened before, whatever was said; today it is as said', () => {
    expect(understand(line('lunch met Anna volgende week vrijdag')).state).toBe('planned')
    expect(understand(line('lunch met Anna gisteren')).state).toBe('happened')
    expect(understand(line('lunch met Anna vandaag om 19:00')).state).toBe('planned')
    expect(understand(say(line('lunch met Anna'), { state: 'planned' })).state).toBe('planned')
  })

  test('that says no more than what it started from is not worth keeping', () => {
    const start: LogState = { ...EMPTY, given: { person: [anna] } }
    expect(saysMore(start, start)).toBe(false)
    expect(saysMore({ ...start, text: 'lunch' }, start)).toBe(true)
    expect(saysMore(put(start, 'place', undefined, 'Dudok'), start)).toBe(true)
  })

  test('becomes one meeting with all that came of it', () => {
    const draft = understand(
      line(
        'koffie met Anna de Vries en Bob gisteren bij Dudok, ik trakteerde; zij stelt me voor aan Carla; ik stuur haar vrijdag de offerte #funding',
      ),
    )
    expect(meetingDraftOf(draft)).toEqual({
      kind: 'coffee',
      date: '2026-11-22',
      state: 'happened',
      where: 'Dudok',
      treated: { kind: 'me' },
      tags: ['funding'],
      participants: [{ contactId: 'anna' }, { newName: 'Bob' }],
      introductions: [{ by: { contactId: 'anna' }, parties: [{ me: true }, { newName: 'Carla' }], state: 'proposed' }],
      favours: [{ direction: 'given', state: 'promised', what: 'offerte', who: { newName: 'Carla' }, due: '2026-11-27' }],
      followUps: [],
    })
  })

  test('makes a loan of what was lent, its day the day it comes back', () => {
    const whom = anna
    const lent = { direction: 'given', state: 'done', what: 'het boek', whom, due: asDay('2026-12-01'), loan: true } as const
    const draft = understand(put(line('koffie met Anna'), 'favour', undefined, lent))
    expect(meetingDraftOf(draft).favours).toEqual([
      {
        direction: 'given',
        state: 'done',
        what: 'het boek',
        who: { contactId: 'anna' },
        loan: { item: 'het boek', returnBy: '2026-12-01' },
        capital: 'material',
      },
    ])
  })
})

describe('a bare reminder', () => {
  test('is saved with words for what to do, and one that has words keeps them', () => {
    const bare = namingFollowUps(understand(line('lunch with Anna. remind me in 2 weeks')), 'get in touch')
    expect(meetingDraftOf(bare).followUps).toMatchObject([{ what: 'get in touch', due: '2026-12-07' }])
    const told = namingFollowUps(understand(line('remind me tomorrow to call Anna')), 'get in touch')
    expect(aloneDraftOf(told).followUps).toMatchObject([{ what: 'call Anna' }])
  })
})

describe('a line that tells of no meeting', () => {
  test('makes just the loan, the introduction or the follow-up it tells of', () => {
    const loan = understand(line('lent Anna my book till 1 dec'))
    expect(loan.isMeeting).toBe(false)
    expect(loan.items.map(({ kind }) => kind)).toEqual(['favour'])
    expect(loan.state).toBe('happened')
    expect(aloneDraftOf(loan)).toEqual({
      favours: [
        {
          direction: 'given',
          state: 'done',
          what: 'my book',
          who: { contactId: 'anna' },
          loan: { item: 'my book', returnBy: '2026-12-01' },
          capital: 'material',
        },
      ],
      introductions: [],
      followUps: [],
    })
    const brought = understand(line('introduced Anna to Jan Jansen'))
    expect(brought.isMeeting).toBe(false)
    expect(aloneDraftOf(brought).introductions).toEqual([
      { by: { me: true }, parties: [{ contactId: 'anna' }, { contactId: 'jan' }], state: 'made' },
    ])
    expect(understand(line('Anna owes me 20 euros')).isMeeting).toBe(false)
  })

  test('is a meeting when it says what, where or with whom, or someone chooses a kind', () => {
    for (const text of ['koffie met Anna, ik stuur haar de offerte', 'met Anna; ik leende haar mijn boek', 'Anna'])
      expect(understand(line(text)).isMeeting).toBe(true)
    const chosen = understand(put(line('lent Anna my book'), 'kind', undefined, 'lunch'))
    expect(chosen.isMeeting).toBe(true)
    expect(first(chosen.items, 'kind')?.value).toBe('lunch')
  })

  test('needs someone to follow up with, and is a meeting in the full form', () => {
    expect(understand(line('remind me in 2 weeks')).isMeeting).toBe(true)
    const given = { person: [anna] }
    const reading = readingOf({ ...line('remind me in 2 weeks'), given })
    const at = { today, time: timeIn(timeZone, now) }
    const page: LogState = { ...line('remind me in 2 weeks'), given }
    expect(draftOf(page, reading, { kind: 'coffee', date: today, given }, at).isMeeting).toBe(false)
    expect(draftOf(page, reading, { kind: 'coffee', date: today, given, isMeeting: true }, at).isMeeting).toBe(true)
  })

  test('keeps the words nobody understood with what it makes', () => {
    const draft = understand(line('lent Anna my book till 1 dec; for the trip #books'))
    expect(aloneDraftOf(draft).favours).toMatchObject([{ what: 'my book', note: 'for the trip #books' }])
  })
})

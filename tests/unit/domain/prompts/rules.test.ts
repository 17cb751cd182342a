import type { ContactFacts } from '#shared/domain/facts.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import type { PromptRule } from '#shared/domain/records/desk.ts'
import { describe, expect, it } from 'vitest'
import { ANNA, BOB, CARLA, TODAY, contact, day, facts, favour, followUp, groupCadence, meeting, rules } from '../people.ts'

const all = (parts: Partial<ContactFacts>, today = TODAY, own = DEFAULT_RULES): Prompt[] =>
  promptsOf(facts(parts), { rules: own, today })
const of = (rule: PromptRule, parts: Partial<ContactFacts>, today = TODAY): Prompt[] =>
  all(parts, today).filter((prompt) => prompt.rule === rule)
const windows = (rule: PromptRule, parts: Partial<ContactFacts>, today = TODAY): string[] =>
  of(rule, parts, today).map(
    ({ from, fromTime, until }) => `${from}${fromTime === undefined ? '' : ` ${fromTime}`} – ${until ?? ''}`,
  )

describe('Did it happen', () => {
  const planned = (fields: Record<string, unknown>) =>
    windows('did-it-happen', { meetings: [meeting({ state: 'planned', ...fields })] })

  it('is asked from the end of a planned meeting, or the next morning', () => {
    expect(planned({ date: '2026-11-23', time: '15:30', minutes: 45 })).toEqual(['2026-11-23 16:15 – '])
    expect(planned({ date: '2026-11-23', time: '23:30', minutes: 60 })).toEqual(['2026-11-24 00:30 – '])
    expect(planned({ date: '2026-11-23' })).toEqual(['2026-11-24 – '])
    expect(planned({ date: '2026-11-23', time: '15:30' })).toEqual(['2026-11-24 – '])
    expect(planned({ date: '2026-11-23', minutes: 45 })).toEqual(['2026-11-24 – '])
  })

  it('is not asked of what happened', () => {
    expect(windows('did-it-happen', { meetings: [meeting()] })).toEqual([])
  })

  it('is asked anew when the meeting is moved, and knows the others', () => {
    const first = meeting({ state: 'planned', date: '2026-11-20' }, [ANNA, BOB, CARLA])
    const moved = { ...first, meeting: { ...first.meeting, date: day('2026-11-27') } }
    const [a] = of('did-it-happen', { meetings: [first] })
    const [b] = of('did-it-happen', { meetings: [moved] })
    expect(a?.id).not.toBe(b?.id)
    expect(a?.reason).toEqual({ key: 'did-it-happen-together.any', values: { name: 'Anna', meeting: 'coffee', count: 2 } })
  })
})

describe('Thank-you', () => {
  const early = meeting({ date: '2026-01-01' })

  it('stands from day 1 to 5 after a first meeting', () => {
    expect(windows('thank-you', { meetings: [meeting({ date: '2026-11-20' })] })).toEqual(['2026-11-21 – 2026-11-25'])
  })

  it('stands from day 1 to 5 after one they treated, and not after another', () => {
    const treated = meeting({ date: '2026-11-20', treated: { kind: 'participants', ids: [ANNA] } })
    expect(windows('thank-you', { meetings: [early, treated] })).toEqual(['2026-11-21 – 2026-11-25'])
    expect(
      windows('thank-you', { meetings: [early, meeting({ date: '2026-11-20', treated: { kind: 'participants', ids: [BOB] } })] }),
    ).toEqual([])
    expect(windows('thank-you', { meetings: [early, meeting({ date: '2026-11-20' })] })).toEqual([])
  })

  it('is asked once of a first meeting they treated', () => {
    const both = meeting({ date: '2026-11-20', treated: { kind: 'participants', ids: [ANNA] } })
    expect(of('thank-you', { meetings: [both] }).map(({ reason }) => reason.key)).toEqual(['thank-you-treated.any'])
  })

  it('goes when contact follows', () => {
    const first = meeting({ date: '2026-11-20', createdAt: '2026-11-20T10:00:00.000Z' })
    const later = meeting({ date: '2026-11-21', kind: 'message' })
    const sameDay = meeting({ date: '2026-11-20', kind: 'message', createdAt: '2026-11-20T18:00:00.000Z' })
    const before = meeting({ date: '2026-11-20', kind: 'message', createdAt: '2026-11-20T08:00:00.000Z' })
    expect(windows('thank-you', { meetings: [first, later] })).toEqual([])
    expect(windows('thank-you', { meetings: [first, sameDay] })).toEqual([])
    expect(windows('thank-you', { meetings: [first, before] })).toHaveLength(1)
  })

  it('is raised by no old record', () => {
    expect(all({ meetings: [meeting({ date: '2019-05-01', treated: { kind: 'participants', ids: [ANNA] } })] })).toEqual([])
  })
})

describe('My promise', () => {
  const mine = (fields: Record<string, unknown>) =>
    of('my-promise', { favours: [favour({ state: 'promised', on: '2026-11-01', ...fields })] })

  it('stands from the day it is due, without end', () => {
    expect(mine({ due: '2026-11-27' })).toMatchObject([{ from: '2026-11-27', due: '2026-11-27', action: { kind: 'do-favour' } }])
    expect(mine({ due: '2026-11-27' })[0]?.until).toBeUndefined()
  })

  it('undated, is asked about after 7 days', () => {
    expect(mine({})).toMatchObject([{ from: '2026-11-08', reason: { key: 'my-promise-undated.any' } }])
    expect(mine({})[0]?.due).toBeUndefined()
  })

  it('is also what they asked of me', () => {
    expect(mine({ state: 'asked' })[0]?.reason.key).toBe('asked-of-me-undated.any')
  })

  it('is gone once done, declined or handed over', () => {
    for (const fields of [{ state: 'done' }, { state: 'declined' }, { loan: { handedOverOn: '2026-11-02' } }])
      expect(mine(fields)).toEqual([])
  })
})

describe('Their promise', () => {
  const theirs = (fields: Record<string, unknown>) =>
    of('their-promise', { favours: [favour({ direction: 'received', state: 'promised', on: '2026-11-01', ...fields })] })

  it('is brought up once it is a week late, without end', () => {
    expect(theirs({ due: '2026-11-10' })).toMatchObject([{ from: '2026-11-17', due: '2026-11-10' }])
  })

  it('undated, is brought up after 21 days', () => {
    expect(theirs({})).toMatchObject([{ from: '2026-11-22', reason: { key: 'their-promise-undated.any' } }])
  })
})

describe('Keep in touch', () => {
  const a = contact({ tier: 'a' })
  const met = meeting({ date: '2026-10-01' })

  it('stands once the last meeting is longer ago than the ideal cadence, without end, and knows the longest', () => {
    expect(of('keep-in-touch', { contact: a, meetings: [met] })).toMatchObject([{ from: '2026-11-01', longestOn: '2026-11-30' }])
    expect(of('keep-in-touch', { contact: a, meetings: [met] })[0]?.until).toBeUndefined()
  })

  it('starts again with any meeting that happened', () => {
    for (const kind of ['call', 'message', 'event', 'coffee'])
      expect(windows('keep-in-touch', { contact: a, meetings: [met, meeting({ kind, date: '2026-11-10' })] })).toEqual([
        '2026-12-11 – ',
      ])
  })

  it('is quiet until the day of a planned meeting is over', () => {
    const planned = meeting({ state: 'planned', date: '2026-12-20' })
    expect(windows('keep-in-touch', { contact: a, meetings: [met, planned] })).toEqual(['2026-12-21 – '])
    const past = meeting({ state: 'planned', date: '2026-10-15' })
    expect(windows('keep-in-touch', { contact: a, meetings: [met, past] })).toEqual(['2026-11-01 – '])
  })

  it('needs a cadence and a meeting', () => {
    expect(of('keep-in-touch', { meetings: [met] })).toEqual([])
    expect(of('keep-in-touch', { contact: a })).toEqual([])
    expect(of('keep-in-touch', { contact: contact({ tier: 'a', cadence: 'none' }), meetings: [met] })).toEqual([])
    expect(windows('keep-in-touch', { meetings: [met], groupCadences: [groupCadence('circle', 14)] })).toEqual(['2026-10-16 – '])
  })
})

describe('Birthday and other dates', () => {
  const born = (birthday: string, today = TODAY, meetings: ContactFacts['meetings'] = []) =>
    of('date', { contact: contact({ birthday }), meetings }, today)

  it('stand from 7 days before to 3 after', () => {
    expect(born('--12-25')).toMatchObject([{ from: '2026-12-18', until: '2026-12-28', on: '2026-12-25' }])
  })

  it('say the age when the year is known', () => {
    expect(born('1976-12-25')[0]?.reason).toEqual({
      key: 'date-birthday-years.any',
      values: { name: 'Anna', date: '2026-12-25', years: 50 },
    })
    expect(born('--12-25')[0]?.reason.key).toBe('date-birthday.any')
  })

  it('keep this occurrence until it has left Missed, then give the next', () => {
    expect(born('1976-11-01', day('2026-12-04'))[0]?.on).toBe('2026-11-01')
    expect(born('1976-11-01', day('2026-12-05'))[0]?.on).toBe('2027-11-01')
  })

  it('are done by any meeting or message from the day itself on', () => {
    const on = (date: string) => born('1976-11-22', TODAY, [meeting({ date, kind: 'message' })])[0]?.on
    expect(on('2026-11-21')).toBe('2026-11-22')
    expect(on('2026-11-22')).toBe('2027-11-22')
    expect(on('2026-11-23')).toBe('2027-11-22')
  })

  it('are done by late congratulations as well, while they stand under Missed', () => {
    expect(born('1976-11-10')[0]?.on).toBe('2026-11-10')
    expect(born('1976-11-10', TODAY, [meeting({ date: '2026-11-20', kind: 'message' })])[0]?.on).toBe('2027-11-10')
  })

  it('begin with those that had not passed when someone was noted down', () => {
    const imported = (birthday: string) =>
      of('date', { contact: contact({ birthday, createdAt: '2026-11-23T09:00:00.000Z' }) }).map(({ on }) => on)
    expect([imported('--11-19'), imported('--11-20')]).toEqual([['2027-11-19'], ['2026-11-20']])
  })

  it('need a day: a month or a year alone raises nothing', () => {
    expect([...born('1976-12'), ...born('1976')]).toEqual([])
  })

  it('fall on 28 February in a year without the 29th', () => {
    expect(born('2000-02-29', day('2027-02-20'))[0]?.on).toBe('2027-02-28')
  })

  it('include weddings, the start of a job and others, under keys of their own', () => {
    const dates = [
      { kind: 'wedding', date: '2016-12-01' },
      { kind: 'job-start', date: '2026-12-01' },
      { kind: 'other', label: 'opening', date: '2026-12-01' },
      { kind: 'other', date: '2026-12-01' },
    ]
    const found = of('date', { contact: contact({ dates }) })
    expect(found.map(({ reason, on }) => `${reason.key} ${on}`)).toEqual([
      'date-wedding-years.any 2026-12-01',
      'date-job-start-years.any 2027-12-01',
      'date-other-labelled.any 2026-12-01',
      'date-other.any 2026-12-01',
    ])
    expect(new Set(found.map(({ id }) => id)).size).toBe(4)
  })
})

describe('Follow-up', () => {
  it('stands from its date and time, without end, until it is done or dropped', () => {
    expect(windows('follow-up', { followUps: [followUp({ due: '2026-12-07', time: '09:00' })] })).toEqual(['2026-12-07 09:00 – '])
    expect(windows('follow-up', { followUps: [followUp({ state: 'done' }), followUp({ state: 'dropped' })] })).toEqual([])
  })
})

describe('Loan', () => {
  const loan = { item: 'boek', handedOverOn: '2026-10-01', returnBy: '2026-11-20' }

  it('is asked back or returned from its day, without end, until it is given back', () => {
    expect(of('loan', { favours: [favour({ loan })] })).toMatchObject([
      { from: '2026-11-20', due: '2026-11-20', action: { kind: 'ask-loan-back' } },
    ])
    expect(of('loan', { favours: [favour({ direction: 'received', loan })] })).toMatchObject([
      { action: { kind: 'return-loan' } },
    ])
    expect(of('loan', { favours: [favour({ loan: { ...loan, returnedOn: '2026-11-10' } })] })).toEqual([])
    expect(of('loan', { favours: [favour({ loan: { item: 'boek', handedOverOn: '2026-10-01' } })] })).toEqual([])
  })
})

describe('No prompts', () => {
  const busy = (fields: Record<string, unknown>): Partial<ContactFacts> => ({
    contact: contact({ tier: 'a', birthday: '--11-25', valueAdded: { weAdd: 'rust' }, ...fields }),
    meetings: [meeting({ date: '2026-10-01' }), meeting({ date: '2026-01-01' })],
    followUps: [followUp({ due: '2026-11-20', time: '10:00' })],
  })

  it('are given for someone archived or deceased, birthdays neither', () => {
    expect(all(busy({}))).toHaveLength(3)
    expect(all(busy({ status: 'archived' }))).toEqual([])
    expect(all(busy({ status: 'deceased' }))).toEqual([])
  })

  it('are given of a paused rule', () => {
    const own = rules({ pausedRules: ['keep-in-touch', 'date'] })
    expect(all(busy({}), TODAY, own).map(({ rule }) => rule)).toEqual(['follow-up'])
  })

  it('are given of a paused contact: windows open at the end of the pause, those that end in it are left out', () => {
    expect(all(busy({ promptsPaused: 'always' }))).toEqual([])
    expect(all(busy({ promptsPaused: '2026-11-27' })).map(({ rule, from, fromTime }) => [rule, from, fromTime])).toEqual([
      ['keep-in-touch', '2026-11-27', undefined],
      ['date', '2026-11-27', undefined],
      ['follow-up', '2026-11-27', undefined],
    ])
    expect(all(busy({ promptsPaused: '2026-12-01' })).map(({ rule }) => rule)).toEqual(['keep-in-touch', 'follow-up'])
  })
})

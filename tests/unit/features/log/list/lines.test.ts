import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { underHeadings } from '#features/log/list/headings.ts'
import { EMPTY } from '#features/log/draft/state.ts'
import { isList, linesOf, putBack } from '#features/log/list/lines.ts'
import { InstantSchema } from '#shared/domain/records/values.ts'
import { logPeople } from '#shared/language/log/people.ts'
import { readLog } from '#shared/language/log/readLog.ts'

/** Monday 23 November 2026. */
const read = (text: string) =>
  readLog(text, {
    now: v.parse(InstantSchema, '2026-11-23T10:00:00.000Z'),
    locale: 'nl-NL',
    timeZone: 'Europe/Amsterdam',
    people: logPeople([]),
  })
const dated = (pasted: string) => underHeadings(linesOf(pasted), read)

describe('a pasted text', () => {
  test('is its lines that say something, whatever ends them', () => {
    expect(linesOf('koffie met Anna\r\n\r\nlunch met Bob\n  \n---\nbellen met Carla\u2028')).toEqual([
      'koffie met Anna',
      'lunch met Bob',
      'bellen met Carla',
    ])
  })

  test('loses bullets, boxes and numbers, and nothing else', () => {
    expect(linesOf('- koffie met Anna\n* [ ] lunch\n• [x] 30 min\n– diner\n> - bellen')).toEqual([
      'koffie met Anna',
      'lunch',
      '30 min',
      'diner',
      'bellen',
    ])
    expect(linesOf('1. koffie\n2. lunch\n(3) - diner')).toEqual(['koffie', 'lunch', 'diner'])
    expect(linesOf('J. Jansen, lunch\n12.30 koffie met Anna\n5. mei')).toEqual([
      'J. Jansen, lunch',
      '12.30 koffie met Anna',
      '5. mei',
    ])
  })

  test('keeps the cells of a table apart', () => {
    expect(linesOf('Anna\t12/11\tkoffie\n\tBob\t\tlunch\t')).toEqual(['Anna, 12/11, koffie', 'Bob, lunch'])
  })

  test('has no characters that cannot be seen, and keeps emoji whole', () => {
    expect(linesOf('\uFEFFkoffie\u202E met\u0000 Anna 👩‍💻\nlunch\u200B')).toEqual(['koffie met Anna 👩‍💻', 'lunch'])
  })
})

describe('several lines', () => {
  test('are a list, and one is not, whatever stands around it', () => {
    expect(isList('koffie met Anna\r\nlunch met Bob')).toBe(true)
    expect(isList('\n  koffie met Anna, lunch met Bob \n---\n')).toBe(false)
  })

  test('come back to the line behind what was in it', () => {
    expect(putBack('- a\n- b')({ ...EMPTY, text: ' ' }).text).toBe('- a\n- b')
    expect(putBack('- a\n- b')({ ...EMPTY, text: 'koffie met' }).text).toBe('koffie met\n- a\n- b')
  })
})

describe('headings that say a day', () => {
  test('date the lines under them, until the next', () => {
    expect(dated('12/11:\nkoffie met Anna\n- lunch met Bob\n\n## vrijdag 13 november\nbellen met Carla')).toEqual([
      { text: 'koffie met Anna', day: '2026-11-12' },
      { text: 'lunch met Bob', day: '2026-11-12' },
      { text: 'bellen met Carla', day: '2026-11-13' },
    ])
  })

  test('leave lines above the first without a day, and lines that say more are no headings', () => {
    expect(dated('koffie met Anna\n**gisteren**\nlunch met Bob\nmaandag koffie met Carla')).toEqual([
      { text: 'koffie met Anna' },
      { text: 'lunch met Bob', day: '2026-11-22' },
      { text: 'maandag koffie met Carla', day: '2026-11-22' },
    ])
  })

  test('of a week stand in its order', () => {
    const days = dated('Maandag\nkoffie met A\nDinsdag\nlunch met B\nWoensdag:\nbellen met C\nVrijdag\ndiner met D').map(
      ({ day }) => day,
    )
    expect(days).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-20'])
  })
})

import * as v from 'valibot'
import { expect, it } from 'vitest'
import { ClockTimeSchema, DaySchema } from '#shared/domain/records/values.ts'
import { chooseAlternative } from '#shared/language/log/choose.ts'
import { outline, read } from './reader.ts'

const when = { today: v.parse(DaySchema, '2026-11-23'), now: v.parse(ClockTimeSchema, '10:00') }

it('puts another person who fits in the place of the first, everywhere in the line', () => {
  const reading = read('koffie met Pieter gisteren, hij betaalde, ik stuur hem vrijdag de offerte')
  const at = reading.parts.findIndex((part) => part.kind === 'person')
  const chosen = chooseAlternative(reading, at, 0, when)
  expect(outline(chosen)).toMatchObject({
    who: 'Pieter Post|Pieter de Graaf',
    treat: 'Pieter Post',
    favours: 'given promised "offerte" Pieter Post by 2026-11-27',
    date: '2026-11-22',
  })
  expect(outline(chooseAlternative(chosen, at, 0, when))).toMatchObject({
    who: 'Pieter de Graaf|Pieter Post',
    treat: 'Pieter de Graaf',
  })
})

it('moves an asked date to its other meaning, and plans with it', () => {
  const reading = read('diner 15 december met Tom')
  const at = reading.parts.findIndex((part) => part.kind === 'date')
  expect(reading.state).toBe('planned')
  const chosen = chooseAlternative(reading, at, 0, when)
  expect([chosen.day, chosen.state]).toEqual(['2025-12-15', 'happened'])
})

it('leaves the reading alone when there is no such alternative', () => {
  const reading = read('koffie met Anna')
  expect(chooseAlternative(reading, 0, 3, when)).toBe(reading)
  expect(chooseAlternative(reading, 9, 0, when)).toBe(reading)
})

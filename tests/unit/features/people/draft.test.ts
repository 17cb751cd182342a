import { describe, expect, test } from 'vitest'
import { parseStored } from '#app/forms/storage.ts'
import { ContactDraftSchema, saysAnything } from '#features/people/form/kept.ts'
import { EMPTY_DRAFT, fieldsOf, isSomeone, looksLikeEmail, looksLikePhone } from '#features/people/form/draft.ts'

describe('the form for someone new', () => {
  test('takes a name typed on one line apart', () => {
    const { name, nickname } = fieldsOf({ ...EMPTY_DRAFT, name: 'dr. Anna (Ans) van der Berg' })
    expect(name).toEqual({ prefix: 'dr.', given: 'Anna', infix: 'van der', family: 'Berg' })
    expect(nickname).toBe('Ans')
  })

  test('is kept over a reload as it was typed, and not when nothing was', () => {
    const through = { kind: 'name', name: 'Bob' } as const
    const draft = { ...EMPTY_DRAFT, name: 'Anna', tier: 'a' as const, tags: ['funding'], through }
    expect(parseStored(ContactDraftSchema, JSON.stringify(draft))).toEqual(draft)
    expect(parseStored(ContactDraftSchema, JSON.stringify({ ...draft, tier: undefined }))).toMatchObject({ name: 'Anna' })
    expect([saysAnything(draft), saysAnything(EMPTY_DRAFT)]).toEqual([true, false])
  })

  test('keeps a wrong e-mail address and phone number as they were typed', () => {
    const fields = fieldsOf({ ...EMPTY_DRAFT, name: 'Anna', email: ' anna@ ', phone: 'ask Bob' })
    expect(fields.emails).toEqual([{ value: 'anna@' }])
    expect(fields.phones).toEqual([{ value: 'ask Bob' }])
  })

  test('leaves out what was not filled in', () => {
    expect(fieldsOf({ ...EMPTY_DRAFT, name: 'Anna' })).toEqual({
      name: { given: 'Anna' },
      positions: [],
      emails: [],
      phones: [],
      tags: [],
    })
  })

  test('keeps through whom one met as a name when it is nobody here', () => {
    expect(fieldsOf({ ...EMPTY_DRAFT, name: 'Anna', where: 'Leiden', through: { kind: 'name', name: 'Bob' } }).met).toEqual({
      where: 'Leiden',
      throughName: 'Bob',
    })
  })

  test('asks for anything that says who it is', () => {
    expect(isSomeone(EMPTY_DRAFT)).toBe(false)
    expect(isSomeone({ ...EMPTY_DRAFT, name: '   ' })).toBe(false)
    expect(isSomeone({ ...EMPTY_DRAFT, role: 'director' })).toBe(false)
    expect(isSomeone({ ...EMPTY_DRAFT, email: 'anna@example.org' })).toBe(true)
  })

  test.each([
    ['anna@example.org', true],
    ['a.b+c@sub.example.nl', true],
    ['anna@example', false],
    ['anna at example.org', false],
    ['anna@@example.org', false],
  ])('marks an odd e-mail address: %s', (text, looks) => expect(looksLikeEmail(text)).toBe(looks))

  test.each([
    ['+31 6 12345678', true],
    ['(030) 123-4567 ext. 12', true],
    ['12', false],
    ['ask Bob', false],
  ])('marks an odd phone number: %s', (text, looks) => expect(looksLikePhone(text)).toBe(looks))
})

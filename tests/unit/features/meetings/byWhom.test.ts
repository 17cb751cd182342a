import * as v from 'valibot'
import { expect, test } from 'vitest'
import { answerOf, invitedDraft, treatedDraft } from '#features/meetings/page/byWhom.ts'
import { ContactIdSchema } from '#shared/domain/records/values.ts'

const anna = v.parse(ContactIdSchema, 'anna')

test('who treated is saved as it was chosen', () => {
  expect(treatedDraft(answerOf({ kind: 'participants', ids: [anna] }))).toEqual({
    kind: 'participants',
    who: [{ contactId: anna }],
  })
  expect(treatedDraft({ kind: 'other', ids: [anna], name: ' her employer ' })).toEqual({ kind: 'other', name: 'her employer' })
  expect(treatedDraft({ kind: 'other', ids: [], name: ' ' })).toEqual({ kind: 'other' })
  expect(treatedDraft(answerOf({ kind: 'split' }))).toEqual({ kind: 'split' })
})

test('who invited is me, some of them, someone else, or not said', () => {
  expect(invitedDraft(answerOf({ kind: 'me' }))).toEqual({ kind: 'me' })
  expect(invitedDraft(answerOf({ kind: 'unknown' }))).toEqual({ kind: 'unknown' })
  expect(invitedDraft({ kind: 'participants', ids: [anna], name: '' })).toEqual({
    kind: 'participants',
    who: [{ contactId: anna }],
  })
})

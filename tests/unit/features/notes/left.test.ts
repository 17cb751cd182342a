import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createContact } from '#data/commands/contacts.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { mergeContacts } from '#data/commands/mergeContacts.ts'
import { addNote, updateNote } from '#data/commands/notes.ts'
import { MissingRecord } from '#data/commands/valid.ts'
import type { Data } from '#data/data.ts'
import { keepNote, keptNote, plainNote } from '#features/notes/kept.ts'
import { meanwhileOf, withOwn, withTheirs } from '#features/notes/meanwhile.ts'
import { EMPTY_DRAFT } from '#features/people/form/draft.ts'
import { keptPerson, personInHand } from '#features/people/form/kept.ts'
import { withThrough } from '#features/people/form/through.ts'
import { day, person } from '#tests/unit/data-records/suites/people.ts'
import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { FakeStorage } from '#tests/unit/features/events/fakeStorage.ts'

let world: World
let data: Data
beforeEach(async () => {
  vi.stubGlobal('localStorage', new FakeStorage())
  world = new World(fakePlace())
  data = await world.open()
})
afterEach(() => {
  world.close()
  vi.unstubAllGlobals()
})

const note = { text: 'likes tea', date: day('2026-11-20'), tags: ['tea'], people: [] }

describe('a change of a note that was left', () => {
  const edit = { fields: { ...note, text: 'likes coffee' }, begun: plainNote(note) }

  it('goes along with what was changed elsewhere and not here', () => {
    const now = { ...note, date: day('2026-11-22'), tags: ['tea', 'cake'] }
    const { edit: after, clashes } = meanwhileOf(edit, now)
    expect(clashes).toEqual([])
    expect(after.fields).toEqual({ ...now, text: 'likes coffee' })
  })

  it('asks about what was changed both here and elsewhere, and either answer settles it', () => {
    const now = { ...note, text: 'likes water' }
    expect(meanwhileOf(edit, now)).toEqual({ edit, clashes: ['text'] })
    const [own, theirs] = [withOwn(edit, now, ['text']), withTheirs(edit, now, ['text'])]
    expect([own.fields.text, theirs.fields.text]).toEqual(['likes coffee', 'likes water'])
    expect([meanwhileOf(own, now).clashes, meanwhileOf(theirs, now).clashes]).toEqual([[], []])
  })

  it('keeps what it began from over a restart, and is no draft once it says that again', () => {
    keepNote('own n', edit.fields, edit.begun)
    expect(keptNote('own n')).toEqual({ ...plainNote(edit.fields), begun: edit.begun })
    keepNote('own n', note, edit.begun)
    expect(keptNote('own n')).toBeUndefined()
  })
})

describe('people who were merged or deleted since something was typed about them', () => {
  it('a note is about who they are now, and not about who is gone', async () => {
    const [anna, ans, bob] = [await person(data, 'Anna'), await person(data, 'Ans'), await person(data, 'Bob')]
    const { id } = await addNote(data, { contactIds: [anna], text: 'before' })
    await mergeContacts(data, { keep: anna, gone: ans })
    await deleteContacts(data, [bob])
    const added = await addNote(data, { contactIds: [ans, anna, bob], text: 'tea' })
    await updateNote(data, id, { contactIds: [bob, ans] })
    expect((await data.db.notes.get(added.id))?.contactIds).toEqual([anna])
    expect((await data.db.notes.get(id))?.contactIds).toEqual([anna])
    await expect(addNote(data, { contactIds: [bob], text: 'tea' })).rejects.toThrow(MissingRecord)
    await expect(updateNote(data, id, { contactIds: [bob] })).rejects.toThrow(MissingRecord)
  })

  it('someone new was met through who that is now, or nobody', async () => {
    const [anna, ans, bob] = [await person(data, 'Anna'), await person(data, 'Ans'), await person(data, 'Bob')]
    await mergeContacts(data, { keep: anna, gone: ans })
    await deleteContacts(data, [bob])
    const metOf = async (throughId: typeof anna) =>
      (await data.db.contacts.get((await createContact(data, { name: { given: 'Zoë' }, met: { throughId, how: 'tea' } })).id))
        ?.met
    expect(await metOf(ans)).toEqual({ how: 'tea', throughId: anna })
    expect(await metOf(bob)).toEqual({ how: 'tea' })

    const left = { ...EMPTY_DRAFT, name: 'Zoë' }
    const through = async (id: typeof anna) => await withThrough(data.db, { ...left, through: { kind: 'contact', id, name: '' } })
    expect(await through(ans)).toEqual({ ...left, through: { kind: 'contact', id: anna, name: 'Anna' } })
    expect(await through(bob)).toEqual(left)
  })
})

describe('a half-typed person', () => {
  it('stays as they were when someone else is typed in another form, and when those are saved', () => {
    personInHand('own', false).keep({ ...EMPTY_DRAFT, name: 'Anna' })
    const other = personInHand('own', false)
    other.keep({ ...EMPTY_DRAFT, name: 'Bob' })
    other.forget()
    expect(keptPerson('own')?.name).toBe('Anna')
  })

  it('is taken up, typed on and forgotten by the form that began from them', () => {
    personInHand('own', false).keep({ ...EMPTY_DRAFT, name: 'Anna' })
    const again = personInHand('own', true)
    again.keep({ ...EMPTY_DRAFT, name: 'Anna B' })
    expect(keptPerson('own')?.name).toBe('Anna B')
    again.forget()
    expect(keptPerson('own')).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { createFormat } from '#app/i18n/format.ts'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import { noteFollowed, noteOpened, noteSaved, noteTyped } from '#features/events/atEvent/noteTyped.ts'
import { purposeOf } from '#features/events/atEvent/purpose.ts'
import { doneInWords } from '#features/events/debrief/doneInWords.ts'
import type { Language } from '#shared/messages/catalogues.ts'
import { TODAY } from '#tests/unit/domain/people.ts'

const inWords = async (language: Language) => {
  const t = textOf(await createI18n('en'), language)
  return { t, format: createFormat(language === 'nl' ? 'nl-NL' : 'en-GB', t, TODAY, 'Europe/Amsterdam') }
}

describe('the note line at the event', () => {
  it('follows the note when it is undone, and has nothing to save', () => {
    const saved = noteSaved(noteTyped(noteOpened('red', undefined), 'red scarf'), 'red scarf')
    const seen = noteFollowed(saved, 'red scarf')
    expect(noteFollowed(seen, 'red')).toEqual({ text: 'red', seen: 'red', isTyped: false })
    expect(noteFollowed(seen, undefined).text).toBe('')
  })

  it('keeps what is being typed, whatever becomes of the note', () => {
    const typing = noteTyped(noteOpened(undefined, undefined), 'has a d')
    expect(noteFollowed(typing, 'from elsewhere')).toMatchObject({ text: 'has a d', isTyped: true })
    expect(noteSaved(noteTyped(typing, 'has a dog'), 'has a d')).toMatchObject({ text: 'has a dog', isTyped: true })
  })

  it('has what a closed window left still to save', () => {
    expect(noteOpened('red', 'red scarf')).toMatchObject({ text: 'red scarf', isTyped: true })
    expect(noteOpened('red', undefined)).toMatchObject({ text: 'red', isTyped: false })
  })
})

describe('why to meet someone, at the event', () => {
  it('says who of us as a person would', async () => {
    const [en, nl] = [await inWords('en'), await inWords('nl')]
    const row = { who: 'me', when: 'at lunch', relationalPurpose: 'hear about the fund' }
    expect(purposeOf(row, en.t, en.format)).toBe('Me, at lunch: hear about the fund')
    expect(purposeOf(row, nl.t, nl.format)).toBe('Ik, at lunch: hear about the fund')
    expect(purposeOf({ who: 'Sophie' }, en.t, en.format)).toBe('Sophie')
  })
})

describe('what a debrief did', () => {
  it('says cups that a correction took away as fewer, never as less than none', async () => {
    const done = { seq: 1, met: 1, newContacts: [], promises: 0, favours: 0, introductions: 0, followUps: 0 }
    const [en, nl] = [await inWords('en'), await inWords('nl')]
    const less = { ...done, poured: -100, received: -200 }
    expect(doneInWords(less, en.t, en.format).slice(1)).toEqual(['1 cup fewer poured', '2 cups fewer received'])
    expect(doneInWords(less, nl.t, nl.format).slice(1)).toEqual(['1 kop minder geschonken', '2 koppen minder gekregen'])
    expect(doneInWords({ ...done, poured: 100, received: 0 }, en.t, en.format)).toEqual(['1 person met', '1 cup poured'])
  })
})

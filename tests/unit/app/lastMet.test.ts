import { expect, it } from 'vitest'
import { createFormat } from '#app/i18n/format.ts'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import { lastMetInWords } from '#app/people/lastMet.ts'
import type { MeetingKind } from '#shared/domain/records/meeting.ts'
import type { Language } from '#shared/messages/catalogues.ts'
import { day, TODAY } from '#tests/unit/domain/people.ts'

const inWords = async (language: Language, kind?: MeetingKind) => {
  const t = textOf(await createI18n('en'), language)
  const format = createFormat(language === 'nl' ? 'nl-NL' : 'en-GB', t, TODAY, 'Europe/Amsterdam')
  return lastMetInWords({ lastMet: day('2026-11-02'), ...(kind && { lastMetKind: kind }) }, t, format)
}

it('says when one was last in touch in the words of how: nobody was seen by calling or writing to them', async () => {
  expect(await inWords('en', 'coffee')).toMatchObject({ words: 'Last met 3 weeks ago', when: '3 weeks ago' })
  expect((await inWords('en'))?.words).toBe('Last met 3 weeks ago')
  const said = async (language: Language) =>
    (await Promise.all((['call', 'video', 'message'] as const).map((kind) => inWords(language, kind)))).map((one) => one?.words)
  expect(await said('en')).toEqual(['Last call 3 weeks ago', 'Last video call 3 weeks ago', 'Last message 3 weeks ago'])
  expect(await said('nl')).toEqual([
    'Laatst gebeld 3 weken geleden',
    'Laatste videogesprek 3 weken geleden',
    'Laatste bericht 3 weken geleden',
  ])
  expect((await inWords('en', 'call'))?.exactly).toBe('Call, Monday 2 November 2026')
})

import { expect, test } from 'vitest'
import { createFormat } from '#app/i18n/format.ts'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import { introductionInWords } from '#features/log/chips/chipText.ts'
import type { IntroductionReading, PartyReading } from '#shared/language/log/reading.ts'
import type { Language } from '#shared/messages/catalogues.ts'
import { TODAY } from '#tests/unit/domain/people.ts'

const ME: PartyReading = { kind: 'me' }
const JOHN: PartyReading = { kind: 'new', name: 'John' }
const SANNE: PartyReading = { kind: 'new', name: 'Sanne' }
const CARLA: PartyReading = { kind: 'new', name: 'Carla' }

test.each<[Language, IntroductionReading, string]>([
  ['nl', { by: ME, parties: [JOHN, SANNE], state: 'proposed' }, 'ik stel John (nieuw) voor aan Sanne (nieuw)'],
  ['nl', { by: ME, parties: [JOHN, SANNE], state: 'made' }, 'ik stelde John (nieuw) voor aan Sanne (nieuw)'],
  ['nl', { by: SANNE, parties: [CARLA, ME], state: 'proposed' }, 'Sanne (nieuw) stelt mij voor aan Carla (nieuw)'],
  ['en', { by: SANNE, parties: [ME, CARLA], state: 'made' }, 'Sanne (new) introduced me to Carla (new)'],
])('an introduction is said as one would, in %s: %#', async (language, introduction, said) => {
  const t = textOf(await createI18n('en'), language)
  const format = createFormat(language === 'nl' ? 'nl-NL' : 'en-GB', t, TODAY, 'Europe/Amsterdam')
  const { kind, text } = introductionInWords(introduction, { t, format, today: TODAY })
  expect(`${kind} ${text}`).toBe(said)
})

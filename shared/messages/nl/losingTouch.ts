import type { losingTouch as en } from '../en/losingTouch.ts'
import type { Translated } from '../translated.ts'

export const losingTouch: Translated<typeof en> = {
  title: 'Uit het oog',
  command: 'Wie raak ik uit het oog?',
  words: 'uit het oog afkoelen warmte verwaarlozen verliezen',
  lead_one: '{{shown}} persoon koelt af. Eén berichtje is vaak genoeg.',
  lead_other: '{{shown}} mensen koelen af. Eén berichtje is vaak genoeg.',
  everyone: 'Iedereen die je kent',
  tier: 'Kring',
  tiers: { all: 'Alle kringen', a: 'Kring 1', b: 'Kring 2', c: 'Kring 3', none: 'Geen kring' },
  nobodyInTier: 'Niemand in deze kring koelt af.',
  column: {
    name: 'Naam',
    tier: 'Kring',
    lastContact: 'Laatste contact',
    course: 'Laatste 12 maanden',
    warmth: 'Warmte',
    ahead: 'Over 30 dagen',
  },
  fewer_one: '{{count}} minder',
  fewer_other: '{{count}} minder',
  course:
    'Warmte in de laatste twaalf maanden: {{most}} op z’n warmst, in {{month}}; nu {{now}}; {{ahead}} over 30 dagen zonder contact.',
  letBe: 'Geen zorg',
  followUp: {
    open: 'Opvolging…',
    title: 'Plan om contact op te nemen',
    whatLabel: 'Wat',
    what: 'Weer contact opnemen',
    save: 'Plannen',
  },
  empty: {
    title: 'Niemand raakt uit beeld',
    text: 'Wie je langer niet hebt gesproken dan je wilde, komt hier te staan, zolang er nog warmte te bewaren is.',
    action: 'Naar Vandaag',
  },
}

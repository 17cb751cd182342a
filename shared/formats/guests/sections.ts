import type { Answer } from '../../domain/records/gathering.ts'
import { fold } from '../../language/fold.ts'
import { readAnswer } from './words/answers.ts'
import { isHeading } from './words/headings.ts'
import { organisationSigns } from '../words/organisations.ts'

/** What the heading above a line says of everyone under it. */
export interface Section {
  readonly answer?: Answer
  readonly organisation?: string
  /** What is to be spoken of: no list of people. */
  readonly isAgenda?: true
}

const ANSWERS: readonly (readonly [RegExp, Answer])[] = [
  [
    /^(afgemeld|afmeldingen|afwezig(en)?|niet aanwezig|verhinderd|met kennisgeving( afwezig)?|declined|not (going|attending|coming)|apologies|regrets|can'?t (go|come|make it)|no)\b/,
    'declined',
  ],
  [
    /^(misschien|maybe|tentative|onder voorbehoud|wachtlijst|waitlist(ed)?|waiting list|reserve(lijst)?|interested)\b/,
    'tentative',
  ],
  [
    /^(nog geen (reactie|antwoord)|geen (reactie|antwoord)|no (reply|response|answer)|not (yet )?(replied|responded)|uitgenodigd|invited|genodigden|pending|awaiting)\b/,
    'needs-action',
  ],
  [
    /^(aanwezig(en)?|present|in attendance|aangemeld(en)?|aanmeldingen|going|attending|accepted|confirmed|bevestigd|yes|komen wel|deelnemers(lijst)?|attendees|participants|gasten(lijst)?|guests?( list)?)\b/,
    'accepted',
  ],
]

/** What a heading says of those under it: their answer, or the organisation they are of. */
export function sectionOf(heading: string): Section {
  const bare = heading
    .replace(/[\s:;.–—-]+$/gu, '')
    .replace(/^[\s#*=–—-]+/gu, '')
    .replace(/\s*[([]?\d+[)\]]?$/u, '')
  const folded = fold(bare)
  const said = readAnswer(bare)?.answer ?? ANSWERS.find(([pattern]) => pattern.test(folded))?.[1]
  // That someone is on a list of guests says nothing of what they answered.
  if (said !== undefined)
    return said === 'accepted' && /^(deelnemer|attendees|participants|gasten|guests?)/.test(folded) ? {} : { answer: said }
  return organisationSigns(bare) === 2 && !isHeading(bare) ? { organisation: bare } : {}
}

import type { Answer } from '../../../domain/records/gathering.ts'
import { fold } from '../../../language/fold.ts'

/** What a word of a status column or between brackets says about coming. */
export interface AnswerRead {
  readonly answer: Answer
  /** They were there. */
  readonly met?: true
  /** The ticket or the place was given back. */
  readonly isCancelled?: true
}

const STATES: readonly (readonly [RegExp, AnswerRead])[] = [
  [/^(checked[ -]?in|ingecheckt|attended|was there|was er|geweest|aanwezig geweest|present)$/, { answer: 'accepted', met: true }],
  [
    /^(cancel+ed|geannuleerd|geannuleerde|refunded|transferred|deleted|not attending \(cancel+ed\))$/,
    { answer: 'declined', isCancelled: true },
  ],
  [
    /^(declined|decline|not going|not attending|niet aanwezig|no|nee|nein|non|can'?t( go| make it)?|cannot( attend| come)?|kan niet|komt niet|verhinderd|helaas verhinderd|afgemeld|afwezig|absent|regrets?|sent regrets|excused|rejected|afgewezen|afgezegd|zegt af|a\.?m\.?k\.?|bericht van verhindering|no[- ]show|moest afzeggen|moet afzeggen)$/,
    { answer: 'declined' },
  ],
  [
    /^(maybe|misschien|tentative|tentatief|onder voorbehoud|o\.?v\.?b\.?|voorlopig|wellicht|possibly|interested|geinteresseerd|waitlist(ed)?|waiting ?list|wait list|wachtlijst|reserve|optie|in optie|probably|waarschijnlijk|unsure)$/,
    { answer: 'tentative' },
  ],
  [
    /^(tbc|t\.b\.c\.?|to be confirmed|n\.?t\.?b\.?|nog te bevestigen|nog bevestigen|unconfirmed|onbevestigd|pending( approval)?|in afwachting|invited|uitgenodigd|sent|no (answer|reply|response)|geen (antwoord|reactie)|not (yet )?(answered|replied|responded)|awaiting (reply|response)|needs[- ]action|nog (niets|niet) gehoord|nog geen reactie|nog onbekend|nog onzeker|\?+)$/,
    { answer: 'needs-action' },
  ],
  [
    /^(accepted|accept|going|attending|approved|yes|ja|oui|y|j|aanwezig|komt|confirmed|bevestigd|ok|akkoord|aangemeld|aanmelding|registered|geregistreerd|ingeschreven|paid|betaald|will attend|coming|komt wel|rsvp( yes)?|rsvp'?d|zeker|definitief)$/,
    { answer: 'accepted' },
  ],
]

/** Longest answer, in letters. */
const LONGEST = 200

/** Reads the answer a whole cell, or what stands between brackets, gives; undefined when it is none. */
export function readAnswer(text: string): AnswerRead | undefined {
  if (text.length > LONGEST) return undefined
  const folded = fold(text)
    .trim()
    .replace(/^[([{\s]+|[)\]}!\s]+$/g, '')
    .replace(/_/g, ' ')
  const state = STATES.find(([pattern]) => pattern.test(folded) || pattern.test(folded.replace(/\.$/, '')))
  return state?.[1]
}

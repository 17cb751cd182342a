import { type FoundAgent, namesFrom, namesUpTo, pronounAgent, settle, spanOfNames, takePart } from './agent.ts'
import type { Discourse } from './discourse.ts'
import type { LogPeople } from './people.ts'
import { isDenied } from './negation.ts'
import type { Confidence, PersonRef, Span, TreatReading } from './reading.ts'
import { addPart, openText, type Work } from './work.ts'

const PAID =
  '(?:trakteer(?:de|t|den)?|getrakteerd|betaal(?:de|t|den)?|betaald|rekende af|paid|treated|pays|picked up the (?:bill|tab|check)|got the (?:bill|tab|check))'
const FOR =
  '(?: (?:de rekening|de koffie|de lunch|alles|the bill|for (?:it|us|both|both of us|everyone|all|her|him|them|lunch|coffee|dinner))| (?:de|het|the|for|voor)(?= \u0001))?'
const re = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d'])(?:${words})(?![\\p{L}\\d])`, 'u')

const OTHER_PAYERS =
  'de zaak|het werk|de baas|mijn (?:werkgever|baas)|de gastheer|de gastvrouw|de organisatie|the company|work|my (?:employer|boss)|the host|the organisers?'

const FIXED: readonly [RegExp, TreatReading, Confidence?][] = [
  [re(`(?:niemand|nobody|no one) ${PAID}|(?:het |it )?was (?:gratis|free)`), { kind: 'nobody' }],
  [
    re(
      `(?:${OTHER_PAYERS}) ${PAID}${FOR}|on the house|op kosten van de (?:zaak|baas)|(?:${PAID} by|betaald door) (?:${OTHER_PAYERS})`,
    ),
    { kind: 'other' },
  ],
  [
    re(
      '(?:(?:we|samen|hebben|de rekening|rekening|eerlijk|alles|kosten) )*(?:gedeeld|deelden)(?: de rekening)?|(?:we )?(?:split|shared)(?: (?:the )?(?:bill|check|tab|costs?|it))|(?:we )?split(?: evenly)?|(?:we )?went dutch|fifty[- ]fifty|50/50|(?:ieder|elk)(?: betaalde)? (?:de helft|voor zich|zijn deel)|each paid (?:our|their|his|her) own|samen betaald|we (?:betaalden|paid) samen',
    ),
    { kind: 'split' },
  ],
  [
    re(
      `ik (?:heb |had )?(?:(?:haar|hem|hen|ze|iedereen|allebei|de lunch|de koffie) )?${PAID}${FOR}|${PAID} ik${FOR}|heb ik (?:getrakteerd|betaald)|i(?:'ve| have)? (?:paid|treated|got the (?:bill|tab|check)|picked up the (?:bill|tab|check)|pay|treat)(?: (?:her|him|them|everyone))?${FOR}|my treat|on me|(?:was )?mijn (?:rondje|beurt|traktatie)|my (?:round|turn)|op mijn (?:kosten|rekening)|(?:betaald door|paid by) (?:mij|me)`,
    ),
    { kind: 'me' },
  ],
  [re('getrakteerd|trakteerde|treated'), { kind: 'me' }, 'asked'],
]

const PRONOUN = re(
  `(zij|ze|hij|he|she|they) (?:heeft |hebben |has |have |had )?(?:(?:me|mij|ons) )?${PAID}(?: (?:me|us))?${FOR}|(?:${PAID}) (zij|ze|hij)|(his|her|their) treat|on (him|her|them)|op (zijn|haar|hun) (?:kosten|rekening)`,
)
const VERB = re(
  `(?:heeft |hebben |has |have |had )?(?:(?:me|mij|ons) )?${PAID}(?: (?:me|us))?${FOR}|treat|(?:betaald door|paid by)`,
)
/** Words about who paid; who they mean is settled when the participants are known. */
export interface FoundTreat extends Span {
  readonly say:
    | { readonly kind: 'fixed'; readonly value: TreatReading; readonly confidence: Confidence }
    | { readonly kind: 'agent'; readonly agent: Exclude<FoundAgent, { kind: 'me' }>; readonly verb: Span }
}

/** The words about who paid, if any. Reads before the participants, so that a name beside them can be one. */
export function findTreat(work: Work, people: LogPeople): FoundTreat | undefined {
  const found = paidFor(work, people)
  // "Ik trakteerde niet": the words stay in the note.
  return found === undefined || isDenied(work, found, { before: 2, after: 2 }) ? undefined : found
}

function paidFor(work: Work, people: LogPeople): FoundTreat | undefined {
  const open = openText(work)
  const pronoun = PRONOUN.exec(open)
  if (pronoun !== null) {
    const word = pronoun.slice(1).find((group) => group !== undefined) ?? ''
    const several = /^(zij|ze)$/u.test(word) && /\b(?:betaalden|trakteerden|hebben)\b/u.test(pronoun[0])
    const agent = pronounAgent(word, several)
    const at = { start: pronoun.index, end: pronoun.index + pronoun[0].length }
    if (agent !== undefined && agent.kind !== 'me') return { ...at, say: { kind: 'agent', agent, verb: at } }
  }
  const [split, ...rest] = [FIXED[2], FIXED[0], FIXED[1], FIXED[3]]
  for (const entry of [...rest, split]) {
    const match = entry?.[0].exec(open)
    if (entry !== undefined && match !== null && match !== undefined)
      return {
        start: match.index,
        end: match.index + match[0].length,
        say: { kind: 'fixed', value: entry[1], confidence: entry[2] ?? 'sure' },
      }
  }
  const named = findNamed(work, people, open)
  if (named !== undefined) return named
  const bare = FIXED[4]?.[0].exec(open)
  return bare === null || bare === undefined
    ? undefined
    : { start: bare.index, end: bare.index + bare[0].length, say: { kind: 'fixed', value: { kind: 'me' }, confidence: 'asked' } }
}

/** "Anna betaalde", "Anna and Bob paid", "betaald door Anna". */
function findNamed(work: Work, people: LogPeople, open: string): FoundTreat | undefined {
  const match = VERB.exec(open)
  if (match === null) return undefined
  const verb = { start: match.index, end: match.index + match[0].length }
  const isBehind = /by$|door$/u.test(match[0])
  const index = work.tokens.findIndex((token) => token.start >= (isBehind ? verb.end : verb.start))
  const names = isBehind ? namesFrom(work, people, index) : namesUpTo(work, people, index)
  const span = spanOfNames(work, names)
  if (span === undefined) return undefined
  return {
    start: Math.min(verb.start, span.start),
    end: Math.max(verb.end, span.end),
    say: { kind: 'agent', agent: { kind: 'named', names }, verb },
  }
}

/** Settles who paid now that the participants are known, and keeps the words. */
export function addTreat(work: Work, found: FoundTreat, discourse: Discourse): void {
  const { say } = found
  if (say.kind === 'fixed') return addPart(work, 'treated', found, say.value, say.confidence)
  const added = takePart(work, say.agent, discourse)
  const settled = settle(say.agent, work, discourse)
  if (settled === undefined) return addPart(work, 'treated', found, { kind: 'other' }, 'asked')
  const { who, confidence, alternatives } = settled
  const span = added ? say.verb : found
  addPart(work, 'treated', span, participants(who), confidence, alternatives.map(participants))
}

const participants = (who: readonly PersonRef[]): TreatReading => ({ kind: 'participants', who })

import { type Discourse, amongNamed, referent, subjectGender } from './discourse.ts'
import type { LogPeople } from './people.ts'
import { type FoundName, nameAt } from './person.ts'
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
const PRONOUN_SUBJECT: Readonly<Record<string, string>> = {
  his: 'he',
  him: 'he',
  zijn: 'he',
  her: 'she',
  haar: 'she',
  their: 'they',
  them: 'they',
  hun: 'they',
}

/** Words about who paid; who they mean is settled when the participants are known. */
export interface FoundTreat extends Span {
  readonly say:
    | { readonly kind: 'fixed'; readonly value: TreatReading; readonly confidence: Confidence }
    | { readonly kind: 'pronoun'; readonly word: string; readonly several: boolean }
    | { readonly kind: 'named'; readonly names: readonly FoundName[]; readonly verb: Span }
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
    const several =
      /^(they|their|them|hun)$/u.test(word) ||
      (/^(zij|ze)$/u.test(word) && /\b(?:betaalden|trakteerden|hebben)\b/u.test(pronoun[0]))
    return {
      start: pronoun.index,
      end: pronoun.index + pronoun[0].length,
      say: { kind: 'pronoun', word: PRONOUN_SUBJECT[word] ?? word, several },
    }
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
  const index = work.tokens.findIndex((token) => token.start >= verb.start)
  const names = /by$|door$/u.test(match[0])
    ? namesFrom(
        work,
        people,
        work.tokens.findIndex((token) => token.start >= verb.end),
      )
    : namesUpTo(work, people, index)
  const [first, last] = [names[0], names.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const [a, b] = [work.tokens[first.from], work.tokens[last.to - 1]]
  if (a === undefined || b === undefined) return undefined
  return { start: Math.min(verb.start, a.start), end: Math.max(verb.end, b.end), say: { kind: 'named', names, verb } }
}

function namesFrom(work: Work, people: LogPeople, at: number): FoundName[] {
  const name = at === -1 ? undefined : nameAt(work, people, at)
  return name === undefined ? [] : [name]
}

function namesUpTo(work: Work, people: LogPeople, end: number): FoundName[] {
  for (let from = Math.max(0, end - 5); from < end; from += 1) {
    if (from > 0 && work.tokens[from]?.capital !== true && work.tokens[from - 1]?.text !== ',' && from < end - 1) continue
    const name = nameAt(work, people, from)
    if (name?.to !== end) continue
    const join = work.tokens[from - 1]?.text
    if (join === 'en' || join === 'and' || join === '&') return [...namesUpTo(work, people, from - 1), name]
    return [name]
  }
  return []
}

/** Settles who paid now that the participants are known, and keeps the words. */
export function addTreat(work: Work, found: FoundTreat, discourse: Discourse): void {
  const { say } = found
  if (say.kind === 'fixed') return addPart(work, 'treated', found, say.value, say.confidence)
  if (say.kind === 'pronoun') {
    if (say.several) {
      const sure = discourse.participants.length > 0
      return addPart(work, 'treated', found, { kind: 'participants', who: [...discourse.participants] }, sure ? 'sure' : 'asked')
    }
    const gender = subjectGender(say.word)
    const who = gender === undefined ? undefined : referent(discourse, gender, 'subject')
    if (who === undefined) return addPart(work, 'treated', found, { kind: 'other' }, 'asked')
    return addPart(work, 'treated', found, participants(who.ref), who.confidence, who.alternatives.map(participants))
  }
  const who = say.names.map((name) => {
    const [first, last] = [work.tokens[name.from], work.tokens[name.to - 1]]
    const written =
      first === undefined || last === undefined ? '' : work.original.slice(work.origin[first.start], work.origin[last.end])
    const among = amongNamed(discourse, written)
    if (among !== undefined) return among
    if (first !== undefined && last !== undefined)
      addPart(work, 'person', { start: first.start, end: last.end }, name.ref, name.confidence, name.alternatives)
    discourse.participants.push(name.ref)
    return name.ref
  })
  const added = work.parts.some((part) => part.kind === 'person' && part.span.start >= found.start && part.span.end <= found.end)
  addPart(work, 'treated', added ? say.verb : found, { kind: 'participants', who })
}

const participants = (ref: PersonRef): TreatReading => ({ kind: 'participants', who: [ref] })

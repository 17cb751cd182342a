import { type FoundAgent, namesFrom, namesUpTo, pronounAgent, settle, spanOfNames, takePart } from './agent.ts'
import type { Discourse } from './discourse.ts'
import { isDenied } from './negation.ts'
import { BETWEEN, PAID_FOR, PAY } from './pay.ts'
import type { LogPeople } from './people.ts'
import type { FoundName } from './person.ts'
import type { Confidence, PersonRef, Span, TreatReading } from './reading.ts'
import { addPart, openText, TAKEN, type Work } from './work.ts'

const re = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d'])(?:${words})(?![\\p{L}\\d])`, 'u')

const HOST =
  '(?:zaak|werk|baas|werkgever|bedrijf|gastheer|gastvrouw|organisatie|company|firm|work|boss|employer|firm|office|host|hosts|hostess|organi[sz]ers?|organi[sz]ation|bank|gemeente|club|stichting|museum|uitgever|publisher|agency|sponsor|uni|universiteit|university|team|manager|man|vrouw|husband|wife|partner|assistent|assistant|client|klant|investeerder|investor|board|bestuur|huis|house|kantoor|stad|provincie|galerie|gallery)'
const OWNER = "(?:de|het|the|mijn|zijn|haar|hun|onze|ons|my|his|her|their|our|\\p{L}+'s?)"
const MINE = "(?:mijn|m'n|mn|my|onze|our)"

/** Ways of paying that name no participant; the first that is there counts. */
const FIXED: readonly (readonly [RegExp, TreatReading, Confidence?])[] = [
  [
    re(
      `(?:niemand|nobody|no one|no-one) (?:${BETWEEN}(?:${PAY})|hoefde (?:iets )?te betalen|had to pay)|(?:het |it |alles |everything )?(?:was|were) (?:gratis|free)|hoefden niets te betalen`,
    ),
    { kind: 'nobody' },
  ],
  [
    re(
      `(?:${OWNER} )?${HOST} ${BETWEEN}(?:${PAY})${PAID_FOR}|on the house|van (?:de zaak|het huis)|(?:kregen|gekregen|krijgen|got|courtesy)[^.,;]{0,30}? (?:van|from|of) (?:de|het|the) \\p{L}+|op kosten van (?:${OWNER} \\p{L}+|${HOST})|(?:${OWNER} )?${HOST}'s (?:treat|round|shout)|(?:${PAY}) (?:by|door) (?:${OWNER} )?${HOST}|compliments of \\p{L}+ \\p{L}+|(?:on|op) (?:the|de) (?:company|zaak|bedrijfs)(?: ?card|kaart)|on expenses|expensed(?: it)?|on ${OWNER} ${HOST}`,
    ),
    { kind: 'other' },
  ],
  [
    re(
      `(?:ik|i|i've|i'd|we've) ${BETWEEN}(?:${PAY})${PAID_FOR}|(?:${PAY}) ik${PAID_FOR}|heb ik ${BETWEEN}(?:${PAY})|heb (?:(?:alles|het|toen|maar|ook|weer|gewoon|de rekening) )*zelf ${BETWEEN}(?:betaald|afgerekend|getrakteerd|voorgeschoten)|(?:paid|payed)(?: for (?:it|everything|all of it|everyone|us))? myself|my treat|(?:all )?on me|(?:was )?${MINE} (?:rondje|beurt|traktatie|kosten)|my (?:round|turn|shout)|op ${MINE} (?:kosten|rekening)|(?:${PAY}) (?:door|by) (?:mij|me|ons|us)|(?:door|by) (?:mij|me|ons|us) (?:${PAY})|voor ${MINE} rekening|(?:de )?(?:rekening|bon) (?:was |ging |is )?(?:voor|naar) (?:mij|me)|(?:the )?(?:bill|tab|check) (?:was |is )?(?:on|for) me`,
    ),
    { kind: 'me' },
  ],
  [
    re(
      "(?:(?:we|samen|hebben|de rekening|rekening|eerlijk|alles|kosten) )*(?:gedeeld(?! met)|deelden)(?: de rekening| de kosten)?|(?:we |bill |rekening )?(?:split|shared)(?: (?:the )?(?:bill|check|tab|costs?|it))|(?:we )?split(?: evenly| it)?(?! up)|(?:we )?went (?:dutch|halves)|halves|fifty[- ]fifty|50[/-]50|sam ?sam(?: gedeeld| gedaan)?|(?:gedeeld )?door (?:tweeen|drieen|vieren|twee|drie|vier)(?! \\p{L})|(?:ieder|elk|iedereen)(?: betaalde)? (?:de helft|voor (?:zich|zichzelf)|(?:zijn|z'n|hun|een) (?:eigen )?(?:deel|rekening|koffie|bon))|(?:we |each )*paid (?:our|their|his|her) own(?: way)?|each (?:of us )?paid(?: our own)?|separate (?:bills|checks)|(?:ieder|elk|iedereen|allemaal|allebei|we|elk van ons) (?:(?:betaalden?|hebben|heeft|rekenden?) )?(?:voor )?(?:allemaal |allebei |elk |ieder )?(?:zijn|z'n|hun|ons|onze|het|haar) eigen \\p{L}+(?: (?:betaald|afgerekend|af))?|(?:betaalden?|betaald) (?:ieder|elk|allemaal|allebei) (?:voor )?(?:zijn|z'n|hun|ons|onze) eigen \\p{L}+|(?:everyone|everybody|each|all|we|they)(?: all| each| both| of us)* (?:paid|got|covered|bought) (?:for )?(?:their|our|his|her) own(?: (?:drinks?|coffees?|lunch|dinner|meals?|food|beers?|tea|share|bill|bit|way))?|samen betaald|we (?:betaalden|paid) samen|allebei (?:betaald|de helft)|om de beurt betaald|both paid (?:half|our own)|(?:we )?paid half each|half each",
    ),
    { kind: 'split' },
  ],
]
const BARE: readonly [RegExp, TreatReading, Confidence] = [re('getrakteerd|trakteerde|treated'), { kind: 'me' }, 'asked']

const PRONOUN = re(
  `(?:de )?(?:rekening|bon) (?:was |ging |is )?(?:voor|naar) (haar|hem|hen|hun)|(?:the )?(?:bill|tab|check) (?:was |is )?on (him|her|them)|(his|her|their) (?:card|wallet)|(zij|ze|hij|ie|he|she|they|zelf)(?:'s|'d|'ve)? ${BETWEEN}(?:${PAY})${PAID_FOR}|(?:${PAY}) (zij|ze|hij)${PAID_FOR}|(his|her|their) (?:treat|round|shout|turn)|(?:was )?(zijn|haar|hun) (?:traktatie|rondje|beurt)|(?:all )?on (him|her|them)|(?:drankjes |koffie |lunch )?(?:op|voor) (zijn|haar|hun) (?:kosten|rekening)|(?:${PAY}) (?:by|door) (him|her|them|hem|haar|hen)|(?:by|door) (him|her|them|hem|haar|hen) (?:${PAY})`,
)
/** "She invited me and paid". */
const CARRIED = re(
  `(zij|ze|hij|he|she|they) (?:\\p{L}+ ){1,4}(?:\\p{L}+ (?:and|en)|\\p{L}+,(?: and| en)?) (?:${BETWEEN})(?:${PAY})(?: too| ook)?${PAID_FOR}`,
)
const VERB = re(
  `(?:z'n|zijn|d'r|haar) (?:rondje|traktatie|beurt)|(?:de )?(?:rekening|bon) (?:was |ging |is )?(?:voor|naar)|${BETWEEN}(?:${PAY})${PAID_FOR}|treat|(?:was )?(?:de )?traktatie van|op kosten van|on|(?:${PAY}) (?:door|by)`,
)
const VERBS = new RegExp(VERB.source, 'gu')
/** "I didn't pay, Liz did". */
const DID = /(?:didn't|did not|never) pay,? (?:but )?(?=\p{L})/u
/** A share in something else: "betaalt 1250 euro aan de catalogus mee". */
/** "He pays next time": not now. */
const NEXT_TIME = /^ ?(?:de |the )?(?:volgende?|vlg\p{L}*|next|nxt) (?:keer|time|x|one|round|rondje|lunch|koffie|coffee)\b/u
const ELSEWHERE = /^[^.;,]*(?:\bmee\b|\baan (?:de|het|een|mijn|zijn|haar)\b)/u

/** Words about who paid; who they mean is settled when the participants are known. */
export interface FoundTreat extends Span {
  readonly say:
    | { readonly kind: 'fixed'; readonly value: TreatReading; readonly confidence: Confidence }
    | { readonly kind: 'agent'; readonly agent: Exclude<FoundAgent, { kind: 'me' }>; readonly verb: Span }
}

/** The words about who paid, if any. Reads before the participants, so that a name beside them can be one. */
export function findTreat(work: Work, people: LogPeople): FoundTreat | undefined {
  const open = openText(work)
  const did = didPay(work, people, open)
  if (did !== undefined) return did
  const found = paidFor(work, people, open)
  // "Ik trakteerde niet": the words stay in the note.
  if (found === undefined || isDenied(work, found, { before: 2, after: 2 })) return undefined
  return ELSEWHERE.test(open.slice(found.end)) || NEXT_TIME.test(open.slice(found.end)) ? undefined : found
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length })

function paidFor(work: Work, people: LogPeople, open: string): FoundTreat | undefined {
  const pronoun = PRONOUN.exec(open) ?? CARRIED.exec(open)
  if (pronoun !== null) {
    const word = pronoun.slice(1).find((group) => group !== undefined) ?? ''
    const several = /^(zij|ze)$/u.test(word) && /\b(?:betaalden|trakteerden|hebben|rekenden)\b/u.test(pronoun[0])
    const agent = pronounAgent(word, several)
    // Of "she invited me and paid" only the end is about paying.
    const at = { start: pronoun.index + carriedBefore(pronoun[0]), end: pronoun.index + pronoun[0].length }
    if (agent !== undefined && agent.kind !== 'me') return { ...at, say: { kind: 'agent', agent, verb: at } }
  }
  const [nobody, other, me, split] = FIXED
  for (const entry of [nobody, other, me]) {
    const match = entry?.[0].exec(open)
    if (entry !== undefined && match !== null && match !== undefined) return fixed(match, entry)
  }
  const named = findNamed(work, people, open)
  if (named !== undefined) return named
  for (const entry of [split, BARE]) {
    const match = entry?.[0].exec(open)
    if (entry !== undefined && match !== null && match !== undefined) return fixed(match, entry)
  }
  return undefined
}

const carriedBefore = (words: string): number => {
  const joined = CARRIED.test(words) ? /(?: (?:and|en)|,(?: and| en)?) (?=[^ ])/u.exec(words) : null
  return joined === null ? 0 : joined.index + 1
}

const fixed = (match: RegExpExecArray, [, value, confidence]: readonly [RegExp, TreatReading, Confidence?]): FoundTreat => ({
  ...spanOf(match),
  say: { kind: 'fixed', value, confidence: confidence ?? 'sure' },
})

/** How much of a match is understood already. */
function takenAhead(words: string): number {
  let taken = 0
  while (words.charAt(taken) === TAKEN || words.charAt(taken) === ' ') taken += 1
  return taken
}

/** "Anna betaalde", "Anna and Bob paid", "betaald door Anna", "on Anna". */
function findNamed(work: Work, people: LogPeople, open: string): FoundTreat | undefined {
  for (const match of open.matchAll(VERBS)) {
    const start = match.index + takenAhead(match[0])
    const verb = { start, end: match.index + match[0].length }
    const isBehind = /(?:by|door|van|voor|naar|^on)$/u.test(match[0])
    const index = work.tokens.findIndex((token) => token.start >= (isBehind ? verb.end : verb.start))
    // "Popped in on Joy", "worked on April": no paying at all.
    if (match[0] === 'on' && ON_OTHER.test(work.tokens[index - 2]?.text ?? '')) continue
    const names = isBehind
      ? namesFrom(work, people, index)
      : (carriedNames(work, people, index) ?? namesUpTo(work, people, index))
    const span = spanOfNames(work, names)
    // "On joy's behalf".
    if (match[0] === 'on' && isOwner(work, names.at(-1)?.to ?? 0)) continue
    // "On" is too little to make someone new of a word with a capital.
    if (span === undefined || (match[0] === 'on' && names.some(({ ref }) => ref.kind === 'new'))) continue
    return {
      start: Math.min(verb.start, span.start),
      end: Math.max(verb.end, span.end),
      say: { kind: 'agent', agent: { kind: 'named', names }, verb },
    }
  }
  return undefined
}

/** Whether the name before a token owns what stands there. */
const isOwner = ({ tokens }: Work, at: number): boolean =>
  /'s?$/u.test(tokens[at - 1]?.text ?? '') &&
  tokens[at]?.word === true &&
  !/^(?:and|en|at|bij|in|op|on)$/u.test(tokens[at]?.text ?? '')

const ON_OTHER =
  /^(?:in|out|up|off|by|round|over|down|called|calling|worked|working|focus|focused|based|depends|checked|checking|update|chat|talk|news|take|notes|feedback|\p{L}+ed|\p{L}+ing)$/u

/** "Grace nodigde uit en betaalde": who did the one did the other. */
function carriedNames(work: Work, people: LogPeople, index: number): FoundName[] | undefined {
  const { tokens } = work
  if (!/^(?:en|and)$/u.test(tokens[index - 1]?.text ?? '')) return undefined
  let from = index - 2
  while (from > 0 && index - from < 7 && !/^[,.;!?:()]$/u.test(tokens[from - 1]?.text ?? '')) from -= 1
  const name = namesFrom(work, people, from)
  const last = name.at(-1)
  return last !== undefined &&
    last.to < index - 1 &&
    /^(?:nodigde|invited|vroeg|asked|belde|called|kwam|came|reed|drove|took|nam|had|heeft|organised|organized|regelde|cooked|kookte|chose|koos|insisted|stond|\p{L}{3,}(?:de|te|ed))$/u.test(
      tokens[last.to]?.text ?? '',
    )
    ? name
    : undefined
}

/** "I didn't pay, Liz did." */
function didPay(work: Work, people: LogPeople, open: string): FoundTreat | undefined {
  const match = DID.exec(open)
  if (match === null) return undefined
  const end = match.index + match[0].length
  const did = work.tokens.findIndex((token) => token.start >= end && token.text === 'did')
  const token = work.tokens[did]
  if (token === undefined || did > work.tokens.findIndex((other) => other.start >= end) + 4) return undefined
  const pronoun = pronounAgent(work.tokens[did - 1]?.text ?? '')
  const verb = { start: match.index, end: token.end }
  if (pronoun?.kind === 'pronoun') return { ...verb, say: { kind: 'agent', agent: pronoun, verb } }
  const names = namesUpTo(work, people, did)
  return names.length === 0 ? undefined : { ...verb, say: { kind: 'agent', agent: { kind: 'named', names }, verb: token } }
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

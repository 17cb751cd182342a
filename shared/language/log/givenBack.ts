import type { Day } from '../../domain/records/values.ts'
import { actorAt, whoIsActor } from './actor.ts'
import { type Clause, contraction, isMe, isSubject } from './clause.ts'
import { findDate } from './dates/find.ts'
import type { Discourse } from './discourse.ts'
import { clauseOf, DONE, isAhead, whomIn } from './givingBackLater.ts'
import { findMoney } from './money.ts'
import { knownAt } from './person.ts'
import type { PersonRef, ReturnReading, Span } from './reading.ts'
import { restOf, spanOf, textOf, within } from './region.ts'
import { isAuxiliary, isNegation } from './verbs.ts'
import type { Work } from './work.ts'

/** Of these it comes to whoever does it: "kreeg mijn boor terug", "got my drill back". */
const RECEIVES = /^(?:terug)?(?:kreeg|kregen|gekregen|got|received)$/u
const MINE = /\b(?:mijn|m'n|mn|onze|my|our|mine)\b/u
/** "Die mijn boor teruggaf". */
const JOINED = /^terug(?:gaf|gaven|bracht|brachten|kreeg|kregen|betaalden?)$/u
const THEIRS = /^(?:zijn|z'n|haar|hun|his|her|their|\p{L}+'s)$/u
/** English leaves out only "I": "returned the drill", "paid Kees back". */
const RETURNED = /^(?:returned|gave|paid|brought|handed|repaid|reimbursed)$/u
/** Behind these stands whom it came from. */
const FROM = /^(?:van|from)$/u
/** Words that say that it came back, and not what. */
const SAID =
  /^(?:ik|i|en|and|maar|but|heb|heeft|hebben|had|have|has|ik|gaf|gaven|gegeven|gave|given|bracht|brachten|gebracht|brought|kreeg|kregen|gekregen|got|received|handed|paid|payed|betaalde|betaald|returned|repaid|reimbursed|refunded|terug|back|weer|al|nu|net|eindelijk|finally|already|just|again|now|ook|also|too|aan|to|van|from|mijn|m'n|mn|onze|my|our|zijn|z'n|haar|hun|his|her|their|die|dat|who|that|netjes|thanks|thx|\p{L}*teruggegeven|\p{L}*teruggebracht|terugbetaald|teruggekregen|teruggaf|terugbracht|terugkreeg|terugbetaalde)$/u

/**
 * What came back, by whom, where the line tells of giving back as done: "boek
 * teruggegeven aan Anna", "Sara gaf mijn boek terug". The words stay in the note;
 * which loan that closes is for whoever knows the open ones.
 * @param spans where giving back is told of
 */
export function readGivenBack(work: Work, spans: readonly Span[], discourse: Discourse, today: Day, dollar: string): void {
  for (const span of spans) {
    const clause = clauseOf(work, span)
    if (clause === undefined || !isDone(work, clause) || isAhead(work, clause)) continue
    const whom = whomIn(work, clause, discourse)
    if (whom === undefined) continue
    const { by, isClear } = byWhom(work, clause, discourse)
    const money = findMoney(textOf(work, clause), dollar)
    const date = findDate(textOf(work, clause), today, 'past')
    const on = date === undefined || date.day > today ? undefined : date
    const what = whatIn(work, clause, discourse, [money, on])
    const reading = (who: PersonRef, of = by): ReturnReading => ({
      by: of,
      what,
      whom: who,
      ...(on === undefined ? {} : { on: on.day }),
      ...(money === undefined ? {} : { money: money.money }),
    })
    work.parts.push({
      kind: 'returned',
      value: reading(whom.ref),
      span: spanOf(work, clause),
      confidence: isClear && whom.others.length === 0 ? 'sure' : 'asked',
      alternatives: [
        ...whom.others.map((other) => reading(other)),
        ...(isClear ? [] : [reading(whom.ref, by === 'me' ? 'them' : 'me')]),
      ],
    })
  }
}

function isDone(work: Work, { from, to }: Clause): boolean {
  const words = work.tokens.slice(from, to).map(({ text }) => text)
  return (
    words.some((word) => (DONE.test(word) || JOINED.test(word)) && !isAuxiliary(word)) && !words.some((word) => isNegation(word))
  )
}

/** Who gave it back: whoever does it, or me where the thing is theirs; `isClear` when the words say so. */
function byWhom(work: Work, clause: Clause, discourse: Discourse): { by: ReturnReading['by']; isClear: boolean } {
  const words = work.tokens.slice(clause.from, clause.to).map(({ text }) => text)
  const subject = subjectIn(work, clause, discourse)
  const toMe = words.some((word) => RECEIVES.test(word))
  if (subject !== undefined) return { by: (subject === 'me') === toMe ? 'them' : 'me', isClear: true }
  if (toMe || words.some((word, i) => FROM.test(word) && actorAt(work, discourse, clause.from + i + 1, false) !== undefined))
    return { by: 'them', isClear: true }
  if (words.some((word) => /^(?:me|mij|ons|us)$/u.test(word))) return { by: 'them', isClear: true }
  const isTo = words.some(
    (word, i) => /^(?:aan|to)$/u.test(word) && actorAt(work, discourse, clause.from + i + 1, false) !== undefined,
  )
  if (!isTo && MINE.test(textOf(work, clause))) return { by: 'them', isClear: true }
  return { by: 'me', isClear: isTo || words.some((word) => THEIRS.test(word)) || RETURNED.test(words[0] ?? '') }
}

/** Who does it, where someone is said to: a pronoun, or a name with the doing right behind it. */
function subjectIn(work: Work, { from, to }: Clause, discourse: Discourse): 'me' | 'them' | undefined {
  for (let i = from; i < to; i += 1) {
    const word = work.tokens[i]?.text ?? ''
    if (/^(?:die|who)$/u.test(word) && i === from) return 'them'
    if (isSubject(word) && !/^(?:ze|them)$/u.test(i > from + 1 ? word : ''))
      return isMe(contraction(word)?.subject ?? word) ? 'me' : 'them'
    const found = knownAt(work, discourse.people, i)
    if (found === undefined) continue
    const next = work.tokens[found.to]?.text ?? ''
    const isOwner = /'s?$/u.test(work.tokens[found.to - 1]?.text ?? '')
    if (!isOwner && i <= from + 1 && (DONE.test(next) || isAuxiliary(next))) return 'them'
    i = found.to - 1
  }
  return work.tokens[from]?.text === 'heb' ? 'me' : undefined
}

/** What came back: the words that are nobody and no doing. */
function whatIn(work: Work, clause: Clause, discourse: Discourse, taken: readonly (Span | undefined)[]): string {
  const spans = taken.filter((span) => span !== undefined)
  const used = new Set<number>()
  for (let i = clause.from; i < clause.to; i += 1) {
    const token = work.tokens[i]
    if (token === undefined) continue
    if (SAID.test(token.text) || isSubject(token.text) || spans.some((span) => within(token, span))) used.add(i)
    const found = actorAt(work, discourse, i, false)
    if (found === undefined) continue
    const isName = found.actor.kind !== 'name' || whoIsActor(work, discourse, found.actor, 'object') !== undefined
    if (isName) for (let j = i; j < found.to; j += 1) used.add(j)
  }
  return restOf(work, clause, used, spans)
}

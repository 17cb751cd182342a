import type { Day } from '../../domain/records/values.ts'
import { type Clause, clausesOf } from './clause.ts'
import { findDate } from './dates/find.ts'
import type { Discourse } from './discourse.ts'
import { followUpClause, isTodo } from './followUp.ts'
import { gapped, secondThing } from './gapping.ts'
import { isMessage } from './message.ts'
import { textOf } from './region.ts'
import { isRequest } from './request.ts'
import { type Statement, statementOf } from './statement.ts'
import type { Token, Work } from './work.ts'

/** A clause that tells of a favour, an introduction or a follow-up; read once the participants are known. */
export interface LaterClause {
  readonly kind: 'followUp' | 'statement'
  readonly clause: Clause
  /** The words with the verb, without the scraps beside them. */
  readonly head: Clause
  /** What it says, where its verb is that of the clause before. */
  readonly said?: Statement
}

/** The clauses that tell of favours, introductions and follow-ups, each with the scraps beside it that belong to it. */
export function laterClauses(work: Work, discourse: Discourse, today: Day, plain: ReadonlySet<number>): LaterClause[] {
  const later: LaterClause[] = []
  const clauses = parted(work, clausesOf(work), discourse)
  let last: Statement | undefined
  for (let i = 0; i < clauses.length; i += 1) {
    const clause = clauses[i]
    if (clause === undefined) continue
    const follow = followUpClause(work, clause, discourse, today)
    const head = follow === undefined ? clause : { from: clause.from, to: follow.from }
    const statement =
      head.to > head.from && !plain.has(head.from)
        ? (statementOf(work, head, discourse) ?? withRequest(work, head, clauses[i - 1], clauses[i + 1], discourse))
        : undefined
    const again =
      statement === undefined && follow === undefined && last !== undefined && !plain.has(clause.from)
        ? gapped(work, clause, last, discourse)
        : undefined
    last = statement ?? again
    if (again !== undefined) later.push({ kind: 'statement', clause, head: clause, said: again })
    else if (statement !== undefined && !isMessage(work, statement)) {
      const from = leadingScraps(work, clauses, i, later, discourse)
      const scraps = follow === undefined ? scrapsBehind(work, clauses, i, statement, today, discourse) : 0
      i += scraps
      const to = scraps === 0 ? head.to : (clauses[i]?.to ?? head.to)
      later.push({ kind: 'statement', clause: { from: plain.has(from) ? head.from : from, to }, head: statement.clause })
    }
    if (follow !== undefined)
      later.push({ kind: 'followUp', clause: withTodo(work, clauses, i, follow, head, later, today), head: follow })
  }
  return later
}

/** The clauses, those that tell of two things for two people in two. */
function parted(work: Work, clauses: readonly Clause[], discourse: Discourse): Clause[] {
  return clauses.flatMap((clause) => {
    const at = secondThing(work, clause, discourse)
    const first = at === undefined ? undefined : { from: clause.from, to: at }
    const like = first && statementOf(work, first, discourse)
    if (at === undefined || first === undefined || like === undefined) return [clause]
    const second = { from: at, to: clause.to }
    return gapped(work, second, like, discourse) === undefined ? [clause] : [first, second]
  })
}

/** Where a statement starts when scraps before it say for whom, or at whose request. */
function leadingScraps(
  work: Work,
  clauses: readonly Clause[],
  at: number,
  later: readonly LaterClause[],
  discourse: Discourse,
): number {
  let from = clauses[at]?.from ?? 0
  const taken = later.at(-1)?.clause.to ?? 0
  for (let i = at - 1; i >= 0; i -= 1) {
    const before = clauses[i]
    if (before === undefined || before.from < taken || !(isRequest(work, before, discourse) || isFor(work, before))) break
    from = before.from
  }
  return from
}

/** "Coached Amir, at Nadia's request": only the request makes a favour of it. */
function withRequest(
  work: Work,
  head: Clause,
  before: Clause | undefined,
  next: Clause | undefined,
  discourse: Discourse,
): Statement | undefined {
  if (before !== undefined && isRequest(work, before, discourse))
    return statementOf(work, { from: before.from, to: head.to }, discourse)
  return next !== undefined && isRequest(work, next, discourse)
    ? statementOf(work, { from: head.from, to: next.to }, discourse)
    : undefined
}

/** "Voor Tom" and nothing else. */
const isFor = (work: Work, { from, to }: Clause): boolean =>
  to - from <= 3 && /^(?:voor|for)$/u.test(work.tokens[from]?.text ?? '') && work.tokens[from + 1]?.capital === true

const SCRAP =
  /^(?:doe|doet|terug|back|due|graag|liefst|please|uiterlijk|by|before|voor|tegen|op|on|in|over|no|later|than|deadline|het|it|ik|i|i'll|geef|geeft|breng|brengt|krijg|krijgt|return|returns|give|gives|bring|brings|moet|wil|zij|hij|ze|he|she|weer|to|be|returned|the|de|nog|if|possible|kan|mag|latest|at|teruggeven|teruggebracht|terugbrengen|terugbetalen|terugbetaald|teruggaaf|pay|pays|paid|paying|betaal|betaalt|betalen|geven|brengen|need|needs|want|wants|have|heb|hebben|him|her|hem|haar|me|mij|them|due|needed|wanted|nodig|they|we|he'll|she'll|they'll|must|should|will|gonna|moeten|zal|komt|kom|t|'t|doen|does|do|m|'m|em|'em|die|dat|deze|mij|hij|ie|we'll|ill|hopelijk|hopefully|ergens|sometime|around|rond|til|till|until|tot|binnen|within)$/u
const DUE =
  /\b(?:terug|back|due|uiterlijk|by|before|voor|tegen|no later|deadline|til|till|until|tot|latest|return|teruggeven|terugbrengen|terugbetalen|teruggebracht|terugbetaald|liefst|graag|binnen|within|kerst|christmas)\b/u

/** Whether a clause says no more than by when, or at whose request. */
function belongs(work: Work, clause: Clause | undefined, statement: Statement, today: Day, discourse: Discourse): boolean {
  if (clause === undefined) return false
  if (isRequest(work, clause, discourse) || isApposed(work, clause, statement)) return true
  const text = textOf(work, clause)
  const date = findDate(text, today, 'future')
  if (date === undefined || date.day <= today) return false
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
  const words = rest.match(/[\p{L}\p{N}']+/gu) ?? []
  if (!words.every((word) => SCRAP.test(word))) return false
  return DUE.test(text) || statement.tense === 'ahead' || statement.verb.family === 'ask' || statement.doer !== undefined
}

/** "Introduces me to the director, Inge Maas": who that is, and no more. */
function isApposed(work: Work, clause: Clause, { clause: before, verb }: Statement): boolean {
  const { tokens } = work
  if (verb.family !== 'introduce' || tokens[clause.from - 1]?.text !== ',' || before.to !== clause.from - 1) return false
  if (clause.to - clause.from > 4 || !tokens.slice(clause.from, clause.to).every(isNamePart)) return false
  if (tokens[clause.from]?.capital !== true || clause.to - clause.from < 2) return false
  const lead = tokens.findLastIndex(({ text }, i) => i >= before.from && i < before.to && DESCRIBES.test(text))
  return lead > before.from && before.to - lead <= 6 && LEADS_TO.test(tokens[lead - 1]?.text ?? '')
}

const DESCRIBES = /^(?:de|het|een|ene|haar|zijn|hun|the|a|an|her|his|their|some)$/u
const LEADS_TO = /^(?:aan|bij|met|naar|to|with|w|of)$/u
const isNamePart = ({ capital, text }: Token): boolean => capital || /^(?:de|den|der|van|von|ten|ter|el|'t)$/u.test(text)

/** How many clauses behind a statement belong to it. */
function scrapsBehind(
  work: Work,
  clauses: readonly Clause[],
  at: number,
  statement: Statement,
  today: Day,
  discourse: Discourse,
): number {
  let count = 0
  while (belongs(work, clauses[at + count + 1], statement, today, discourse)) count += 1
  return count
}

/** A bare reminder is about the thing to do right before it: "kaartje sturen, herinner me morgen". */
function withTodo(
  work: Work,
  clauses: readonly Clause[],
  at: number,
  follow: Clause,
  head: Clause,
  later: LaterClause[],
  today: Day,
): Clause {
  const before = clauses[at - 1]
  if (head.to > head.from || before === undefined || !isTodo(work, follow, before, today)) return follow
  const last = later.at(-1)
  if (last !== undefined && last.clause.to > before.from) {
    if (last.clause.from !== before.from) return follow
    later.pop()
  }
  return { from: before.from, to: follow.to }
}

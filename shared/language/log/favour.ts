import type { Day } from '../../domain/records/values.ts'
import { benefits, isClear, isEmptyWhat } from './benefit.ts'
import { type Clause } from './clause.ts'
import { type Discourse, mention, type Referent } from './discourse.ts'
import type { LaterClause } from './later.ts'
import { findMoney } from './money.ts'
import type { FavourReading, PersonRef } from './reading.ts'
import { restOf, spanOf, textOf, within } from './region.ts'
import { findRequest } from './request.ts'
import { actorAt, type FoundActor, whoIsActor } from './actor.ts'
import { asksToBorrow, goesEitherWay, lendingIn, takes } from './lending.ts'
import { type Statement, statementOf } from './statement.ts'
import type { Actor } from './subject.ts'
import { addPart, type Work } from './work.ts'
import { dateOf, doneDay } from './favourDate.ts'
import { isOwned, type Objects, objectsOf, ownerIn } from './favourObjects.ts'

const MINE = /\b(?:mijn|m'n|mn|onze|ons|my|our)\b/u
/** To borrow is asked where it is wished; "ik mag zijn bus lenen" was granted. */
const WISH = /\b(?:wants?|wanted|wil|willen|wilde|would like|like to|can i|could i|kan ik|mag ik|zou|hopes|hoopt|needs?)\b/u
/** Of a sum that someone still gets: it was lent. */
const STILL = /\b(?:nog|terug|still|back)\b/u

interface Who {
  readonly referent: Referent
  readonly guessed: boolean
}

/** Whom the favour is with: those the words name, else the only participant, else asked. */
function partner(work: Work, discourse: Discourse, actor: Actor | undefined, role: 'subject' | 'object'): Who | undefined {
  if (actor !== undefined && actor.kind !== 'me') {
    const found = whoIsActor(work, discourse, actor, role)
    return found === undefined ? undefined : { referent: found, guessed: false }
  }
  const [first, ...others] = discourse.participants
  if (first === undefined) return undefined
  return {
    referent: { ref: first, confidence: others.length > 0 ? 'asked' : 'sure', alternatives: others },
    guessed: others.length > 0,
  }
}

interface Way {
  readonly direction: 'given' | 'received'
  readonly who: Who
}

/** Which way it goes, and with whom; `undefined` when it is between others. */
function direct(
  work: Work,
  statement: Statement,
  discourse: Discourse,
  objects: { readonly me: boolean; readonly other?: FoundActor },
): Way | undefined {
  const { subject, doer } = statement
  const asks = statement.verb.family === 'ask' || doer !== undefined
  const isThem = subject !== undefined && subject.kind !== 'me'
  if (asks && doer !== undefined) {
    // Who is to do it decides, whoever asks.
    const who = partner(work, discourse, isThem ? subject : objects.other?.actor, isThem ? 'subject' : 'object')
    return who === undefined ? undefined : { direction: doer.kind === 'me' ? 'given' : 'received', who }
  }
  if (!isThem) {
    // "Asked him to lend me his tent": I did.
    const isAskedOf = asks && objects.other?.from === statement.verbAt + 1
    if (subject === undefined && objects.me && !isAskedOf) {
      const who = partner(work, discourse, objects.other?.actor, 'subject')
      return who === undefined ? undefined : { direction: asks ? 'given' : 'received', who }
    }
    const who = partner(work, discourse, objects.other?.actor, 'object')
    return who === undefined ? undefined : { direction: asks ? 'received' : 'given', who }
  }
  if (objects.other !== undefined && !objects.me && statement.verb.family !== 'act' && !asks) return undefined
  const who = partner(work, discourse, subject, 'subject')
  return who === undefined ? undefined : { direction: asks ? 'given' : 'received', who }
}

/** "Put me on the guest list" brings nobody together. */
const isPut = (work: Work, { verbAt }: Statement): boolean => (work.tokens[verbAt]?.text ?? '').startsWith('put')

/** "Daan gaat zijn cto vragen": asking is what is promised. */
const asksAnother = ({ verb, subject, modal, doer }: Statement, objects: Objects): boolean =>
  verb.family === 'ask' && modal && doer === undefined && subject !== undefined && subject.kind !== 'me' && !objects.me

/** "Told April | I'd send her cv": promised to whoever was told so, right before. */
function promisee(work: Work, clause: Clause, discourse: Discourse): Who | undefined {
  const open = { ...work, claimed: new Uint8Array(work.claimed.length) }
  for (let at = clause.from - 1; at >= Math.max(0, clause.from - 4); at -= 1) {
    if (!/^(?:told|promised|assured|beloofde|beloofd)$/u.test(work.tokens[at]?.text ?? '')) continue
    const found = actorAt(open, discourse, at + 1, false)
    if (found === undefined || found.to !== clause.from || found.actor.kind === 'me') return undefined
    const referent = whoIsActor(open, discourse, found.actor, 'object')
    return referent && { referent, guessed: false }
  }
  return undefined
}

/** Reads a favour or a promise from a clause. Answers whether there was one. */
export function readFavour(work: Work, later: LaterClause, discourse: Discourse, today: Day, dollar: string): boolean {
  const { clause, head } = later
  const said = later.said ?? statementOf(work, head, discourse)
  const statement = said && { ...said, clause }
  if (statement === undefined || (statement.verb.family === 'introduce' && !isPut(work, statement))) return false
  const { verb, tense } = statement
  const used = new Set(statement.used)
  // Of the scraps behind it only the day matters: "ik geef het voor kerst terug".
  for (let i = head.to; i < clause.to; i += 1) used.add(i)
  const text = textOf(work, clause)
  if (verb.family === 'ask' && statement.doer === undefined && !/\b(?:om|for|to|of|if|voor|naar|een|a|zijn|haar)\b/u.test(text))
    return false

  const request = findRequest(work, clause, discourse)
  if (request !== undefined) for (let i = request.from; i < request.to; i += 1) used.add(i)
  const date = dateOf(text, statement, today)
  const doneOn = date && doneDay(text, date, statement, today)
  for (const day of [date, doneOn])
    if (day !== undefined) for (let i = clause.from; i < clause.to; i += 1) if (within(work.tokens[i], day)) used.add(i)
  const money = findMoney(text, dollar)

  const lending = verb.family === 'ask' || statement.doer !== undefined ? lendingIn(work, clause) : []
  for (const at of lending) used.add(at)
  const lent = verb.family === 'lend' || lending.length > 0 || /\b(?:te leen|in bruikleen|on loan)\b/u.test(text)
  // "Spotted her at the gala" lends nothing.
  if (/^(?:fronted|spotted)$/u.test(work.tokens[statement.verbAt]?.text ?? '') && money === undefined) return false
  const borrowed = verb.family === 'lend' && takes(statement, work, text, discourse)
  const objects = objectsOf(work, statement, discourse, used, request !== undefined)
  if (request === undefined && money === undefined && !benefits(work, statement, objects, discourse)) return false
  const receives = gets(work, statement)
  // "Ze kreeg een baan": not from me.
  if (
    receives &&
    !(isOther(statement) || statement.subject === undefined
      ? objects.me || objects.others.length > 0
      : objects.others.length > 0 || STILL.test(text))
  )
    return false
  if (receives && isOther(statement) && !objects.me) return false
  const toBorrow = lent && asksToBorrow(statement, objects.me)
  const asksFor = asksAnother(statement, objects)
  const told = isMine(statement) && tense === 'ahead' ? promisee(work, clause, discourse) : undefined
  const ways =
    told !== undefined
      ? [{ direction: 'given' as const, who: told }]
      : request === undefined
        ? waysOf(work, statement, discourse, objects)
        : [{ direction: 'given' as const, who: { referent: request.who, guessed: false } }]
  if (ways.length === 0) return false
  const forWhom =
    request === undefined
      ? askedFor(work, statement, discourse, ways, used)
      : whomFor(work, discourse, objects.others[0] ?? ownerIn(work, clause, discourse, new Set(used)), request.who.ref)

  const isThem = statement.subject !== undefined && statement.subject.kind !== 'me'
  // "Hij zou ernaar kijken" says nothing of substance.
  if (isThem && !objects.me && money === undefined && isEmptyWhat(restOf(work, clause, used, date === undefined ? [] : [date])))
    return false
  const spans = [
    ...(date === undefined ? [] : [date]),
    ...(doneOn === undefined ? [] : [doneOn]),
    ...(money === undefined ? [] : [money]),
  ]
  // What is done is what it is about; of a verb told by its shape only when it says all: "babysat for us".
  const saysAll = objects.me && isEmptyWhat(restOf(work, clause, used, spans))
  if (verb.family === 'act' && (verb.isOpen !== true || saysAll)) used.delete(statement.verbAt)
  const left = restOf(work, clause, used, spans)
  const sum = money === undefined ? '' : work.original.slice(work.origin[money.start], work.origin[money.end])
  if (
    isEmptyWhat(left) &&
    sum === '' &&
    wantedBefore(work, clause) === undefined &&
    (tense === 'past' || verb.family !== 'carry' || statement.subject === undefined)
  ) {
    if (verb.family !== 'act' || request === undefined) return false
  }
  const what = isEmptyWhat(left) ? (sum === '' ? (wantedBefore(work, clause) ?? verbText(work, statement)) : sum) : left

  // A sum that is owed was lent; anything else that is owed is still to be done.
  const stillGets = receives && tense === 'ahead' && STILL.test(text) && (money !== undefined || MINE.test(text))
  const owed = (verb.family === 'owe' && money !== undefined) || stillGets
  const wished = borrowed || (lent && statement.subject === undefined && MINE.test(text) && objects.others.length === 0)
  const asked =
    (verb.family === 'ask' && !asksFor) ||
    statement.doer !== undefined ||
    (wished && statement.modal && WISH.test(text)) ||
    (request?.asks === true && tense !== 'past')
  if (asked && isDeclined(work, clause)) return false
  const state = asked ? 'asked' : tense === 'past' || owed ? 'done' : 'promised'
  const isLoan = lent || owed
  /** What is said to be done on a day still to come is not: "I sent Anna the deck tomorrow". What was lent comes back by then. */
  const onDay = (day: Day | undefined): Pick<FavourReading, 'state' | 'due' | 'doneOn'> => {
    if (day === undefined) return { state }
    if (state !== 'done') return { state, due: day }
    if (day <= today) return { state, doneOn: day }
    if (!isLoan) return { state: 'promised', due: day }
    return { state, due: day, ...(doneOn === undefined ? {} : { doneOn: doneOn.day }) }
  }
  const contradicts = state === 'done' && !isLoan && date !== undefined && date.day > today
  const isDoubtful = request === undefined && goesEitherWay(statement, work, text, objects.me || objects.others.length > 0)
  const span = spanOf(work, clause)
  for (const { direction, who } of ways) {
    const { referent } = who
    const turned = statement.doer === undefined ? borrowed || (receives ? !stillGets : owed) || asksFor : toBorrow
    const way = turned ? opposite(direction) : direction
    const reading = (whom: PersonRef, day = date?.day, to = way): FavourReading => ({
      direction: to,
      what,
      whom,
      ...onDay(day),
      ...(money === undefined ? {} : { money: money.money }),
      ...(isLoan ? { loan: true } : {}),
      ...(forWhom === undefined ? {} : { forWhom }),
    })
    const sure =
      referent.confidence === 'sure' &&
      statement.subject !== undefined &&
      date?.isAsked !== true &&
      !contradicts &&
      !isDoubtful &&
      isClear(what) &&
      verb.isOpen !== true
    const alternatives = [
      ...(isDoubtful ? [reading(referent.ref, date?.day, opposite(way))] : []),
      ...referent.alternatives.map((other) => reading(other)),
      ...(date?.alternatives ?? []).map((day) => reading(referent.ref, day)),
    ]
    addPart(work, 'favour', span, reading(referent.ref), sure ? 'sure' : 'asked', alternatives)
    mention(discourse, referent.ref)
  }
  return true
}

/** "… nee gezegd", "had to say no": what was asked and is off is no favour; the words stay in the note. */
const DECLINED =
  /\b(?:nee (?:gezegd|verkocht)|zei (?:ik )?nee|helaas niet|afgewezen|afgezegd|said no|say no|turned (?:it|her|him|them) down|declined)\b/u
function isDeclined(work: Work, clause: Clause): boolean {
  const rest = work.text.slice(spanOf(work, clause).start)
  return DECLINED.test(/^[^.;!?]*/u.exec(rest)?.[0] ?? '')
}

const opposite = (direction: Way['direction']): Way['direction'] => (direction === 'given' ? 'received' : 'given')

const isMine = ({ subject }: Statement): boolean => subject?.kind === 'me'

/** Whether a statement has someone else for subject. */
const isOther = ({ subject }: Statement): boolean => subject !== undefined && subject.kind !== 'me'

/** "Krijg van haar", "got two tickets from Tom": told by whoever it comes to. */
function gets(work: Work, { verb, verbAt, clause }: Statement): boolean {
  if (verb.family === 'receive') return true
  return (
    /^(?:get|gets|getting|got)$/u.test(work.tokens[verbAt]?.text ?? '') &&
    work.tokens.slice(verbAt, clause.to).some((token) => token.text === 'from')
  )
}

function waysOf(work: Work, statement: Statement, discourse: Discourse, { me, others }: Objects): Way[] {
  const each = others.length === 0 ? [{ me }] : others.map((other) => ({ me, other }))
  return each.map((objects) => direct(work, statement, discourse, objects)).filter((way) => way !== undefined)
}

/** Whom it was done for, when someone else asked. */
function whomFor(work: Work, discourse: Discourse, other: FoundActor | undefined, asker: PersonRef): PersonRef | undefined {
  if (other === undefined || other.actor.kind === 'me') return undefined
  const ref = whoIsActor(work, discourse, other.actor, 'object')?.ref
  return ref === undefined || (ref.kind === asker.kind && ref.name === asker.name) ? undefined : ref
}

/** "She asked me to read a cv for Tom": whom it is for, when the one who asks is another. */
function askedFor(
  work: Work,
  { verb, doer, clause }: Statement,
  discourse: Discourse,
  ways: readonly Way[],
  used: Set<number>,
): PersonRef | undefined {
  const [way] = ways
  if ((verb.family !== 'ask' && doer === undefined) || ways.length !== 1 || way?.direction !== 'given') return undefined
  for (let i = clause.from; i < clause.to; i += 1) {
    if (used.has(i) || !/^(?:for|voor)$/u.test(work.tokens[i]?.text ?? '')) continue
    const found = actorAt(work, discourse, i + 1, work.tokens[i + 1]?.capital === true)
    if (found?.actor.kind !== 'name' || found.to > clause.to || isOwned(work, found)) continue
    const ref = whomFor(work, discourse, found, way.who.referent.ref)
    if (ref === undefined) continue
    for (let j = i; j < found.to; j += 1) used.add(j)
    return ref
  }
  return undefined
}

const WANTED =
  /\b(?:(?:heeft|had|hebben) (?:nog )?(?<a>[^,.;]+?) nodig|needs? (?<b>[^,.;]+)|(?:wil|wants|zoekt) (?:graag )?(?<c>[^,.;]+)|(?:om|asked for|about) (?<d>[^,.;]+))$/u

/** What the other was said to need right before: "ze heeft 3 foto's nodig, stuur ik haar". */
function wantedBefore(work: Work, clause: Clause): string | undefined {
  const end = work.tokens[clause.from - 1]
  if (end === undefined || !/^[,;.:]$/u.test(end.text)) return undefined
  const before = /[^,.;:]*$/u.exec(work.text.slice(0, end.start))
  const groups = before === null ? undefined : WANTED.exec(before[0].trimEnd())?.groups
  const wanted = groups?.['a'] ?? groups?.['b'] ?? groups?.['c'] ?? groups?.['d']
  if (before === null || wanted === undefined || /^(?:dat |kennismaken|to meet)/u.test(wanted)) return undefined
  const from = before.index + before[0].indexOf(wanted)
  return work.original.slice(work.origin[from], work.origin[from + wanted.length])
}

const verbText = (work: Work, statement: Statement): string => work.tokens[statement.verbAt]?.typed ?? ''

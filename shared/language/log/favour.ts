import type { Day } from '../../domain/records/values.ts'
import { type Clause } from './clause.ts'
import { findDate } from './dates/find.ts'
import { type Discourse, mention, type Referent } from './discourse.ts'
import { findMoney } from './money.ts'
import type { FavourReading, PersonRef, Span } from './reading.ts'
import { restOf, spanOf, textOf, within } from './region.ts'
import { actorAt, type FoundActor, isGiven, type Statement, statementOf, whoIsActor } from './statement.ts'
import { addPart, type Work } from './work.ts'

/** Joins a date to the words before it: "voor vrijdag", "by Friday". */
const BEFORE_DATE = /\b(?:voor|tegen|uiterlijk|op|vanaf|tot(?: en met)?|t\/m|till?|by|before|until|on|due|no later than)\s*$/u
/** The day behind these is when what was lent comes back. */
const BACK_BY = /\b(?:tot|t\/m|till?|until|by|voor|before|uiterlijk|terug|back|due)\b/u
const TO = /^(aan|to|naar|voor|for|bij|van|from)$/u

interface Objects {
  readonly me: boolean
  /** Whoever it is to; several when joined by "en". */
  readonly others: readonly FoundActor[]
}

/** To whom: "aan haar" first, else the first person named. */
function objectsOf(work: Work, { clause, verbAt }: Statement, discourse: Discourse, used: Set<number>): Objects {
  let me = false
  let others: FoundActor[] = []
  let aimed = false
  const take = (from: number, to: number): void => {
    for (let j = from; j < to; j += 1) used.add(j)
  }
  for (let i = clause.from; i < clause.to; i += 1) {
    if (used.has(i)) continue
    const to = TO.test(work.tokens[i]?.text ?? '')
    const found = actorAt(work, discourse, to ? i + 1 : i, to || (i === verbAt + 1 && isGiven(work, i)))
    if (found === undefined || found.to > clause.to) continue
    // "zij leent me haar auto": theirs, not to her.
    if (me && !to && found.actor.kind === 'pronoun') continue
    if (found.actor.kind === 'me') {
      me = true
      take(i, found.to)
    } else if (to && !aimed) {
      for (const plain of others) for (let j = plain.from; j < plain.to; j += 1) used.delete(j)
      others = [found]
      aimed = true
      take(i, found.to)
    } else if (others.length === 0) {
      others = [found]
      take(i, found.to)
    } else if (/^(en|and|&)$/u.test(work.tokens[i - 1]?.text ?? '') && others.at(-1)?.to === i - 1) {
      others.push(found)
      take(i - 1, found.to)
    } else continue
    i = found.to - 1
  }
  return { me, others }
}

interface Who {
  readonly referent: Referent
  readonly guessed: boolean
}

/** Whom the favour is with: those the words name, else the only participant, else asked. */
function partner(
  work: Work,
  discourse: Discourse,
  actor: FoundActor['actor'] | undefined,
  role: 'subject' | 'object',
): Who | undefined {
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

/** Which way it goes, and with whom; `undefined` when it is between others. */
function direct(
  work: Work,
  statement: Statement,
  discourse: Discourse,
  objects: { readonly me: boolean; readonly other?: FoundActor },
): { direction: 'given' | 'received'; who: Who } | undefined {
  const subject = statement.subject
  const asked = statement.verb.family === 'ask'
  if (subject === undefined || subject.kind === 'me') {
    if (subject === undefined && objects.me) {
      const who = partner(work, discourse, objects.other?.actor, 'subject')
      return who === undefined ? undefined : { direction: asked ? 'given' : 'received', who }
    }
    const who = partner(work, discourse, objects.other?.actor, 'object')
    return who === undefined ? undefined : { direction: asked ? 'received' : 'given', who }
  }
  if (objects.other !== undefined && !objects.me) return undefined
  const who = partner(work, discourse, subject, 'subject')
  return who === undefined ? undefined : { direction: asked ? 'given' : 'received', who }
}

/** Whether the one doing took something for a while: "leende van", "borrowed", "Anna heeft mijn boek geleend". */
function takes({ subject, verbAt }: Statement, work: Work, text: string): boolean {
  if (/\b(?:van|from)\b/u.test(text) || (work.tokens[verbAt]?.text ?? '').startsWith('borrow')) return true
  return subject !== undefined && subject.kind !== 'me' && /\b(?:mijn|m'n|onze|ons|my|our)\b/u.test(text)
}

/** Reads a favour or a promise from a clause. Answers whether there was one. */
export function readFavour(work: Work, clause: Clause, discourse: Discourse, today: Day, dollar: string): boolean {
  const statement = statementOf(work, clause, discourse)
  if (statement === undefined || statement.verb.family === 'introduce') return false
  const { verb, tense } = statement
  const used = new Set(statement.used)
  const text = textOf(work, clause)
  if (verb.family === 'ask' && !/\b(?:om|for|to|of|if|voor)\b/u.test(text)) return false

  const lent = verb.family === 'lend'
  const found = findDate(text, today, tense === 'past' && !(lent && BACK_BY.test(text)) ? 'past' : 'future')
  const date: (Span & { day: Day }) | undefined =
    found === undefined ? undefined : { ...found, start: BEFORE_DATE.exec(text.slice(0, found.start))?.index ?? found.start }
  if (date !== undefined) for (let i = clause.from; i < clause.to; i += 1) if (within(work.tokens[i], date)) used.add(i)
  const money = findMoney(text, dollar)

  const borrowed = lent && takes(statement, work, text)
  const objects = objectsOf(work, statement, discourse, used)
  const ways = (
    objects.others.length === 0
      ? [{ me: objects.me }]
      : objects.others.map((other) => ({ me: objects.me, other }) satisfies { me: boolean; other?: FoundActor })
  )
    .map((each) => direct(work, statement, discourse, each))
    .filter((way) => way !== undefined)
  if (ways.length === 0) return false

  if (verb.family === 'act') used.delete(statement.verbAt)
  const spans = [...(date === undefined ? [] : [date]), ...(money === undefined ? [] : [money])]
  const left = restOf(work, clause, used, spans)
  const sum = money === undefined ? '' : work.original.slice(work.origin[money.start], work.origin[money.end])
  if (left === '' && sum === '' && tense === 'past' && verb.family !== 'act') return false
  const what = left === '' ? (sum === '' ? verbText(work, statement) : sum) : left
  if (what === '') return false

  // A sum that is owed was lent; anything else that is owed is still to be done.
  const owed = verb.family === 'owe' && money !== undefined
  const said = verb.family === 'ask' ? 'asked' : tense === 'past' || owed ? 'done' : 'promised'
  const isLoan = lent || owed
  /** What is said to be done on a day still to come is not: "I sent Anna the deck tomorrow". What was lent comes back by then. */
  const onDay = (day: Day | undefined): Pick<FavourReading, 'state' | 'due' | 'doneOn'> => {
    if (day === undefined) return { state: said }
    if (said !== 'done') return { state: said, due: day }
    if (day <= today) return { state: said, doneOn: day }
    return { state: isLoan ? said : 'promised', due: day }
  }
  const contradicts = said === 'done' && !isLoan && date !== undefined && date.day > today
  const span = spanOf(work, clause)
  for (const { direction, who } of ways) {
    const { referent } = who
    const reading = (whom: PersonRef, day = date?.day): FavourReading => ({
      direction: borrowed || owed ? (direction === 'given' ? 'received' : 'given') : direction,
      what,
      whom,
      ...onDay(day),
      ...(money === undefined ? {} : { money: money.money }),
      ...(isLoan ? { loan: true } : {}),
    })
    const sure =
      referent.confidence === 'sure' && statement.subject !== undefined && found?.confidence !== 'asked' && !contradicts
    const alternatives = [
      ...referent.alternatives.map((other) => reading(other)),
      ...(found?.alternatives ?? []).map((day) => reading(referent.ref, day)),
    ]
    addPart(work, 'favour', span, reading(referent.ref), sure ? 'sure' : 'asked', alternatives)
    mention(discourse, referent.ref)
  }
  return true
}

const verbText = (work: Work, statement: Statement): string => work.tokens[statement.verbAt]?.typed ?? ''

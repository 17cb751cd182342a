import type { Day } from '../../domain/records/values.ts'
import { type Clause } from './clause.ts'
import { findDate } from './dates/find.ts'
import { type Discourse, mention, type Referent } from './discourse.ts'
import { findMoney } from './money.ts'
import type { Confidence, FavourReading, PersonRef, Span } from './reading.ts'
import { restOf, spanOf, textOf } from './region.ts'
import { actorAt, type FoundActor, type Statement, statementOf, whoIsActor } from './statement.ts'
import { addPart, type Work } from './work.ts'

/** Joins a date to the words before it: "voor vrijdag", "by Friday". */
const BEFORE_DATE = /\b(?:voor|tegen|uiterlijk|op|vanaf|tot|by|before|until|on|due|no later than)\s*$/u
const TO = /^(aan|to|naar|voor|for|bij|van|from)$/u

interface Objects {
  readonly me: boolean
  readonly other?: FoundActor
}

/** To whom: "aan haar" first, else the person right after the verb or before it. */
function objectsOf(work: Work, clause: Clause, discourse: Discourse, used: Set<number>): Objects {
  let me = false
  let plain: FoundActor | undefined
  for (let i = clause.from; i < clause.to; i += 1) {
    if (used.has(i)) continue
    const token = work.tokens[i]
    const to = TO.test(token?.text ?? '')
    const found = actorAt(work, discourse, to ? i + 1 : i, to)
    if (
      found === undefined ||
      found.to > clause.to ||
      (found.actor.kind === 'pronoun' && i > clause.from && plain !== undefined && !to)
    )
      continue
    const from = to ? i : found.from
    if (found.actor.kind === 'me') {
      me = true
      for (let j = from; j < found.to; j += 1) used.add(j)
      i = found.to - 1
      continue
    }
    if (to) {
      if (plain !== undefined) for (let j = plain.from; j < plain.to; j += 1) used.delete(j)
      for (let j = from; j < found.to; j += 1) used.add(j)
      return { me, other: found }
    }
    plain = found
    for (let j = from; j < found.to; j += 1) used.add(j)
    i = found.to - 1
  }
  return plain === undefined ? { me } : { me, other: plain }
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

const nameless = (statement: Statement): boolean => statement.subject === undefined

/** Which way it goes, and with whom; `undefined` when it is between others. */
function direct(
  work: Work,
  statement: Statement,
  discourse: Discourse,
  objects: Objects,
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

/** Reads a favour or a promise from a clause. Answers whether there was one. */
export function readFavour(work: Work, clause: Clause, discourse: Discourse, today: Day, dollar: string): boolean {
  const statement = statementOf(work, clause, discourse)
  if (statement === undefined || statement.verb.family === 'introduce') return false
  const { verb, tense } = statement
  const used = new Set(statement.used)
  const text = textOf(work, clause)
  if (verb.family === 'ask' && !/\b(?:om|for|to|of|if|voor)\b/u.test(text)) return false

  const found = findDate(text, today, tense === 'past' ? 'past' : 'future')
  const date: (Span & { day: Day }) | undefined =
    found === undefined ? undefined : { ...found, start: BEFORE_DATE.exec(text.slice(0, found.start))?.index ?? found.start }
  if (date !== undefined) for (let i = clause.from; i < clause.to; i += 1) if (within(work.tokens[i], date)) used.add(i)
  const money = findMoney(text, dollar)

  const borrowed = verb.family === 'lend' && /\b(?:van|from)\b/u.test(text)
  const objects = objectsOf(work, clause, discourse, used)
  const way = direct(work, statement, discourse, objects)
  if (way === undefined) return false
  const { referent } = way.who

  if (verb.family === 'act') used.delete(statement.verbAt)
  const spans = [...(date === undefined ? [] : [date]), ...(money === undefined ? [] : [money])]
  const left = restOf(work, clause, used, spans)
  const sum = money === undefined ? '' : work.original.slice(work.origin[money.start], work.origin[money.end])
  if (left === '' && sum === '' && tense === 'past' && verb.family !== 'act') return false
  const what = left === '' ? (sum === '' ? verbText(work, statement) : sum) : left
  const late = work.tokens[clause.to - 1]
  if (what === '' || late === undefined) return false

  const state = verb.family === 'ask' ? 'asked' : tense === 'past' ? 'done' : 'promised'
  const direction = borrowed ? (way.direction === 'given' ? 'received' : 'given') : way.direction
  const lent = verb.family === 'lend'
  const reading = (whom: PersonRef): FavourReading => ({
    direction,
    state,
    what,
    whom,
    ...(date === undefined ? {} : state === 'done' && !lent ? { doneOn: date.day } : { due: date.day }),
    ...(money === undefined ? {} : { money: money.money }),
    ...(lent ? { loan: true } : {}),
  })
  const confidence: Confidence =
    referent.confidence === 'sure' && !nameless(statement) && found?.confidence !== 'asked' ? 'sure' : 'asked'
  const dates = (found?.alternatives ?? []).map((day) =>
    state === 'done' ? { ...reading(referent.ref), doneOn: day } : { ...reading(referent.ref), due: day },
  )
  addPart(work, 'favour', spanOf(work, clause), reading(referent.ref), confidence, [
    ...referent.alternatives.map(reading),
    ...dates,
  ])
  mention(discourse, referent.ref)
  return true
}

const verbText = (work: Work, statement: Statement): string => work.tokens[statement.verbAt]?.typed ?? ''

const within = (token: Span | undefined, span: Span): boolean =>
  token !== undefined && token.start >= span.start && token.start < span.end

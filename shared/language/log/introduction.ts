import type { Day } from '../../domain/records/values.ts'
import type { Clause } from './clause.ts'
import { introVerb, verbHere } from './clauseVerb.ts'
import { findDate } from './dates/find.ts'
import { type Discourse, mention } from './discourse.ts'
import { type FoundIdiom, introIdiom } from './introIdioms.ts'
import { isIntro, lastTwo, partiesOf, type Party, partyOf } from './introParties.ts'
import { samePerson } from './people.ts'
import type { IntroductionReading, PartyReading } from './reading.ts'
import { restOf, spanOf, textOf, within } from './region.ts'
import { actorAt, type FoundActor } from './actor.ts'
import { type Statement, statementOf } from './statement.ts'
import { isModal, verbOf } from './verbs.ts'
import { addPart, type Work } from './work.ts'

/** "An intro to Fatima", "the introduction between Grace and Willemijn". */
const NOUN = /\b(?:an?|the|my|her|his|een|de)? ?(?:intro|introduction|introductie|e-intro|warm intro)\b/u

/** "brengt … in contact met", which is no bringing. */
function brings(work: Work, clause: Clause): Statement['verb'] | undefined {
  const text = textOf(work, clause)
  if (!/\bin (?:contact|touch)\b/u.test(text) && !NOUN.test(text)) return undefined
  const isPast = /\b(?:bracht|gebracht|brought|made|did|gave|maakte|gemaakt|gaf|gegeven|deed|sent|gestuurd|stuurde)\b/u.test(text)
  return { family: 'introduce', tense: isPast ? 'past' : 'present', noun: false }
}

/** "He'd like to meet Søren, I'll introduce them": what is done about a wish says it all. */
const isIntroducedLater = (work: Work, clause: Clause): boolean =>
  work.tokens.some(({ text }, i) => i >= clause.to && verbOf(text)?.family === 'introduce' && verbOf(text)?.isIdiom !== true)

/** The idiom of a clause, its own words used up. */
function idiomOf(work: Work, clause: Clause, used: Set<number>): FoundIdiom | undefined {
  for (let i = clause.from; i < clause.to; i += 1) {
    if (introVerb(work, clause, i) === undefined) continue
    const found = introIdiom(work.tokens[i]?.text ?? '', textOf(work, clause))
    if (found === undefined) continue
    for (let j = clause.from; j < clause.to; j += 1) if (within(work.tokens[j], found)) used.add(j)
    used.add(i)
    return found
  }
  return undefined
}

/** "Asked Fatima to introduce me". */
function askedVerb(work: Work, { verb, clause }: Statement): Statement['verb'] | undefined {
  if (verb.family !== 'ask') return undefined
  for (let i = clause.from; i < clause.to; i += 1) {
    const other = verbHere(work, clause, i)
    if (other?.family === 'introduce') return other
  }
  return undefined
}

/** Who was asked to bring two together: the one behind the verb, or before it, me when someone else asks. */
function askedToIntroduce(work: Work, statement: Statement, discourse: Discourse, used: Set<number>): Party | undefined {
  const { verb, verbAt, subject, doer, clause } = statement
  if (doer?.kind === 'me') return ME
  if (verb.family !== 'ask') return undefined
  for (let i = clause.from; i < clause.to; i += 1)
    if (
      verbHere(work, clause, i)?.family === 'introduce' ||
      (/^(?:to|om|te)$/u.test(work.tokens[i]?.text ?? '') && i === verbAt + 2)
    )
      used.add(i)
  const before = subject === undefined ? askedBefore(work, clause, verbAt, discourse) : undefined
  if (before !== undefined) return taken(work, before, discourse, used)
  if (doer !== undefined) return undefined
  // "Gevraagd of Daan me kan voorstellen".
  const doing = whoIsToDo(work, clause, verbAt, discourse)
  if (doing !== undefined) return taken(work, doing, discourse, used)
  if (subject !== undefined && subject.kind !== 'me') {
    if (/^(?:me|mij)$/u.test(work.tokens[verbAt + 1]?.text ?? '')) used.add(verbAt + 1)
    return ME
  }
  const found = actorAt(work, discourse, verbAt + 1, true)
  return found && taken(work, found, discourse, used)
}

/** Whoever was found, as a party, the words used up. */
function taken(work: Work, found: FoundActor, discourse: Discourse, used: Set<number>): Party | undefined {
  for (let i = found.from; i < found.to; i += 1) used.add(i)
  return partyOf(work, discourse, found.actor, 'object')
}

/** "Tom gevraagd of hij me wil voorstellen": in Dutch whoever was asked may stand first. */
function askedBefore(work: Work, clause: Clause, verbAt: number, discourse: Discourse): FoundActor | undefined {
  if (work.tokens[verbAt]?.text !== 'gevraagd') return undefined
  for (let i = clause.from; i < verbAt; i += 1) {
    const found = actorAt(work, discourse, i, i === clause.from && work.tokens[i]?.capital === true)
    if (found !== undefined && found.actor.kind !== 'me' && found.to <= verbAt) return found
  }
  return undefined
}

/** Behind "of", "if" and "whether", by name. */
function whoIsToDo(work: Work, clause: Clause, verbAt: number, discourse: Discourse): FoundActor | undefined {
  const at = work.tokens.findIndex(({ text }, i) => i > verbAt && i < clause.to && /^(?:of|if|whether)$/u.test(text))
  const found = at === -1 ? undefined : actorAt(work, discourse, at + 1, true)
  return found?.actor.kind === 'name' && found.to < clause.to ? { ...found, from: at } : undefined
}

const subjectOf = (work: Work, { subject }: Statement, discourse: Discourse): Party | undefined =>
  subject && partyOf(work, discourse, subject, 'subject')

const ME: Party = { party: { kind: 'me' }, confidence: 'sure', alternatives: [] }
/** "Wants an intro to Tom": who wants it is not who makes it. */
const wantsOne = (work: Work, { verbAt, clause }: Statement): boolean =>
  isIntro(work.tokens[verbAt]?.text ?? '') &&
  /\b(?:wants?|wanted|wil|wilde|wou|zoekt|needs?|needed|hopes|hoopt|(?:would|\p{L}+'d) (?:like|love)|(?:is |was )?after|asked for|vroeg om)\b/u.test(
    textOf(work, { from: clause.from, to: verbAt }),
  )

/** "Could introduce me to Tom": by whom they met. */
function someoneThere({ participants }: Discourse): Party | undefined {
  const [first, ...others] = participants
  return first && { party: first, confidence: 'asked', alternatives: others }
}

const isThem = (work: Work, { from }: FoundActor): boolean => /^(?:them|hen|hun|ze|elkaar)$/u.test(work.tokens[from]?.text ?? '')
const isOne = (a: PartyReading, b: PartyReading): boolean =>
  a.kind === 'me' ? b.kind === 'me' : b.kind !== 'me' && samePerson(a, b)

/** "Tom put me in touch", "put Daan in touch": the past of "put" is the bare form. */
function happened(work: Work, statement: Statement, verb: Statement['verb']): boolean {
  if (statement.tense === 'past' || verb.tense === 'past') return true
  return work.tokens[statement.verbAt]?.text === 'put' && !helped(work, statement)
}

const helped = (work: Work, statement: Statement): boolean =>
  statement.modal || [...statement.used].some((at) => isModal(work.tokens[at]?.text ?? ''))

/** Reads an introduction in any of its three directions from a clause. Answers whether there was one. */
export function readIntroduction(work: Work, clause: Clause, discourse: Discourse, today: Day): boolean {
  const statement = statementOf(work, clause, discourse)
  if (statement === undefined) return false
  const verb = statement.verb.family === 'introduce' ? statement.verb : (brings(work, clause) ?? askedVerb(work, statement))
  if (verb === undefined) return false
  const used = new Set(statement.used)
  const idiom = idiomOf(work, clause, used)
  if (idiom?.isWish === true && isIntroducedLater(work, clause)) return false
  const past = statement.verb.family !== 'ask' && statement.verb.family !== 'promise' && happened(work, statement, verb)
  const found = past ? findDate(textOf(work, clause), today, 'past') : undefined
  // "I introduced Anna to Bob tomorrow" has not been made; the day stays among the words.
  const ahead = found !== undefined && found.day > today
  const made = past && !ahead
  const date = ahead ? undefined : found
  if (date !== undefined) for (let i = clause.from; i < clause.to; i += 1) if (within(work.tokens[i], date)) used.add(i)
  const asked = askedToIntroduce(work, statement, discourse, used)
  // "Tom asked me to link him with Grace": him who asked.
  const asker = asked?.party.kind === 'me' ? subjectOf(work, statement, discourse) : undefined
  if (asker !== undefined && asker.party.kind !== 'me') mention(discourse, asker.party)
  const named = partiesOf(work, clause, discourse, used)
  // "Wants to meet Max": no word leads to the other.
  const isBare = idiom?.isWish === true && named.target === undefined
  const object = isBare ? undefined : named.object
  const target = isBare ? named.object : named.target
  const both =
    target === undefined && (object === undefined || isThem(work, object)) ? lastTwo(work, clause, discourse) : undefined
  if (target === undefined && both === undefined) return false

  const isMine = [object, target].some((one) => one?.actor.kind === 'me')
  const wished = asked === undefined && (idiom?.isWish === true || wantsOne(work, statement))
  const by =
    asked ??
    (statement.subject === undefined && isMine
      ? someoneThere(discourse)
      : wished
        ? statement.subject?.kind === 'me'
          ? someoneThere(discourse)
          : ME
        : partyOf(work, discourse, statement.subject ?? { kind: 'me' }, 'subject'))
  const foundFirst =
    both?.[0] ??
    (object === undefined
      ? ((wished ? subjectOf(work, statement, discourse) : asker) ?? onlyParticipant(discourse, by))
      : partyOf(work, discourse, object.actor, 'object'))
  const first = object?.actor.kind === 'pronoun' && by?.party.kind === 'me' ? inReturn(work, discourse, foundFirst) : foundFirst
  const second = both?.[1] ?? (target && partyOf(work, discourse, target.actor, 'object'))
  if (by === undefined || first === undefined || second === undefined || isOne(first.party, second.party)) return false
  for (const { party } of [by, first, second]) if (party.kind !== 'me') mention(discourse, party)

  const why = restOf(work, clause, used, [])
  const build = (a: PartyReading, b: PartyReading, c: PartyReading): IntroductionReading => ({
    by: a,
    parties: [b, c],
    state: made ? 'made' : 'proposed',
    ...(date === undefined ? {} : { madeOn: date.day }),
    ...(why === '' ? {} : { why }),
  })
  const sure =
    [by, first, second].every((party) => party.confidence === 'sure') &&
    statement.subject !== undefined &&
    !ahead &&
    idiom?.isAsked !== true
  addPart(work, 'introduction', spanOf(work, clause), build(by.party, first.party, second.party), sure ? 'sure' : 'asked', [
    ...by.alternatives.map((other) => build(other, first.party, second.party)),
    ...first.alternatives.map((other) => build(by.party, other, second.party)),
    ...second.alternatives.map((other) => build(by.party, first.party, other)),
  ])
  return true
}

/** "Bram introduces me to Carla; I introduce him to Joost": one good turn deserves another, so whoever introduced me comes first. */
function inReturn(work: Work, discourse: Discourse, found: Party | undefined): Party | undefined {
  const last = work.parts.findLast((part) => part.kind === 'introduction')
  const host = last?.kind === 'introduction' && last.value.parties.some(({ kind }) => kind === 'me') ? last.value.by : undefined
  if (found === undefined || host === undefined || host.kind === 'me' || found.party.kind === 'me') return found
  const { party } = found
  if (!found.alternatives.some((other) => isOne(other, host))) return found
  const called = discourse.called.findIndex(({ ref }) => samePerson(ref, party))
  const gender = discourse.called[called]?.gender
  if (gender !== undefined) discourse.called.splice(called, 1, { ref: host, gender })
  return { party: host, confidence: 'asked', alternatives: [party, ...found.alternatives.filter((other) => !isOne(other, host))] }
}

/** "ik stel voor aan Bob": the one who was there. */
function onlyParticipant(discourse: Discourse, by: Party | undefined): Party | undefined {
  if (by?.party.kind !== 'me') return { party: { kind: 'me' }, confidence: 'asked', alternatives: [] }
  const [first, ...others] = discourse.participants
  return first === undefined ? undefined : { party: first, confidence: 'asked', alternatives: others }
}

import { type FoundAgent, namesFrom, namesUpTo, pronounAgent, settle, takePart } from './agent.ts'
import { asksAlong, asksTo, contraction } from './clause.ts'
import type { Discourse } from './discourse.ts'
import { isDenied } from './negation.ts'
import type { LogPeople } from './people.ts'
import type { Confidence, InvitedReading, PersonRef, Span } from './reading.ts'
import { isAuxiliary } from './verbs.ts'
import { addPart, isOpen, type Token, type Work } from './work.ts'

/** Words about who invited; whom they mean is settled when the participants are known. */
export interface FoundInvited extends Span {
  readonly agent: FoundAgent | { readonly kind: 'other' }
  /** The words without a name in them. */
  readonly verb: Span
  readonly confidence: Confidence
}

const ASKING =
  /^(?:asked|asks|vroeg|vraagt|nodig|nodigde|nodigden|nodigt|uitgenodigd|uitgenodigt|gevraagd|invited|invites|invitd|took|nam|had|haalde)$/u
const INVITATION = /^(?:uitnodiging|invitation|invite|initiatief|initiative|verzoek(?= tot)|idee|idea|voorstel|suggestion)$/u
const OBJECT = /^(?:me|mij|ons|us|haar|hem|'m|m|hen|hun|ze|her|him|them)$/u
const ME = /^(?:me|mij|ons|us)$/u
const HOSTS = /^(?:werk|work|zaak|organisatie|organisers?|organizers?|gemeente|bank|uni|universiteit|company|bedrijf)$/u
/** What an invitation is to, when it is to this meeting; anything else is another matter. */
const HERE =
  /^(?:uit|along|over|out|it|dit|this|that|dat|thuis|home|huis|place|the|de|het|een|a|an|to|naar|voor|for|haar|zijn|hun|her|his|their|bij|op|kantoor|office|\p{P})$/u
const ENDS = /^[,.;!?()|•–—-]$/u

/** Who invited: "op uitnodiging van Roos", "she invited me", "ik had hem uitgenodigd". */
export function findInvited(work: Work, people: LogPeople): FoundInvited | undefined {
  const { tokens } = work
  for (const [at, token] of tokens.entries()) {
    if (!isOpen(work, token)) continue
    if (/^(?:ask|vr)/u.test(token.text) && !asksAlong(work.tokens, at)) continue
    if (token.text === 'gevraagd' && !hadAsked(work, at)) continue
    if (/^(?:took|nam|haalde)$/u.test(token.text) && !asksTo(work.tokens, at)) continue
    if (token.text === 'had' && !hadOver(work, at)) continue
    if (IDEA.test(token.text) && !isOwnClause(work, at)) continue
    const found = INVITATION.test(token.text)
      ? invitation(work, people, at)
      : ASKING.test(token.text)
        ? invited(work, people, at)
        : undefined
    if (found !== undefined && !isDenied(work, found, { before: 2, after: 2 })) return found
  }
  return undefined
}

/** An idea is an invitation only where a possessive makes it someone's, and it says nothing more: "her idea", "at my suggestion". */
const IDEA = /^(?:idee|idea|voorstel|suggestion)$/u
function isOwnClause({ tokens }: Work, at: number): boolean {
  const [lead, before, owner, next] = [
    tokens[at - 3]?.text,
    tokens[at - 2]?.text,
    tokens[at - 1]?.text ?? '',
    tokens[at + 1]?.text,
  ]
  if (!/^(?:my|mijn|her|haar|his|zijn|z'n|their|hun|\p{L}+'s?)$/u.test(owner)) return false
  const opens = before === undefined || ENDS.test(before)
  const isSaid = /^(?:op|at|on|was)$/u.test(before ?? '') && (lead === undefined || ENDS.test(lead) || before !== 'was')
  return (opens || isSaid) && (next === undefined || ENDS.test(next) || opens || isSaid)
}

/** "Had me over", "had us round for dinner". */
const hadOver = ({ tokens }: Work, at: number): boolean =>
  /^(?:me|us)$/u.test(tokens[at + 1]?.text ?? '') && /^(?:over|round)$/u.test(tokens[at + 2]?.text ?? '')

/** "Mark had ons gevraagd", and for nothing else. */
const hadAsked = ({ tokens }: Work, at: number): boolean =>
  ME.test(tokens[at - 1]?.text ?? '') &&
  /^(?:had|heeft|hadden|hebben)$/u.test(tokens[at - 2]?.text ?? '') &&
  /^(?:en|$|[,.;])/u.test(tokens[at + 1]?.text ?? '')

const spanFrom = (from: Token | undefined, to: Token | undefined): Span | undefined =>
  from === undefined || to === undefined ? undefined : { start: from.start, end: to.end }

/** "op uitnodiging van haar", "at Roos's invitation", "op mijn initiatief". */
function invitation(work: Work, people: LogPeople, at: number): FoundInvited | undefined {
  const { tokens } = work
  const leads = (from: number): number => (/^(?:op|at|on|by|via)$/u.test(tokens[from]?.text ?? '') ? from : from + 1)
  const joined = tokens[at + 1]?.text
  if (joined === 'van' || joined === 'of' || joined === 'from') {
    const before = /^(?:de|het|the|een|an)$/u.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
    const words = (to: number) => spanFrom(tokens[leads(before)], tokens[to])
    const isDetermined = /^(?:de|het|the|mijn|my)$/u.test(tokens[at + 2]?.text ?? '')
    const host = at + (isDetermined ? 3 : 2)
    if (HOSTS.test(tokens[host]?.text ?? '')) return build({ kind: 'other' }, words(host))
    const agent = pronounAgent(tokens[at + 2]?.text ?? '')
    if (agent !== undefined) return build(agent, words(at + 2))
    const names = namesFrom(work, people, at + 2)
    const last = names.at(-1)
    return last === undefined ? undefined : build({ kind: 'named', names }, words(last.to - 1), words(at + 1))
  }
  const possessive = pronounAgent(tokens[at - 1]?.text ?? '')
  if (possessive !== undefined) return build(possessive, spanFrom(tokens[leads(at - 2)], tokens[at]))
  const names = namesUpTo(work, people, at)
  const [first] = names
  return first === undefined
    ? undefined
    : build({ kind: 'named', names }, spanFrom(tokens[leads(first.from - 1)], tokens[at]), tokens[at])
}

/** Where "door" stands in "uitgenodigd voor lunch door mij"; -1 when nowhere near. */
function passively(work: Work, at: number): number {
  for (let i = at + 1; i <= at + 6; i += 1) {
    const text = work.tokens[i]?.text ?? ''
    if (text === 'door' || text === 'by') return i
    const isPause = text === ',' && /^(?:door|by)$/u.test(work.tokens[i + 1]?.text ?? '')
    if ((ENDS.test(text) && !isPause) || OBJECT.test(text)) return -1
  }
  return -1
}

/** "invited by Roos", "uitgenodigd voor lunch door mij". */
function invitedBy(work: Work, people: LogPeople, at: number, by: number): FoundInvited | undefined {
  const { tokens } = work
  const from = by > at + 1 ? by : isAuxiliaryHere(tokens[at - 1]?.text) ? at - 1 : at
  const agent = pronounAgent(tokens[by + 1]?.text ?? '')
  if (agent !== undefined) return build(agent, spanFrom(tokens[from], tokens[by + 1]))
  const host = by + (/^(?:de|het|the|mijn|my)$/u.test(tokens[by + 1]?.text ?? '') ? 2 : 1)
  if (HOSTS.test(tokens[host]?.text ?? '')) return build({ kind: 'other' }, spanFrom(tokens[from], tokens[host]))
  const names = namesFrom(work, people, by + 1)
  const last = names.at(-1)
  return last === undefined
    ? undefined
    : build({ kind: 'named', names }, spanFrom(tokens[from], tokens[last.to - 1]), spanFrom(tokens[from], tokens[by]))
}

/** "zij had me uitgenodigd", "Roos nodigde me uit", "invited by Roos", "I invited her". */
function invited(work: Work, people: LogPeople, at: number): FoundInvited | undefined {
  const { tokens } = work
  const passive = passively(work, at)
  if (passive !== -1) return invitedBy(work, people, at, passive)
  const objects: string[] = []
  // Backwards over "had me" to the one who did it; forwards where the verb comes first.
  let subject = at - 1
  while (subject >= 0 && (OBJECT.test(tokens[subject]?.text ?? '') || isAuxiliaryHere(tokens[subject]?.text))) {
    // "Ze" right before the verb is who invites, as "haar" is whom.
    if (tokens[subject]?.text === 'ze' && !isPronoun(tokens[subject - 1]?.text) && !isPronoun(tokens[subject - 2]?.text)) break
    objects.push(tokens[subject]?.text ?? '')
    subject -= 1
  }
  const whom = invitedByMe(work, people, at)
  if (whom !== undefined) return whom
  let end = at
  for (let i = at + 1; i < tokens.length && i <= at + 4; i += 1) {
    const text = tokens[i]?.text ?? ''
    if (OBJECT.test(text)) objects.push(text)
    else if (!/^(?:uit|along|over|out|ook|zelf)$/u.test(text)) break
    end = i
  }
  if (isElsewhere(work, end + 1)) return undefined
  const before = pronounAgent(subjectIn(tokens[subject]?.text), /^(?:nodigden|hebben|hadden)$/u.test(tokens[at]?.text ?? ''))
  const mine = objects.some((word) => ME.test(word))
  if (before !== undefined) {
    if (before.kind !== 'me' && !mine && !(tokens[at]?.text === 'nodigde' && tokens[at + 1]?.text === 'uit')) return undefined
    return build(before, spanFrom(tokens[subject], tokens[end]))
  }
  const inverted = pronounAgent(tokens[at + 1]?.text ?? '')
  if (inverted !== undefined && !OBJECT.test(tokens[at + 1]?.text ?? ''))
    return build(inverted, spanFrom(tokens[at], tokens[endOf(work, at + 2)]))
  const names = namesUpTo(work, people, subject + 1)
  const [first] = names
  const next = tokens[at + 1]?.text
  // "Joy invited, kees paid": nobody else is named, so it was to this.
  const isAlone = tokens[at]?.text === 'invited' && (next === undefined || ENDS.test(next) || /^(?:and|but)$/u.test(next))
  const isWhole = tokens[at]?.text === 'nodigde' ? next === 'uit' : isAlone || isAuxiliaryHere(tokens[at - 1]?.text)
  if (first !== undefined && (mine || (objects.every((word) => !OBJECT.test(word)) && isWhole)))
    return build({ kind: 'named', names }, spanFrom(tokens[first.from], tokens[end]), spanFrom(tokens[subject + 1], tokens[end]))
  return undefined
}

/** "Ik had Willemijn en Tom uitgenodigd", "ik heb haar uitgenodigd": by me, whoever it was. */
function invitedByMe(work: Work, people: LogPeople, at: number): FoundInvited | undefined {
  const { tokens } = work
  if (!/^(?:uitgenodigd|uitgenodigt|invited)$/u.test(tokens[at]?.text ?? '')) return undefined
  const [first] = namesUpTo(work, people, at)
  if (first === undefined || !isAuxiliary(tokens[first.from - 1]?.text ?? '')) return undefined
  const isMine = [first.from - 2, first.from].some((i) => /^(?:ik|i|we|wij)$/u.test(tokens[i]?.text ?? ''))
  return isMine ? build({ kind: 'me' }, spanFrom(tokens[at], tokens[at])) : undefined
}

/** Past "me uit", in "nodigde zij me uit". */
function endOf(work: Work, from: number): number {
  let end = from - 1
  for (let i = from; i <= from + 2 && /^(?:me|mij|ons|us|haar|hem|hen|uit)$/u.test(work.tokens[i]?.text ?? ''); i += 1) end = i
  return end
}

/** Whether an invitation is to something other than this meeting: "invited me to speak at her conference". */
function isElsewhere(work: Work, from: number): boolean {
  const { tokens } = work
  if (!/^(?:to|naar|voor|for|op|als|as)$/u.test(tokens[from]?.text ?? '')) return false
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token === undefined || ENDS.test(token.text) || !isOpen(work, token)) return false
    if (!HERE.test(token.text)) return true
  }
  return false
}

const isAuxiliaryHere = (word: string | undefined): boolean =>
  isAuxiliary(word ?? '') || /^(?:was|werd|were|got)$/u.test(word ?? '')
/** "I'd" as "I". */
const subjectIn = (word = ''): string => contraction(word)?.subject ?? word
const isPronoun = (word: string | undefined): boolean => pronounAgent(word ?? '') !== undefined

function build(agent: FoundInvited['agent'], span: Span | undefined, verb = span): FoundInvited | undefined {
  return span === undefined || verb === undefined
    ? undefined
    : { start: span.start, end: span.end, agent, verb: { start: verb.start, end: verb.end }, confidence: 'sure' }
}

/** Settles who invited now that the participants are known, and keeps the words. */
export function addInvited(work: Work, found: FoundInvited, discourse: Discourse): void {
  const { agent, confidence } = found
  if (agent.kind === 'me' || agent.kind === 'other') return addPart(work, 'invited', found, { kind: agent.kind }, confidence)
  const added = takePart(work, agent, discourse)
  const settled = settle(agent, work, discourse)
  if (settled === undefined) return addPart(work, 'invited', found, { kind: 'other' }, 'asked')
  const { who, alternatives } = settled
  addPart(work, 'invited', added ? found.verb : found, they(who), settled.confidence, alternatives.map(they))
}

const they = (who: readonly PersonRef[]): InvitedReading => ({ kind: 'participants', who })

import { actorAt, whoIsActor } from './actor.ts'
import type { Clause } from './clause.ts'
import { type Discourse, type Referent, subjectGender } from './discourse.ts'
import type { Actor } from './subject.ts'
import { pronounAgent } from './agent.ts'
import { openVerbOf, verbOf } from './verbs.ts'
import type { Work } from './work.ts'

/** The words that say at whose request something was done (token indices), and who asked as written. */
export interface RequestWords {
  readonly from: number
  readonly to: number
  readonly actor: Asker
  /** "Gevraagd door Eva": without more, what follows was asked and not yet done. */
  readonly asks: boolean
}
type Asker = Exclude<Actor, { kind: 'me' }>

/** At whose request something was done, and the words that say so (token indices). */
export interface Request {
  readonly from: number
  readonly to: number
  readonly who: Referent
  readonly asks: boolean
}

const REQUEST = /^(?:verzoek|request|urging|asking|behalf|aandringen)$/u
const BECAUSE = /^(?:because|bc|cos|cuz|since|omdat|want)$/u
const ASKED = /^(?:asked|vroeg|gevraagd)$/u
/** What may stand around the asking in "omdat Eva het me had gevraagd", "because she asked me to". */
const AROUND = /^(?:het|dat|it|that|me|mij|us|ons|erom|daarom|had|has|heeft|to|for|so|nicely|lief|zo)$/u

/** Whether a stretch of tokens is about nothing but a request, or whom it is for: "op verzoek van Eva", "because Eva asked". */
export function isRequest(work: Work, clause: Clause, discourse: Discourse): boolean {
  const words = clause.to - clause.from <= 6 ? requestIn(work, clause, discourse) : undefined
  if (words === undefined) return false
  return work.tokens.every((token, i) => {
    if (i < clause.from || i >= clause.to || (i >= words.from && i < words.to)) return true
    return (verbOf(token.text) ?? openVerbOf(token.text))?.noun !== false
  })
}

/** "Op verzoek van Eva", "at Nadia's request", "namens haar", "on Joy's behalf", "because Eva asked", "gevraagd door Tom". */
export function requestIn(work: Work, clause: Clause, discourse: Discourse): RequestWords | undefined {
  const word = (at: number): string => (at >= clause.from && at < clause.to ? (work.tokens[at]?.text ?? '') : '')
  for (let at = clause.from; at < clause.to; at += 1) {
    const text = word(at)
    const found = REQUEST.test(text)
      ? byNoun(work, clause, discourse, at)
      : BECAUSE.test(text)
        ? becauseAsked(work, clause, discourse, at)
        : undefined
    if (found !== undefined) return found
    if (text === 'namens') {
      const who = askerAt(work, discourse, at + 1)
      if (who !== undefined) return { from: at, to: who.to, actor: who.actor, asks: false }
    }
    if (/^(?:favour|favor|gunst|vriendendienst)$/u.test(text) && /^(?:to|for|aan|voor)$/u.test(word(at + 1))) {
      const who = askerAt(work, discourse, at + 2)
      if (who !== undefined && /^(?:as|als)$/u.test(word(at - 2)))
        return { from: at - 2, to: who.to, actor: who.actor, asks: false }
    }
    if (ASKED.test(text) && /^(?:door|by)$/u.test(word(at + 1))) {
      const who = askerAt(work, discourse, at + 2)
      const from = /^(?:ben|werd|was|is|got|been|being)$/u.test(word(at - 1)) ? at - 1 : at
      if (who !== undefined) return { from, to: who.to, actor: who.actor, asks: true }
    }
    if (/^(?:door|by)$/u.test(text)) {
      const who = askerAt(work, discourse, at + 1)
      if (who !== undefined && ASKED.test(word(who.to))) return { from: at, to: who.to + 1, actor: who.actor, asks: true }
    }
  }
  return undefined
}

function askerAt(work: Work, discourse: Discourse, at: number): { actor: Asker; to: number } | undefined {
  const word = work.tokens[at]?.text ?? ''
  if (subjectGender(word) !== undefined) return { actor: { kind: 'pronoun', word }, to: at + 1 }
  const found = actorAt(work, discourse, at, true)
  return found === undefined || found.actor.kind === 'me' ? undefined : { actor: found.actor, to: found.to }
}

function byNoun(work: Work, clause: Clause, discourse: Discourse, at: number): RequestWords | undefined {
  const { tokens } = work
  if (/^(?:van|of|from)$/u.test(tokens[at + 1]?.text ?? '')) {
    const who = askerAt(work, discourse, at + 2)
    return who && { from: leading(work, clause, at - 1), to: who.to, actor: who.actor, asks: false }
  }
  const owner = pronounAgent(tokens[at - 1]?.text ?? '')
  if (owner?.kind === 'pronoun')
    return {
      from: leading(work, clause, at - 2),
      to: at + 1,
      actor: { kind: 'pronoun', word: owner.word },
      asks: false,
    }
  for (let from = Math.max(clause.from, at - 4); from < at; from += 1) {
    const found = actorAt(work, discourse, from, true)
    if (found?.to === at && found.actor.kind === 'name')
      return { from: leading(work, clause, from - 1), to: at + 1, actor: found.actor, asks: false }
  }
  return undefined
}

function becauseAsked(work: Work, clause: Clause, discourse: Discourse, at: number): RequestWords | undefined {
  const who = askerAt(work, discourse, at + 1)
  if (who === undefined) return undefined
  let to = who.to
  let asked = false
  while (to < clause.to && (AROUND.test(work.tokens[to]?.text ?? '') || (!asked && ASKED.test(work.tokens[to]?.text ?? '')))) {
    asked = asked || ASKED.test(work.tokens[to]?.text ?? '')
    to += 1
  }
  return asked ? { from: at, to, actor: who.actor, asks: false } : undefined
}

/** Whom the words of a request mean. */
export function findRequest(work: Work, clause: Clause, discourse: Discourse): Request | undefined {
  const words = requestIn(work, clause, discourse)
  if (words === undefined) return undefined
  const who = whoIsActor(work, discourse, words.actor, words.actor.kind === 'pronoun' ? 'subject' : 'object')
  return who && { from: words.from, to: words.to, asks: words.asks, who }
}

const leading = (work: Work, clause: Clause, at: number): number =>
  at >= clause.from && /^(?:op|at|on)$/u.test(work.tokens[at]?.text ?? '') ? at : at + 1

import type { Clause } from './clause.ts'
import { type Discourse, referent, type Referent, subjectGender } from './discourse.ts'
import { pronounAgent } from './agent.ts'
import { actorAt, whoIsActor } from './statement.ts'
import type { Work } from './work.ts'

/** At whose request something was done, and the words that say so (token indices). */
export interface Request {
  readonly from: number
  readonly to: number
  readonly who: Referent
}

const REQUEST = /^(?:verzoek|request|urging|asking)$/u

/** Whether a stretch of tokens is about nothing but a request, or whom it is for: "op verzoek van Eva", "voor Tom". */
export function isRequest(work: Work, { from, to }: Clause): boolean {
  const words = work.tokens.slice(from, to).map((token) => token.text)
  return words.length <= 6 && words.some((word) => REQUEST.test(word))
}

/** "Op verzoek van Eva", "op haar verzoek", "at Nadia's request". */
export function findRequest(work: Work, clause: Clause, discourse: Discourse): Request | undefined {
  const { tokens } = work
  const at = tokens.findIndex((token, i) => i >= clause.from && i < clause.to && REQUEST.test(token.text))
  if (at === -1) return undefined
  if (/^(?:van|of|from)$/u.test(tokens[at + 1]?.text ?? '')) {
    const found = actorAt(work, discourse, at + 2, true)
    if (found === undefined || found.actor.kind === 'me') return undefined
    const who = whoIsActor(work, discourse, found.actor, 'object')
    return who && { from: leading(work, clause, at - 1), to: found.to, who }
  }
  const owner = pronounAgent(tokens[at - 1]?.text ?? '')
  if (owner?.kind === 'pronoun') {
    const gender = subjectGender(owner.word)
    const who = gender && referent(discourse, gender, 'subject')
    return who && { from: leading(work, clause, at - 2), to: at + 1, who }
  }
  for (let from = Math.max(clause.from, at - 4); from < at; from += 1) {
    const found = actorAt(work, discourse, from, true)
    if (found?.to !== at || found.actor.kind !== 'name') continue
    const who = whoIsActor(work, discourse, found.actor, 'object')
    return who && { from: leading(work, clause, from - 1), to: at + 1, who }
  }
  return undefined
}

const leading = (work: Work, clause: Clause, at: number): number =>
  at >= clause.from && /^(?:op|at|on)$/u.test(work.tokens[at]?.text ?? '') ? at : at + 1

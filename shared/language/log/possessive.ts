import { isThird } from './mentions.ts'
import type { LogPeople } from './people.ts'
import { WORD_NAMES } from './person.ts'
import { isAuxiliary, isModal, verbOf } from './verbs.ts'
import type { Token, Work } from './work.ts'

/** Given names that are words, but none with an s behind them. */
const PLAIN = new Set('tom sam jan bas daan max rob els pat sue frank jack fleur roman'.split(' '))
/** Behind these no thing follows: "met toms in", "bobs and". */
const NO_THING = /^(?:en|and|of|or|in|op|on|at|bij|met|with|w|om|te|to|is|was|als|as|for|voor|niet|not|n)$/u

/**
 * "Bobs fiets", "annas laptop": someone's, without the apostrophe. The word is
 * told from a name of its own and from a verb; it reads as "bob's" from then on.
 */
export function withPossessives(work: Work, people: LogPeople): Work {
  const isOwner = (token: Token, at: number): boolean => {
    if (!/^\p{L}{3,}s$/u.test(token.text) || people.starts.has(token.text)) return false
    const name = token.text.slice(0, -1)
    const next = work.tokens[at + 1]
    if (people.byForm.get('first')?.has(name) !== true || (WORD_NAMES.has(name) && !PLAIN.has(name) && !token.capital))
      return false
    if (next === undefined || !/^\p{L}{2,}/u.test(next.text) || NO_THING.test(next.text)) return false
    return verbOf(token.text) === undefined && !isThird(next.text) && !isAuxiliary(next.text) && !isModal(next.text)
  }
  if (!work.tokens.some(isOwner)) return work
  const tokens = work.tokens.map((token, at) => (isOwner(token, at) ? { ...token, text: `${token.text.slice(0, -1)}'s` } : token))
  return { ...work, tokens }
}

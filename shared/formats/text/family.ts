import type { Name } from '../../domain/records/contact.ts'
import { isInfixWord, mayStartName } from '../../language/names/particles.ts'

/** Splits "van der Berg" into its tussenvoegsel and the name that lists sort by. */
export function splitFamily(text: string): Pick<Name, 'infix' | 'family'> {
  const parts = text.split(/\s+/)
  let at = 0
  while (at < parts.length - 1 && isInfix(parts[at] ?? '', at)) at += 1
  return { ...(at === 0 ? {} : { infix: parts.slice(0, at).join(' ') }), family: parts.slice(at).join(' ') }
}

const isInfix = (word: string, at: number): boolean =>
  mayStartName(word) || (isInfixWord(word) && (at > 0 || word === word.toLowerCase()))

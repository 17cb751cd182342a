import type { Name } from '../../domain/records/contact.ts'
import { fold } from '../../language/fold.ts'
import { parseName } from '../../language/names/parse.ts'
import type { JcardProperty } from '../../imports/person.ts'
import { splitFamily } from '../text/family.ts'
import { componentsOf, valueOf } from './properties.ts'

const words = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The parts of N (RFC 6350 §6.2.2), with the tussenvoegsel apart. */
function structuredName(n: JcardProperty): Name {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = componentsOf(n, ' ')
  return {
    ...(prefix === '' ? {} : { prefix }),
    ...(given === '' ? {} : { given }),
    ...(additional === '' ? {} : { additional }),
    ...(family === '' ? {} : splitFamily(family)),
    ...(suffix === '' ? {} : { suffix }),
  }
}

/**
 * The name of a card: N where it has parts; else FN taken apart, unless FN
 * only repeats the organisation. N with nothing but one word, as vCard 2.1
 * writers leave it, gives way to an FN that says more.
 */
export function readName(n: JcardProperty | undefined, fn: string, organisation: string | undefined): Name {
  const name = n === undefined ? {} : structuredName(n)
  const isEmpty = Object.keys(name).length === 0
  if (fn === '' || (isEmpty && organisation !== undefined && fold(fn) === fold(organisation))) return name
  if (isEmpty) return parseName(fn)
  const isBare = name.given === undefined && name.additional === undefined && n !== undefined && !Array.isArray(n[3])
  const said = words(valueOf(n ?? ['n', {}, 'text', '']))
  const more = words(fn)
  return isBare && more.length > said.length && said.every((word) => more.includes(word)) ? parseName(fn) : name
}

import { isInfixWord } from '../names/particles.ts'
import type { LogPeople } from './people.ts'
import { knownAt } from './person.ts'
import { isNegation } from './verbs.ts'
import { addPart, isOpen, openText, type Token, type Work } from './work.ts'

const DETERMINERS = new Set("de het een the a an my our his her their mijn onze ons haar zijn hun 't 'n".split(' '))
const PRONOUNS = /^(mij|me|haar|hem|hen|ons|ze|us|them|him|her)$/u
/** Lower-case words that never start a place. */
const NO_PLACE =
  /^(om|ongeveer|around|least|last|first|all|ik|i|zij|hij|he|she|they|we|wij|elkaar|once|het|the|voorkeur|naam|toeval)$/u

const adjacent = (work: Work, a: Token | undefined, b: Token | undefined): b is Token =>
  a !== undefined && b !== undefined && isOpen(work, b) && /^[ \t]*$/u.test(work.text.slice(a.end, b.start))

/** Where a place that starts at the token ends (exclusive), 0 when none does. */
function placeEnd(work: Work, start: number, strong: boolean): number {
  const { tokens } = work
  let at = start
  if (tokens[at] === undefined || !isOpen(work, tokens[at] as Token)) return 0
  const determined = DETERMINERS.has(tokens[at]?.text ?? '')
  if (determined) {
    if (!adjacent(work, tokens[at], tokens[at + 1])) return 0
    at += 1
  }
  const first = tokens[at]
  if (first === undefined || !first.word) return 0
  if (
    !first.capital &&
    (!strong || NO_PLACE.test(first.text) || (!determined && PRONOUNS.test(first.text)) || /^\d/u.test(first.text))
  )
    return 0
  let end = at + 1
  for (let i = at + 1; adjacent(work, tokens[i - 1], tokens[i]); i += 1) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.capital || (/^[&'+]$/u.test(token.text) && tokens[i + 1]?.capital === true) || /^\d+$/u.test(token.text))
      end = token.word ? i + 1 : end
    else if (
      !(isInfixWord(token.text) || token.text === 'in' || (token.text === 'and' && first.capital)) ||
      (tokens[i + 1]?.capital !== true && first.capital)
    )
      break
    else if (!first.capital && isInfixWord(token.text) && adjacent(work, token, tokens[i + 1]) && tokens[i + 1]?.word === true)
      end = i + 2
  }
  return end
}

const FIXED =
  /\b(?:(?:bij |at )?(?:mij|me|haar|hem|hen|ons) (?:thuis|op kantoor)|(?:at )?(?:my|her|his|their|our) (?:place|home|office)|op kantoor|op (?:het|een) terras|at (?:the )?(?:office|home|work)|thuis)\b/u

/** Where it was: after bij, at, @; after in with a capital. */
export function readPlace(work: Work, people: LogPeople): void {
  const { tokens } = work
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token === undefined || !isOpen(work, token) || !/^(bij|at|@|in|te|op|cafe|restaurant)$/u.test(token.text)) continue
    if (isNegation(tokens[i - 1]?.text ?? '')) continue
    const named = /^(cafe|restaurant)$/u.test(token.text)
    if (named && tokens[i + 1]?.capital !== true) continue
    const next = tokens[i + 1]
    const strong = /^(bij|at|@)$/u.test(token.text)
    if (!strong && !named && next?.capital !== true && !(DETERMINERS.has(next?.text ?? '') && tokens[i + 2]?.capital === true))
      continue
    const person = knownAt(work, people, i + 1)
    const end = placeEnd(work, i + 1, strong)
    if (end === 0 || (person !== undefined && person.to >= end)) continue
    const [first, last] = [named ? token : next, tokens[end - 1]]
    if (first === undefined || last === undefined) continue
    const place = work.original.slice(work.origin[first.start], work.origin[last.end])
    const certain = token.text === '@' || tokens.slice(i + 1, end).some((word) => word.capital)
    addPart(work, 'place', { start: token.start, end: last.end }, place, certain ? 'sure' : 'asked')
    return
  }
  const fixed = FIXED.exec(openText(work))
  if (fixed === null) return
  const span = { start: fixed.index, end: fixed.index + fixed[0].length }
  const place = work.original
    .slice(work.origin[span.start], work.origin[span.end])
    .replace(/^(?:bij|at|op(?= kantoor)) /iu, (word) => (/^op/iu.test(word) ? word : ''))
  addPart(work, 'place', span, place)
}

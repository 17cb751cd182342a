import { isPrefix } from '../names/particles.ts'
import { type Gender, objectGender, pronounsOf } from './discourse.ts'
import { type LogPeople, samePerson } from './people.ts'
import { type FoundName, knownAt, nameAt, newcomerAt, WORD_NAMES } from './person.ts'
import { typedLower } from './typing.ts'
import type { Confidence, PersonRef } from './reading.ts'
import { isModal } from './verbs.ts'
import { addPart, claimGlue, isOpen, type Work } from './work.ts'

/** What joins names to one another. */
export const JOINS = new Set([',', 'en', 'and', '&', '+', '/', 'plus', 'n', "'n"])

/** What reading the participants needs beside the line. */
export interface Reader {
  readonly work: Work
  readonly people: LogPeople
  readonly told: readonly boolean[]
  readonly mentions: readonly FoundName[]
}

/** Who takes part so far. */
export const refs = (work: Work): PersonRef[] => work.parts.flatMap((part) => (part.kind === 'person' ? [part.value] : []))

/** Makes someone a participant; answers whether they were none yet. */
export function addPerson(work: Work, found: FoundName, confidence: Confidence = found.confidence): boolean {
  const [first, last] = [work.tokens[found.from], work.tokens[found.to - 1]]
  if (first === undefined || last === undefined) return false
  if (refs(work).some((ref) => samePerson(ref, found.ref))) return false
  addPart(work, 'person', { start: first.start, end: last.end }, found.ref, confidence, found.alternatives)
  return true
}

/** After a mere comma an unknown word with a capital is a name only when nothing follows it: "Anna, Goed gesprek". */
function closes(work: Work, from: number, at: number, found: FoundName): boolean {
  if (found.ref.kind === 'contact' || work.tokens.slice(from, at).some((token) => token.text !== ',')) return true
  const next = work.tokens[found.to]
  return next === undefined || !next.word || !isOpen(work, next) || JOINS.has(next.text)
}

/** Reads names from the token on, joined by commas, en, and. Answers the token after the last. */
export function readList(reader: Reader, start: number): number {
  const { work, people } = reader
  let at = start
  let done = start
  for (;;) {
    while (isPrefix(work.tokens[at]?.text ?? '') && work.tokens[at + 1]?.capital === true) at += 1
    const named = pronounAt(reader, at) ?? unowned(work, nameAt(work, people, at))
    if (named !== undefined && at !== done && !closes(work, done, at, named)) return done
    const found = named ?? describedAt(reader, at, at === start)
    if (found === undefined) return done
    const isNew = addPerson(work, found)
    // The words that describe someone stay in the note, and so does a name said twice.
    if (isNew && named !== undefined) for (let i = done; i < at; i += 1) claimGlue(work, work.tokens[i] ?? { start: 0, end: 0 })
    done = found.to
    at = found.to
    while (JOINS.has(work.tokens[at]?.text ?? '')) at += 1
    if (at === done && !namedNext(reader, at)) return done
  }
}

/** "Saw Anna's show": hers, and not she. */
function unowned(work: Work, found: FoundName | undefined): FoundName | undefined {
  const [last, next] = [work.tokens[(found?.to ?? 0) - 1], work.tokens[found?.to ?? -1]]
  const isOwner = last !== undefined && /\p{L}'s$/u.test(last.text) && follows(work, (found?.to ?? 0) - 1)
  return isOwner && !next?.capital && next !== undefined && !MET_AFTER.test(next.text) ? undefined : found
}

/** "Met bob jan en lotte": in lower case the comma between names goes missing. */
function namedNext({ work, people }: Reader, at: number): boolean {
  const next = typedLower(work) && !isModal(work.tokens[at]?.text ?? '') ? knownAt(work, people, at) : undefined
  if (next === undefined || !follows(work, at - 1)) return false
  const isWord = next.to === at + 1 && WORD_NAMES.has(work.tokens[at]?.text ?? '')
  return !isWord || (JOINS.has(work.tokens[next.to]?.text ?? '') && knownAt(work, people, next.to + 1) !== undefined)
}

/** "met hem en Jan": someone named before, by a pronoun. */
function pronounAt({ work, people, mentions }: Reader, at: number): FoundName | undefined {
  const token = work.tokens[at]
  const gender =
    token !== undefined && isOpen(work, token) && !token.capital && token.text !== 'm' ? objectGender(token.text) : undefined
  // "Met haar broer" is someone else.
  const next = work.tokens[at + 1]
  const owns =
    /^(?:haar|her)$/u.test(token?.text ?? '') &&
    follows(work, at) &&
    !isModal(next?.text ?? '') &&
    !MET_AFTER.test(next?.text ?? '')
  if (gender === undefined || owns) return undefined
  const named = mentions.filter(({ to }) => to <= at)
  const fitting = named.filter(({ ref }) => fits(people, ref, gender))
  const evident = fitting.filter(({ ref }) => pronounsOf(people, ref) === gender)
  const found = evident.at(-1) ?? fitting.at(-1)
  if (found === undefined) return undefined
  const others = (evident.length > 0 ? evident : fitting).map(({ ref }) => ref).filter((ref) => !samePerson(ref, found.ref))
  return { from: at, to: at + 1, ref: found.ref, confidence: others.length > 0 ? 'asked' : 'sure', alternatives: others }
}

/** What may follow "met haar" when "haar" is a person: "met haar gehad", "with her at", "met haar in". */
const MET_AFTER =
  /^(?:gehad|gedaan|gedronken|gegeten|geluncht|gebeld|gewandeld|gesproken|geweest|gelopen|en|and|in|op|at|on|bij|om|over|about|gisteren|vandaag|yesterday|today|last|this|for|voor)$/u

export const follows = (work: Work, at: number): boolean => {
  const [token, next] = [work.tokens[at], work.tokens[at + 1]]
  return (
    token !== undefined &&
    next !== undefined &&
    next.word &&
    isOpen(work, next) &&
    work.text.slice(token.end, next.start).trim() === ''
  )
}

const fits = (people: LogPeople, ref: PersonRef, gender: Gender): boolean => {
  const theirs = pronounsOf(people, ref)
  return theirs === undefined || theirs === gender || gender === 'they' || theirs === 'they'
}

/** Words that end the description of someone: "met dank aan Anna" names nobody who was there. */
const NO_ROLE =
  /^(?:dank|groet|groeten|liefde|plezier|moeite|zin|name|ingang|uitzondering|betrekking|love|regards|thanks|pleasure|respect|van|of|voor|for|from|aan|to|door|via|naar|bij|at|in|on|op|over|about|om|de|het|the|en|and|die|dat|who|that|which|uit|als|as|is|was)$/u
/** Words that open the description of someone who comes later in a list. */
export const DESCRIBES =
  /^(?:een|a|an|someone|somebody|iemand|ene|zekere|zijn|haar|hun|his|her|their|mijn|my|onze|our|the|de|het|nog|also)$/u
const MANY_WORDS = 5

/** "Een Bulgaarse jongen, Ivan", "someone called Ruben", "kandidaat Femke de Wit": a name behind what the person is. */
function describedAt({ work, people }: Reader, at: number, isFirst: boolean): FoundName | undefined {
  const { tokens } = work
  const first = tokens[at]
  if (first === undefined || !first.word || !isOpen(work, first) || NO_ROLE.test(first.text)) return undefined
  if (!isFirst && !DESCRIBES.test(first.text)) return undefined
  for (let i = at + 1; i <= at + MANY_WORDS; i += 1) {
    const token = tokens[i]
    if (token === undefined || !isOpen(work, token)) return undefined
    if (token.text === ',' || token.text === ':') {
      if (tokens[i + 1]?.capital !== true || i === at + 1) return undefined
      continue
    }
    if (!token.word || NO_ROLE.test(token.text)) return undefined
    const newcomer = newcomerAt(work, people, i)
    if (newcomer !== undefined) return newcomer
    if (!token.capital) continue
    const found = nameAt(work, people, i)
    if (found === undefined) return undefined
    const next = tokens[found.to]
    // A capital before another word belongs to the description: "Bulgaarse jongen".
    const goesOn =
      next !== undefined &&
      next.word &&
      !next.capital &&
      isOpen(work, next) &&
      !NO_ROLE.test(next.text) &&
      !JOINS.has(next.text) &&
      follows(work, found.to - 1)
    if (goesOn && found.ref.kind === 'new' && found.to === i + 1) continue
    return found
  }
  return undefined
}

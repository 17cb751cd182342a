import { type Clause, contraction } from './clause.ts'
import type { LogPeople } from './people.ts'
import { introIdiom, INTRO_FORMS } from './introIdioms.ts'
import { knownAt } from './person.ts'
import { textOf } from './region.ts'
import { isAuxiliary, isIdle, isModal, openVerbOf, type Verb, verbOf } from './verbs.ts'
import { isOpen, type Work } from './work.ts'

/** The verbs of a clause, and its tokens that are helpers or subject. */
export interface VerbsFound {
  readonly verbs: readonly { readonly verb: Verb; readonly at: number }[]
  readonly used: ReadonlySet<number>
}

/** The verb a clause turns on; `promise` is the token that promises it. */
export interface ChosenVerb {
  readonly verb: Verb
  readonly at: number
  readonly promise?: number
}

const DETERMINER = /^(?:een|het|a|an|the|mijn|m'n|mn|onze|zijn|z'n|hun|my|our|his|their|\p{L}+'s)$/u

/** The verb a token is in its clause. */
export function verbHere(work: Work, clause: Clause, at: number): Verb | undefined {
  const token = work.tokens[at]
  const verb = verbOf(token?.text ?? '')
  if (token === undefined || verb === undefined || (verb.noun && token.capital && at > clause.from)) return undefined
  const introduces = introVerb(work, clause, at)
  if (introduces !== undefined) return introduces
  if (verb.isIdiom === true) return undefined
  // "Een boek", "my review": the thing.
  if (verb.noun && verb.family !== 'introduce' && at > clause.from && DETERMINER.test(work.tokens[at - 1]?.text ?? ''))
    return undefined
  // "Bel ik met Jan": a call, and nothing done for anyone.
  if (/^bel(?:t|len)?$/u.test(token.text) && work.tokens.slice(at, clause.to).some(({ text }) => text === 'met')) return undefined
  // "He'll get back to me": no handing over.
  if (/^(?:get|gets|got|getting)$/u.test(token.text) && /^(?:back|in|to)$/u.test(work.tokens[at + 1]?.text ?? ''))
    return undefined
  if (isGerund(token.text) && !isGoingOn(work, at) && !opensGoingOn(work, clause, at)) return undefined
  if (verb.particle !== undefined) {
    const particle = findParticle(work, clause, at, verb.particle)
    // "Komt met een lijst", but not "komt met Bob".
    if (particle === -1 || (verb.particle === 'met' && (work.tokens[particle + 1]?.capital === true || particle > at + 1)))
      return undefined
  }
  // "Vraagt het na", "vroeg na bij": finding out, and asking nothing of me.
  if (
    verb.family === 'ask' &&
    /^vr[ao]/u.test(token.text) &&
    work.tokens[findParticle(work, clause, at, 'na') + 1]?.text !== 'te' &&
    findParticle(work, clause, at, 'na') !== -1
  )
    return { ...verb, family: 'act' }
  return verb
}

/** "Zet haar in contact met", "loops me in with": a verb that introduces, where its words stand by it. */
export function introVerb(work: Work, clause: Clause, at: number): Verb | undefined {
  const word = work.tokens[at]?.text ?? ''
  if (!INTRO_FORMS.has(word) || (at > clause.from && DETERMINER.test(work.tokens[at - 1]?.text ?? ''))) return undefined
  const found = introIdiom(word, textOf(work, clause))
  return found && { family: 'introduce', tense: found.tense, noun: false }
}

/** Where the word is that belongs to a verb, or one of several parted by `|`; -1 when it is not there. */
export const findParticle = (work: Work, clause: Clause, from: number, particle: string): number => {
  const any = particle.split('|')
  return work.tokens.findIndex((token, i) => i > from && i < clause.to && any.includes(token.text))
}

/** "Bringing" is a verb only in "he's bringing". */
export const isGerund = (word: string): boolean => /^\p{L}{2,}ing$/u.test(word) && word !== 'bring'
const isGoingOn = (work: Work, at: number): boolean =>
  [at - 1, at - 2].some((i) =>
    /^(?:is|am|are|be|was|were|hes|shes|im|theyre|\p{L}+'(?:s|m|re))$/u.test(work.tokens[i]?.text ?? ''),
  )
/** "Introducing kees to priya tomorrow": what opens a clause is going on, too. */
const opensGoingOn = (work: Work, clause: Clause, at: number): boolean =>
  at === clause.from && work.tokens[at + 1]?.word === true && verbOf(work.tokens[at]?.text ?? '')?.family !== 'ask'
/** The past of these is their bare form. */
export const isSame = (word: string): boolean => /^(?:put|let|read)$/u.test(word)

/** The verb of the lists, but not one that is as often a noun where another stands: "tested our app". */
export function chooseVerb(
  work: Work,
  clause: Clause,
  { verbs, used }: VerbsFound,
  people: LogPeople,
  isAsked = false,
  isPut = false,
): ChosenVerb | undefined {
  const main = mainVerb(verbs)
  if (main !== undefined && (!main.verb.noun || main.promise !== undefined)) return main
  const open =
    openVerb(work, clause, used, isAsked) ??
    verbFor(work, clause, used, people) ??
    (isPut ? lastVerb(work, clause, used) : undefined)
  return open === undefined || (main !== undefined && open.verb.tense === 'infinitive') ? (main ?? open) : open
}

/** A verb no list holds, when the clause has no other. */
function openVerb(work: Work, clause: Clause, used: ReadonlySet<number>, isAsked: boolean): ChosenVerb | undefined {
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = work.tokens[at]
    if (token === undefined || used.has(at) || !isOpen(work, token) || (token.capital && at > clause.from)) continue
    const verb = openVerbOf(token.text, isAsked)
    if (verb !== undefined) return { verb, at }
  }
  return willVerb(work, clause, used)
}

/** "Wil dat ik haar stagiair te woord sta": what someone wishes done is told by the last word, whatever it is. */
function lastVerb(work: Work, clause: Clause, used: ReadonlySet<number>): ChosenVerb | undefined {
  const at = clause.to - 1
  const token = work.tokens[at]
  if (token === undefined || used.has(at) || !isOpen(work, token) || token.capital || !/^\p{L}{3,}$/u.test(token.text))
    return undefined
  return isIdle(token.text) || isModal(token.text) || isAuxiliary(token.text) ? undefined : { verb: OPEN, at }
}

/** "I'll dig out her slides", "ik ga zijn plan doorlichten": with a helper any verb will do. */
function willVerb(work: Work, clause: Clause, used: ReadonlySet<number>): { verb: Verb; at: number } | undefined {
  const helper = [...used]
    .filter((at) => isModal(work.tokens[at]?.text ?? '') || contraction(work.tokens[at]?.text ?? '') !== undefined)
    .at(-1)
  if (helper === undefined) return undefined
  const dutch = work.tokens.findLastIndex(
    (token, at) =>
      at > helper &&
      at < clause.to &&
      isOpen(work, token) &&
      !token.capital &&
      !used.has(at) &&
      // "Bedanken voor de bloemen": a thing.
      !DETERMINER.test(work.tokens[at - 1]?.text ?? '') &&
      !/^(?:de|\d+)$/u.test(work.tokens[at - 1]?.text ?? '') &&
      /^\p{L}{3,}en$/u.test(token.text) &&
      !DULL.test(token.text),
  )
  const isEnglishHelper = /^(?:will|would|shall|should|can|could|must|gonna|going|to|\p{L}+'(?:ll|d|m|re|s))$/u.test(
    work.tokens[helper]?.text ?? '',
  )
  if (!isEnglishHelper) return dutch === -1 ? undefined : { verb: OPEN, at: dutch }
  let at = helper + 1
  while (/^(?:to|also|then|probably|try|please|be|just)$/u.test(work.tokens[at]?.text ?? '')) at += 1
  const token = work.tokens[at]
  if (token?.text === 'have' && /\b(?:ready|done|finished)\b/u.test(work.text.slice(token.end, work.tokens[clause.to - 1]?.end)))
    return { verb: OPEN, at }
  if (
    token === undefined ||
    at >= clause.to ||
    !token.word ||
    token.capital ||
    !isOpen(work, token) ||
    DULL.test(token.text) ||
    isIdle(token.text)
  )
    return undefined
  return { verb: OPEN, at }
}

/** "Sarah babysat for us", "paste op voor ons": what someone does for me is a favour, whatever the word for it. */
function verbFor(
  work: Work,
  clause: Clause,
  used: ReadonlySet<number>,
  people: LogPeople,
): { verb: Verb; at: number } | undefined {
  const { tokens } = work
  const aim = tokens.findIndex(
    (token, i) =>
      i > clause.from &&
      i < clause.to &&
      /^(?:for|voor)$/u.test(token.text) &&
      /^(?:me|us|mij|ons)$/u.test(tokens[i + 1]?.text ?? ''),
  )
  if (aim === -1) return undefined
  // "Voor ons", but not "voor ons bedrijf".
  const follows = tokens[aim + 2]
  if (
    tokens[aim + 1]?.text === 'ons' &&
    aim + 2 < clause.to &&
    follows?.word === true &&
    !/^(?:op|in|bij|gisteren|allebei|allemaal)$/u.test(follows.text)
  )
    return undefined
  const at = knownAt(work, people, clause.from)?.to ?? (used.has(clause.from) ? clause.from + 1 : -1)
  const token = tokens[at]
  if (
    token === undefined ||
    at >= aim ||
    used.has(at) ||
    !isOpen(work, token) ||
    token.capital ||
    !/^\p{L}{3,}$/u.test(token.text)
  )
    return undefined
  if (
    isIdle(token.text) ||
    DULL.test(token.text) ||
    isModal(token.text) ||
    isAuxiliary(token.text) ||
    /^(?:was|werd|paid|betaalde)$/u.test(token.text)
  )
    return undefined
  return {
    verb: { ...OPEN, tense: /(?:[^s]s|t)$/u.test(token.text) && !/(?:at|ot|ut|it)$/u.test(token.text) ? 'present' : 'past' },
    at,
  }
}

const OPEN: Verb = { family: 'act', tense: 'infinitive', noun: false, isOpen: true }
/** What one will do that is for nobody. */
const DULL =
  /^(?:(?:hav|do|go|be|see|meet|mov|work|liv|leav|gett|com|stay|start|stopp|join|think|try|look|wait|talk|visit|attend|runn|retir|turn|celebrat|expect)ing|invite|invited|be|think|see|know|move|meet|like|love|want|need|try|come|go|stay|start|stop|join|leave|retire|wait|hear|talk|speak|have|get|sleep|remember|miss|turn|live|work|attend|visit|look|happen|denken|zien|weten|gaan|komen|blijven|beginnen|stoppen|verhuizen|trouwen|werken|wonen|horen|praten|spreken|hebben|zijn|wachten|willen|kunnen|moeten|zullen|worden|vertrekken|nadenken|verkopen|weken|mensen|maanden|dagen|uren|minuten|morgen|tegen|binnen|samen|haar|gisteren|vragen|anoniem|even)$/u

/** The verb that says what is done: the one promised, else the first that is no noun, else the first. */
function mainVerb(verbs: readonly { verb: Verb; at: number }[]): ChosenVerb | undefined {
  const promise = verbs.find(({ verb }) => verb.family === 'promise')
  const others = verbs.filter(({ verb, at }) => verb.family !== 'promise' && (promise === undefined || at > promise.at))
  const chosen = others.find(({ verb }) => !verb.noun) ?? others[0]
  if (promise === undefined) return chosen
  return chosen === undefined ? promise : { ...chosen, promise: promise.at }
}

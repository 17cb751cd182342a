import { fold } from '../../language/fold.ts'
import type { Capital } from '../records/favour.ts'
import { CapitalSchema } from '../records/favour.ts'
import { CAPITAL_WORDS, LENDING, SAYINGS } from './capitalWords.ts'

/** A kind of value proposed for a favour, and the words of it that say so, as they were written. */
export interface CapitalProposal {
  readonly capital: Capital
  readonly words: string
}

interface Match extends CapitalProposal {
  /** A deed counts before a thing; lending counts last. */
  readonly weight: 'deed' | 'thing' | 'lending'
  /** Which word of the text it is, counted from 0. */
  readonly at: number
}

const WORD = /[€$£]|[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu
const ENDINGS = ['s', 'es', 'e', 'en', 'n', 't', 'd', 'ed', 'ing', 'je', 'jes', 'tje', 'tjes']

const whole = new Map<string, Omit<Match, 'words' | 'at'>>()
const beginnings: [string, Omit<Match, 'words' | 'at'>][] = []
const ends: [string, Omit<Match, 'words' | 'at'>][] = []

function learn(words: string, sense: Omit<Match, 'words' | 'at'>): void {
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    if (word.endsWith('-')) beginnings.push([word.slice(0, -1), sense])
    else if (word.startsWith('-')) {
      ends.push([word.slice(1), sense])
      learnWhole(word.slice(1), sense)
    } else learnWhole(word, sense)
  }
}

function learnWhole(word: string, sense: Omit<Match, 'words' | 'at'>): void {
  whole.set(word, sense)
  // Words as short as "key" or "van" take an -s at most: "keyed" and "vand" are other words.
  for (const ending of word.length < 4 ? ['s'] : ENDINGS) if (!whole.has(word + ending)) whole.set(word + ending, sense)
}

for (const capital of CapitalSchema.options) {
  learn(CAPITAL_WORDS[capital].deeds, { capital, weight: 'deed' })
  learn(CAPITAL_WORDS[capital].things, { capital, weight: 'thing' })
}
learn(LENDING, { capital: 'material', weight: 'lending' })

/**
 * The kind of value that the words of a favour speak of, in Dutch or English, to
 * be proposed and never filled in unseen. What is done comes before what it is
 * done with, then the first named; of two words that belong together ("book
 * review") the last, which the first only describes.
 * @param what a favour in a few words: "feedback op het deck", "a room for the launch"
 */
export function capitalFrom(what: string): CapitalProposal | undefined {
  const matches = matchesIn(what)
  const found =
    firstOf(matches.filter(({ weight }) => weight === 'deed')) ??
    firstOf(matches.filter(({ weight }) => weight === 'thing')) ??
    firstOf(matches)
  return found && { capital: found.capital, words: found.words }
}

/** The first, or the last of those that follow it without a word between them. */
function firstOf(matches: readonly Match[]): Match | undefined {
  return matches.find((match, index) => matches[index + 1]?.at !== match.at + 1)
}

function matchesIn(what: string): Match[] {
  const words = [...what.matchAll(WORD)].map(([word]) => word)
  const folded = words.map((word) => fold(word))
  const said = new Set(SAYINGS.flatMap((saying) => placesOf(saying.split(' '), folded)))
  return words.flatMap((word, at) => {
    const sense = said.has(at) ? undefined : senseOf(folded[at] ?? '')
    return sense === undefined ? [] : [{ ...sense, words: word, at }]
  })
}

function senseOf(word: string): Omit<Match, 'words' | 'at'> | undefined {
  const known = whole.get(word)
  if (known !== undefined) return known
  const longest = [
    ...beginnings.filter(([beginning]) => word.startsWith(beginning)),
    ...ends.filter(([end]) => word.length > end.length + 1 && word.endsWith(end)),
  ].sort(([a], [b]) => b.length - a.length)
  return longest[0]?.[1]
}

function placesOf(saying: readonly string[], words: readonly string[]): number[] {
  return words.flatMap((_, at) =>
    saying.every((part, offset) => words[at + offset] === part) ? saying.map((__, o) => at + o) : [],
  )
}

import type { Name } from '../../domain/records/contact.ts'
import { fold } from '../../language/fold.ts'
import { parseName } from '../../language/names/parse.ts'
import { isInfixWord, isSuffix } from '../../language/names/particles.ts'
import { isTown } from '../../language/cities.ts'
import { isSharedMailbox } from '../words/mailboxes.ts'
import { endsWithForm } from '../words/organisations.ts'
import { isOrganisation, isRole } from './kinds.ts'
import { MARK, takeReach } from './reach.ts'

/** A person as one line of a business card says them. */
export interface Card {
  /** The name as written, its parts in `name`. */
  readonly written: string
  readonly name: Name
  readonly organisation?: string
  readonly role?: string
  readonly city?: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly links: readonly string[]
  /** What found no place of its own; nothing is dropped. */
  readonly rest?: string
}

/**
 * Reads a line as on a business card, in any order: "Ines Duarte, Circularity BV,
 * ines@circularity.eu". Separators are commas, semicolons, bars, dots in the
 * middle, dashes with spaces, tabs, new lines and brackets; "at", "bij" and "@"
 * stand between role and organisation.
 * @returns undefined where there is no name, not even in the e-mail address
 */
export function readCard(line: string): Card | undefined {
  if (line.length > MAX_CARD) return readLongCard(line)
  const { emails, phones, links, rest } = takeReach(line)
  const hints = { local: localWords(emails[0]), host: hostWords(emails[0] ?? links[0]) }
  const parts = partsOf(rest).flatMap((part) => apart(part, hints))
  const at = nameAt(parts, hints)
  const written = at === undefined ? nameFromAddress(hints.local) : joined(parts, at)
  if (written === undefined) return undefined
  const others = parts.filter((_part, index) => at === undefined || index < at.from || index >= at.to)
  return { written, name: parseName(written), ...placed(others, hints), emails, phones, links }
}

/** Longest text that is read as a card, in letters; what follows is its rest. */
const MAX_CARD = 2_000

function readLongCard(line: string): Card | undefined {
  const card = readCard(line.slice(0, MAX_CARD))
  return card && { ...card, rest: `${card.rest === undefined ? '' : `${card.rest}, `}${line.slice(MAX_CARD)}` }
}

interface Hints {
  /** The words of the e-mail address before the @. */
  readonly local: readonly string[]
  /** The words of its host, without its ending; those of public mail hosts say nothing. */
  readonly host: readonly string[]
}

const PUBLIC = new Set(
  'gmail hotmail outlook live yahoo icloud me proton protonmail ziggo kpnmail xs4all planet hetnet home casema linkedin'.split(
    ' ',
  ),
)

function localWords(email: string | undefined): string[] {
  const local = fold(email?.split('@')[0] ?? '')
  return local.split(/[._+\-\d]+/u).filter((word) => word.length > 1)
}

function hostWords(address: string | undefined): string[] {
  if (address === undefined) return []
  const host = fold(
    address.includes('@') ? (address.split('@')[1] ?? '') : (address.replace(/^https?:\/\//iu, '').split('/')[0] ?? ''),
  )
  const labels = host.split('.').slice(0, -1)
  return labels.flatMap((label) => label.split('-')).filter((word) => word.length > 2 && word !== 'www' && !PUBLIC.has(word))
}

/** The parts between separators, without blanks. */
function partsOf(text: string): string[] {
  return text
    .split(new RegExp(`${MARK}|[,;|\\t\\n•·()<>]|\\s[-–—/]\\s`, 'u'))
    .map((part) =>
      part
        .trim()
        .replace(/\s+/gu, ' ')
        .replace(/^[-–—:.]+\s*|\s*[-–—:]+$/gu, ''),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
}

/** "Director at Circularity" is two parts, and so is "Ines Duarte Circularity BV" where the address says Circularity. */
function apart(part: string, hints: Hints): string[] {
  const [before, after] = part.split(/\s+(?:at|bij|from|@)\s+/iu)
  if (before !== undefined && after !== undefined && (isRole(before) || isCapitalised(before)))
    return [before.trim(), after.trim()].flatMap((one) => apart(one, hints))
  const words = part.split(' ')
  const start = words.findIndex((word, index) => index >= 2 && isOfHost(word, hints))
  return start > 0 && !isRole(words.slice(0, start).join(' ')) && !isOrganisation(words.slice(0, start).join(' '))
    ? [words.slice(0, start).join(' '), words.slice(start).join(' ')]
    : [part]
}

const isCapitalised = (part: string): boolean => part.split(' ').every((word) => /^\p{Lu}/u.test(word) || isInfixWord(word))

const isOfHost = (word: string, { host }: Hints): boolean => {
  const folded = fold(word)
  return folded.length > 2 && host.some((label) => label === folded || (folded.length > 3 && label.startsWith(folded)))
}

/** Where the name stands: a run of one part, or of two where the address says "Family, Given". */
interface Run {
  readonly from: number
  readonly to: number
}

function nameAt(parts: readonly string[], hints: Hints): Run | undefined {
  const scored = parts.map((part, index) => ({ index, score: nameScore(part, index, hints) })).filter(({ score }) => score > 0)
  const best = scored.toSorted((a, b) => b.score - a.score || a.index - b.index)[0]
  if (best === undefined) return undefined
  const next = parts[best.index + 1]
  if (next !== undefined && isFamilyAndGiven(parts[best.index] ?? '', next, hints))
    return { from: best.index, to: best.index + 2 }
  if (next !== undefined && next.split(' ').every((word) => isSuffix(word))) return { from: best.index, to: best.index + 2 }
  return { from: best.index, to: best.index + 1 }
}

/** How much a part looks like a name; 0 for what is none. */
function nameScore(part: string, index: number, hints: Hints): number {
  const words = part.split(' ')
  if (/\d|[@/]/u.test(part) || words.length > 6 || isOrganisation(part)) return 0
  const folded = words.map((word) => fold(word).replaceAll('.', ''))
  const named = folded.filter((word) =>
    hints.local.some((local) => local === word || (word.length > 3 && local.endsWith(word))),
  ).length
  const isHost = folded.every((word) => isOfHost(word, hints)) && named === 0
  if (isHost) return 0
  const isSaidRole = isRole(part) && named === 0
  if (isSaidRole) return 0
  return (
    1 + named * 4 + (isCapitalised(part) ? 2 : 0) + (words.length > 1 ? 1 : 0) + (index === 0 ? 2 : 0) - (isTown(part) ? 3 : 0)
  )
}

/** "Duarte, Ines" with both in the address. */
function isFamilyAndGiven(family: string, given: string, { local }: Hints): boolean {
  const last = fold(family.split(' ').at(-1) ?? '')
  const first = fold(given.split(' ')[0] ?? '')
  return given.split(' ').length <= 2 && local.length > 1 && local[0] === first && local.includes(last)
}

const joined = (parts: readonly string[], { from, to }: Run): string =>
  to - from === 1 ? (parts[from] ?? '') : parts.slice(from, to).join(', ')

/** "ines.duarte@…" is Ines Duarte; one word alone is a name only when it is no function. */
function nameFromAddress(local: readonly string[]): string | undefined {
  const words = local.filter((word) => /^\p{L}+$/u.test(word))
  if (words.length === 0 || words.some((word) => isSharedMailbox(word))) return undefined
  return words.map((word) => (isInfixWord(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ')
}

/** What the parts that are not the name are; what fits nowhere is the rest. */
function placed(parts: readonly string[], hints: Hints): Pick<Card, 'organisation' | 'role' | 'city' | 'rest'> {
  const left = [...parts]
  const take = (fits: (part: string) => boolean): string | undefined => {
    const index = left.findIndex((part) => fits(part))
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  const isHost = (part: string) => part.split(' ').some((word) => isOfHost(word, hints)) || isHostInFull(part, hints)
  const isPlain = (part: string) => !/\d/u.test(part) && part.split(' ').length <= 7
  let organisation = take((part) => endsWithForm(part)) ?? take((part) => isHost(part) && !isRole(part))
  organisation ??= take((part) => isOrganisation(part) && !isRole(part))
  const role = take((part) => isRole(part) && isPlain(part))
  const city = organisation === undefined && left.length === 1 ? undefined : take((part) => isTown(part))
  organisation ??= take((part) => isPlain(part) && !isTown(part)) ?? take((part) => isOrganisation(part))
  const said = role ?? take((part) => isPlain(part) && !isTown(part))
  const town = city ?? take((part) => isTown(part))
  return {
    ...(organisation !== undefined && { organisation }),
    ...(said !== undefined && { role: said }),
    ...(town !== undefined && { city: town }),
    ...(left.length > 0 && { rest: left.join(', ') }),
  }
}

/** "Van der Berg Bouw" at vanderbergbouw.nl. */
const isHostInFull = (part: string, { host }: Hints): boolean => host.includes(fold(part).replaceAll(/[^a-z\d]/gu, ''))

import { fold } from '../../language/fold.ts'
import { isCommonGivenName } from '../../language/names/commonGivenNames.ts'
import { isPrefix } from '../../language/names/particles.ts'
import { isOffice } from '../../language/names/roleTitles.ts'
import { squeeze } from './clean.ts'
import { cutAfterName, cutAfterTurned } from './cut.ts'
import { isInfix } from './infix.ts'
import type { GuestEntry } from './entry.ts'
import { nameFromEmail, takeExtras } from './extras.ts'
import { familyFirst, type ListHabits, withComma } from './familyFirst.ts'
import { type Draft, readFields } from './fields.ts'
import { MAX_LINE } from './limits.ts'
import {
  isAfterName,
  isTitle,
  nameSigns,
  nameWords,
  ownLength,
  startsGiven,
  tidyName,
  withGivenFirst,
  withoutLetters,
  withPlainCapitals,
} from './name.ts'
import { unshoutField } from './shouting.ts'
import { sentenceWords } from './noise.ts'
import { readAnswer } from './words/answers.ts'
import { answerIn } from './words/rsvp.ts'
import { organisationSigns } from '../words/organisations.ts'
import { isRole, isRoleWord } from '../words/roles.ts'

/** Between a name and what is said of them: dashes with a space, bars, colons, slashes, several spaces. */
const SEPARATOR = /\s+[-–—~]+\s*|\s*[-–—]+\s+|\s*(?:\||·|•|→|\t|\/\/|::)\s*|:\s+|\s+\/\s+|\s{2,}|\s*;\s*/u
const BRACKETS = /[([{]([^()[\]{}]*)[)\]}]/gu
const MAIDEN = /^(?:n[eé]e|geb\.?|geboren|e\.?v\.?|born)\s/iu
export const PLUS =
  /(?<!\s)\s*(?:[,(]\s*)?(?:\+\s*\d+(?:\s*\p{L}+)?|(?:\+|&|plus|met|en|and|with|incl\.?)\s*(?:(?:haar|zijn|his|her|een|a)\s+)?(?:partner|guests?|gast(?:en)?|introduc[eé]e?s?|aanhang|spouse|echtgenote|echtgenoot|plus[- ]one|man|vrouw|wife|husband|vriendin|vriend|girlfriend|boyfriend|kind(?:eren)?|kids?|baby|hond|dog|zus|broer|collega'?s?|colleagues?|date)|plus[- ](?:one|een|1))\)?$/iu
const TRAILING_ANSWER =
  /(?<!\s)\s+(?:[-–—:,]\s*)?[([]?(t\.?b\.?c\.?|n\.?t\.?b\.?|o\.?v\.?b\.?|tba|afgemeld|verhinderd|declined|confirmed|bevestigd|tentative|aangemeld|cancel+ed|geannuleerd|wachtlijst|waitlist|maybe|misschien|\?+|checked[- ]in)[)\]]?\s*$/iu
const VERB =
  /(?<!\s)\s+((?:komt|kan|is|neemt|brengt|gaat|wil|heeft|sluit|eet|zit|comes|coming|arrives|arriving|leaves|will|can'?t|cannot|has|brings|joins|wants|vertrekt|blijft|schuift|needs|can)\b.*)$/u

/** Reads the text of one person; undefined when there is no name in it. */
export function readPerson(line: string, text: string, habits: ListHabits = {}): GuestEntry | undefined {
  const draft: Draft = { notes: [], remarks: [] }
  const { rest, emails, others } = takeExtras(text.replace(/^"(.*)"$/u, '$1'))
  if (emails[0] !== undefined) draft.email = emails[0]
  const aside = [...emails.slice(1), ...others]
  let work = takeMarks(rest, draft)
  const { bare, inside } = takeBrackets(work)
  work = takeTail(bare, draft)
  const parts = work
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const joined = rejoinDoubleNames(parts)
  const [head = '', ...behind] = joined
  const { name, fields } = chooseName(head, behind, draft.email === undefined ? habits : { ...habits, isFamilyFirst: true })
  const person = name === undefined ? emailsName(draft.email, joined) : name
  if (person === undefined && draft.email === undefined) return undefined
  readFields([...(person === undefined ? [] : fields), ...inside.flatMap(commaParts)], draft)
  draft.notes.push(...aside)
  return finish(line, person ?? (squeeze(work) === '' ? (draft.email ?? line) : squeeze(work)), draft)
}

const emailsName = (email: string | undefined, parts: readonly string[]): string | undefined =>
  email === undefined || parts.length > 0 ? undefined : nameFromEmail(email)

/** `CANCELLED Anna`, `nieuw!! Anna`: what is said of someone before their name. */
const LEADING_ANSWER =
  /^[([]?(cancel+ed|geannuleerd|afgemeld|verhinderd|declined|confirmed|bevestigd|aangemeld|waitlist|wachtlijst|maybe|misschien|tbc|ovb|o\.v\.b\.)[)\]]?\s*[-–—:]?\s+(?=\p{L})/iu
const LEADING_REMARK = /^(\p{L}{2,12})!+\s+(?=\p{L})/u
const ALIAS = /\s+(?:aka|a\.k\.a\.|alias|known as|roepnaam|genaamd)\s+["']?(\p{L}[\p{L}'’-]*)["']?/iu

/** What stands before the name, quotes round it, other names one goes by, ticks and crosses, counts at the end. */
function takeMarks(text: string, draft: Draft): string {
  const answer = LEADING_ANSWER.exec(text)
  const read = readAnswer(answer?.[1] ?? '')
  if (read !== undefined) draft.answer = read.answer
  let rest = read === undefined ? text : text.slice(answer?.[0].length ?? 0)
  const remark = LEADING_REMARK.exec(rest)
  if (remark?.[1] !== undefined && !isCommonGivenName(remark[1])) {
    draft.notes.push(remark[1])
    rest = rest.slice(remark[0].length)
  }
  rest = takeOffice(rest.replace(ALIAS, ' ($1)'), draft)
  if (/[✓✔✅☑]\s*$/u.test(rest)) draft.answer = 'accepted'
  if (/[✗✘❌☒]\s*$/u.test(rest)) draft.answer = 'declined'
  rest = rest.replace(/[\s✓✔✅☑✗✘❌☒]+$/u, '')
  return rest.replace(/^(?:"([^"]*)")/u, '$1')
}

/** `weth. Bos`, `wethouder Anna Bos`, `prins Tonnie`, `oma Jo`: what someone is, before their name. */
function takeOffice(text: string, draft: Draft): string {
  const [, word = '', rest = ''] = /^(\p{L}[\p{L}-]{2,24}\.?)\s+(\S.*)$/u.exec(text) ?? []
  if (word === '' || isInfix(word) || isPrefix(word) || isTitle(word) || isCommonGivenName(word)) return text
  const isSmall = word === word.toLowerCase()
  const name = (rest.split(/[,(|]|\s[-–—]\s/u)[0] ?? '').replace(/[\s!?]+$/u, '')
  const isSaid = isOffice(word) || isRoleWord(word)
  const isNamed = nameSigns(name) === 2 || (ownLength(name) === 1 && startsGiven(name)) || nameSigns(withGivenFirst(name)) === 2
  const isOfficer =
    isSaid && nameSigns(name) === 1 && (isSmall || word.endsWith('.') || isInfix(name.split(' ')[0]?.toLowerCase() ?? ''))
  const isCalled = isSmall && text !== text.toLowerCase() && isNamed && organisationSigns(word) === 0 && sentenceWords(word) === 0
  if (!(isSaid && isNamed && (isSmall || nameSigns(name) === 2)) && !isOfficer && !isCalled) return text
  if (isSaid) draft.role = word
  else draft.notes.push(word)
  return rest
}

/** Takes what is between brackets out, nicknames and maiden names aside: those stay in the name. */
function takeBrackets(text: string): { bare: string; inside: string[] } {
  const inside: string[] = []
  const bare = text.replace(BRACKETS, (all, content: string, at: number) => {
    const said = content.trim()
    if (said === '') return ' '
    const after = text.slice(at + all.length)
    const isOne = /^[\p{L}'’-]+$/u.test(said) && readAnswer(said) === undefined && organisationSigns(said) === 0 && !isRole(said)
    const isNickname = isOne && (/^\s+\p{L}/u.test(after) || isCommonGivenName(said))
    if (MAIDEN.test(said) || isNickname) return ` (${said}) `
    inside.push(said)
    return ' '
  })
  const spaced = bare.replace(/ {2,}(?=\()|(?<=\)) {2,}/gu, ' ')
  const kept = pairsIn(spaced)
  return { bare: spaced.replace(/[()[\]{}]/gu, (mark, at: number) => (kept.has(at) ? mark : ' ')).trim(), inside }
}

/** The places of brackets that are one of a pair, and of those of other kinds within it. */
function pairsIn(text: string): ReadonlySet<number> {
  const places = new Set<number>()
  for (const pair of text.matchAll(/\([^()]*\)/gu))
    for (let at = pair.index; at < pair.index + pair[0].length; at += 1) places.add(at)
  return places
}

/** Takes a plus-one, an answer and a clause off the end. */
function takeTail(text: string, draft: Draft): string {
  let rest = text
  for (let before = ''; before !== rest;) {
    before = rest
    const plus = PLUS.exec(rest)
    if (plus !== null && plus.index > 0) {
      draft.remarks.push(squeeze(plus[0]).replace(/^[\s,(]+|\)$/gu, ''))
      rest = rest.slice(0, plus.index).trim()
    }
    const answer = TRAILING_ANSWER.exec(rest)
    if (answer !== null && answer.index > 0) {
      const read = readAnswer(answer[1] ?? '')
      draft.answer = read?.answer ?? 'needs-action'
      if (read?.met === true) draft.met = true
      rest = rest.slice(0, answer.index).trim()
    }
    const times = /\s+(?:x\s?\d+|\d+\s?x)$/iu.exec(rest)
    if (times !== null && times.index > 0) {
      draft.remarks.push(times[0].trim())
      rest = rest.slice(0, times.index)
    }
    const marks = /[!?]+$/u.exec(rest)
    if (marks !== null && marks.index > 0) {
      if (marks[0].includes('?')) draft.answer ??= 'tentative'
      rest = rest.slice(0, marks.index).trim()
    }
    const seat = /\s+#?\d{1,4}$/u.exec(rest)
    if (seat !== null && nameSigns(rest.slice(0, seat.index)) === 2) {
      draft.notes.push(seat[0].trim())
      rest = rest.slice(0, seat.index)
    }
  }
  const verb = VERB.exec(rest)
  const named = verb === null ? '' : rest.slice(0, verb.index)
  if (verb?.[1] !== undefined && (nameSigns(named) === 2 || (startsGiven(named) && ownLength(named) === 1))) {
    const said = answerIn(verb[1])
    if (said === undefined) draft.notes.push(verb[1].trim())
    else {
      draft.answer = said
      draft.remarks.push(verb[1].trim())
    }
    rest = named.trim()
  }
  return rest
}

/** `Anna Jansen - de Vries` is one name: after the dash comes a tussenvoegsel in small letters and a name. */
function rejoinDoubleNames(parts: readonly string[]): string[] {
  const [first, second, ...rest] = parts
  if (first === undefined || second === undefined) return [...parts]
  const [infix = ''] = second.split(' ')
  const isDouble = infix === infix.toLowerCase() && isInfix(infix) && nameSigns(first) === 2 && ownLength(second) === 1
  return isDouble && organisationSigns(second) === 0 && second.includes(' ') ? [`${first}-${second}`, ...rest] : [...parts]
}

/** Commas, also without a space; those inside numbers stay. */
export const commaParts = (text: string): string[] =>
  text
    .split(/\s*,(?!\d)\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const isTitles = (text: string): boolean => text.split(/\s+/u).every((word) => isAfterName(word) || isPrefix(word))

/** Which of the parts is the name, and what is left as fields in their order. */
function chooseName(head: string, behind: readonly string[], habits: ListHabits): { name?: string; fields: string[] } {
  const fields = behind.flatMap(commaParts)
  const written = commaParts(head)
    .filter((part, i) => i === 0 || !isTitles(part))
    .map((part) => withoutLetters(part))
  const [family = '', given, ...more] = written
  if (given !== undefined && familyFirst(family, given, habits))
    return { name: tidyName(`${family}, ${given}`), fields: [...more.map(turned), ...fields] }
  const segments = written.map(turned)
  const all = [...segments, ...fields]
  const at = bestName(all, habits)
  const chosen = all[at]
  const others = all.filter((_part, i) => i !== at)
  const turnedCut = chosen === undefined ? undefined : cutAfterTurned(chosen, habits)
  if (turnedCut !== undefined) return { name: tidyName(turnedCut.name), fields: [turnedCut.rest, ...others] }
  if (chosen !== undefined && nameSigns(chosen) > 0) return { name: tidyName(withComma(chosen, habits)), fields: others }
  for (const [i, part] of all.entries()) {
    const cut = cutAfterName(part, habits)
    if (cut !== undefined)
      return { name: tidyName(withComma(cut.name, habits)), fields: [cut.rest, ...all.filter((_part, j) => j !== i)] }
  }
  return { fields: all }
}

/** `DE VRIES Anna` with the given name first, where that makes a name of it. */
const turned = (part: string): string => (nameSigns(withGivenFirst(part)) === 2 ? withGivenFirst(part) : part)

/** The first part, unless a later one is clearly a name and the first is not. */
function bestName(parts: readonly string[], habits: ListHabits): number {
  const [first = ''] = parts
  const signs = nameSigns(first)
  const isHouse = organisationSigns(first) > 0 || isRole(first)
  if (signs === 2 || (signs === 1 && !isHouse && ownLength(first) === 1 && startsGiven(first))) return 0
  if (cutAfterName(first, habits) !== undefined) return 0
  const later = parts.findIndex((part, i) => i > 0 && nameSigns(part) === 2 && organisationSigns(part) === 0 && !isRole(part))
  if (later > 0) return later
  if (isHouse) {
    const other = parts.findIndex((part, i) => i > 0 && nameSigns(part) === 1 && organisationSigns(part) === 0 && !isRole(part))
    if (other > 0) return other
    return -1
  }
  return 0
}

function finish(line: string, name: string, { notes, remarks, organisation, role, ...rest }: Draft): GuestEntry {
  const seen = [...new Set(notes.map(squeeze))].filter((note) => note !== '' && fold(note) !== fold(name))
  const said = [...new Set(remarks.map(squeeze))].filter((remark) => remark !== '')
  return {
    line,
    name: name === name.toLowerCase() ? withPlainCapitals(name) : name,
    ...(organisation === undefined ? {} : { organisation: unshoutField(organisation) }),
    ...(role === undefined ? {} : { role: unshoutField(role) }),
    ...rest,
    ...(said.length === 0 ? {} : { remark: said.join('; ') }),
    ...(seen.length === 0 ? {} : { note: seen.join('; ') }),
  }
}

/** A line as one person whatever the rules of noise say: the name is all that is no address. */
export function asPerson(line: string, text: string): GuestEntry {
  const read = readPerson(line, text.slice(0, MAX_LINE))
  if (read !== undefined) return read
  const { rest, emails } = takeExtras(text.slice(0, MAX_LINE))
  const name = squeeze(nameWords(rest).length > 0 ? rest : text)
  return { line, name: name === '' ? line : name, ...(emails[0] === undefined ? {} : { email: emails[0] }) }
}

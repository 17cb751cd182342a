import { type LogPeople, nameKey } from './people.ts'
import { type FoundName, joinTokens, knownAt, WORD_NAMES } from './person.ts'
import { typedLower } from './typing.ts'
import { isAuxiliary, isModal, verbOf } from './verbs.ts'
import { type Work } from './work.ts'

/** Said of a meeting right behind or before whom it was with. */
export const MET =
  /^(?:gesproken|gezien|sprak|zag|ontmoet|ontmoette|saw|seen|belde|gebeld|rang|phoned|called|langs|geweest|came|kwam|kwamen|geluncht|gegeten|gewandeld|tegengekomen|tegen|getroffen|gezoomd|geappt|geborreld|joined|schoof|schoven|turned|stopped|dropped|popped|swung)$/u

/** "1 april", "mei 2027": the month. */
export const isMonth = (work: Work, at: number): boolean =>
  /^(?:april|mei|may|june|juni|juli|july|august|augustus|jan|januari|maart|march)$/u.test(work.tokens[at]?.text ?? '') &&
  (/^\d{1,2}(?:e|th|st|nd|rd)?$/u.test(work.tokens[at - 1]?.text ?? '') || /^\d{4}$/u.test(work.tokens[at + 1]?.text ?? ''))

/** Every known person named in the line, whoever they turn out to be in it; before any of it is understood. */
export function mentionsIn(work: Work, people: LogPeople): FoundName[] {
  const mentions: FoundName[] = []
  for (let at = 0; at < work.tokens.length; at += 1) {
    const found = knownAt(work, people, at)
    if (found === undefined) continue
    const isWord =
      found.to === at + 1 && work.tokens[at]?.capital !== true && WORD_NAMES.has(nameKey(joinTokens(work, at, found.to)))
    const isLower = work.tokens[at]?.capital !== true && !typedLower(work) && found.to === at + 1
    const isJoined = besideName(work, people, found)
    if ((isWord || isLower) && !isJoined && !besideVerb(work, found) && !isHandedTo(work, people, found)) continue
    // In lower case "will" is a name only beside what was done: "will kocht", "will heeft", not "bob will print".
    const after = work.tokens[found.to]?.text ?? ''
    if (
      isWord &&
      !isJoined &&
      !isHandedTo(work, people, found) &&
      (isLower || isModal(work.tokens[at]?.text ?? '')) &&
      verbOf(after)?.tense !== 'past' &&
      !(isThird(after) && !/^(?:in|vanaf|sinds|since|from|per)$/u.test(work.tokens[at - 1]?.text ?? ''))
    )
      continue
    if (isMonth(work, at)) continue
    mentions.push(found)
    at = found.to - 1
  }
  return mentions
}

/** What only a third person does: "april heeft". */
const THIRD = /^(?:heeft|has|had|is|was|belde|appte|mailde|vroeg|asked|rang|kwam|came|trakteerde|betaalde|paid|nodigde|invited)$/u
/** Whether a word right behind a name is what a third person does: "daan introduceert", "mark told me". */
export const isThird = (word: string): boolean => {
  if (THIRD.test(word) || SAYS.test(word)) return true
  const verb = verbOf(word)
  return verb !== undefined && !verb.noun && (verb.tense === 'past' || (verb.tense === 'present' && /(?:t|s)$/u.test(word)))
}
const SAYS =
  /^(?:told|said|says|tells|mentioned|zei|zegt|vertelde|vertelt|noemde|explained|wants|wil|wilde|wanted|needs|zoekt|knows|kent|works|werkt|gaat|went|thinks|vindt|insisted|treated|joined)$/u
const JOINING = /^(?:en|and|&|\+|\/|'?n)$/u

/** "Tom + max", "bob en jan": joined to another name that is known. */
export function besideName(work: Work, people: LogPeople, { from, to }: FoundName): boolean {
  if (/^(?:en|and|&|\+|'?n)$/u.test(work.tokens[to]?.text ?? '') && /^(?:ik|i|me)$/u.test(work.tokens[to + 1]?.text ?? ''))
    return true
  const next = knownAt(work, people, to + 1)
  // "Roos, daan en kees", but not "bob, will stuurt".
  if (work.tokens[to]?.text === ',' && next !== undefined && !isModal(work.tokens[to + 1]?.text ?? '')) return true
  const isNameEndingAt = (end: number): boolean =>
    [end - 1, end - 2, end - 3].some((start) => start >= 0 && knownAt(work, people, start)?.to === end)
  if (JOINING.test(work.tokens[to]?.text ?? '') && next !== undefined) return true
  return JOINING.test(work.tokens[from - 1]?.text ?? '') && isNameEndingAt(from - 1)
}

/** "Nadia to tom", "april aan max": behind another name. */
const isHandedTo = (work: Work, people: LogPeople, { from }: FoundName): boolean =>
  /^(?:aan|to)$/u.test(work.tokens[from - 1]?.text ?? '') && knownAt(work, people, from - 2)?.to === from - 1

const besideVerb = (work: Work, { from, to }: FoundName): boolean => {
  const words = [work.tokens[from - 1]?.text ?? '', work.tokens[to]?.text ?? '']
  return words.some((word) => verbOf(word) !== undefined || isAuxiliary(word) || MET.test(word)) || isThird(words[1] ?? '')
}
